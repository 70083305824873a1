// What a question's page does beyond a plain form: pickers, drawings, and saying aloud what changed.

import { announce } from "./announce.js";
import { enhancePickers } from "./picker.js";

const DRAWINGS = { timeline: "./timeline.js", network: "./network.js" };

const pickers = enhancePickers(document);

/** The request whose answer is to be shown: that of an earlier one may come later. */
let latest;

/** What the form said when it was last asked. */
let asked = written(document.getElementById("question"));

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

function written(form) {
  return new URLSearchParams(new FormData(form)).toString();
}

/** What is asked waits until every field says what it means, and nothing is asked twice in one go. */
async function hold(event) {
  const form = document.getElementById("question");
  const { elt, triggeringEvent, issueRequest } = event.detail;
  if (elt !== form) {
    return;
  }
  const undecided = pickers.filter((picker) => picker.undecided);
  if (undecided.length > 0) {
    event.preventDefault();
    const settled = await Promise.all(undecided.map((picker) => picker.settle()));
    if (settled.every(Boolean)) {
      issueRequest(true);
    } else if (triggeringEvent?.type === "submit") {
      undecided[settled.indexOf(false)].input.focus();
    }
    return;
  }
  if (triggeringEvent?.type === "change" && asked === written(form)) {
    event.preventDefault();
  }
}

document.addEventListener("htmx:confirm", hold);
document.addEventListener("htmx:beforeRequest", ({ detail }) => {
  if (detail.target.id === "answer") {
    latest = detail.xhr;
    asked = written(document.getElementById("question"));
  }
});
document.addEventListener("htmx:beforeOnLoad", (event) => {
  if (event.detail.target.id === "answer" && event.detail.xhr !== latest) {
    event.preventDefault();
  }
});
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

draw();
