// What a question's page does beyond a plain form: pickers, drawings, and saying aloud what changed.

import { announce } from "./announce.js";
import { enhancePickers } from "./picker.js";

const DRAWINGS = { timeline: "./timeline.js", network: "./network.js" };

/** Draws what the answer holds. Each view is loaded when it is first looked at. */
async function draw() {
  const place = document.querySelector("#answer [data-drawing]");
  if (!place || place.dataset.drawn) {
    return;
  }
  place.dataset.drawn = "yes";
  try {
    const response = await fetch(place.dataset.source, { headers: { Accept: "application/json" } });
    if (!response.ok) {
      throw new Error(`the server answered ${response.status}`);
    }
    const data = await response.json();
    const module = await import(DRAWINGS[place.dataset.drawing]);
    await module.draw(place, data);
  } catch (error) {
    place.textContent = `This could not be drawn: ${error.message}. The table shows the same.`;
    throw error;
  }
}

/** Fields say whether they are wrong as soon as their error does. */
function markErrors() {
  for (const error of document.querySelectorAll("#question .error")) {
    const field = document.getElementById(`f-${error.id.slice("error-".length)}`);
    if (field && error.textContent) {
      field.setAttribute("aria-invalid", "true");
    } else {
      field?.removeAttribute("aria-invalid");
    }
  }
}

document.addEventListener("htmx:afterSettle", (event) => {
  if (event.target.id === "answer") {
    markErrors();
    const errors = [...document.querySelectorAll("#question .error, #errors p")].map((error) => error.textContent).filter(Boolean);
    announce([document.getElementById("answer-heading")?.textContent, ...errors].join(". "));
    draw();
  }
});
document.addEventListener("htmx:responseError", (event) => announce(`The question could not be answered: the server said ${event.detail.xhr.status}.`));
document.addEventListener("htmx:sendError", () => announce("The server cannot be reached."));

enhancePickers(document);
draw();
