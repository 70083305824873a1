// Sends the form to REST, shows how far the import is, then the report that the server makes. Without this the form works, too.
import { announce } from "./announce.js";

const form = document.getElementById("import-form");
const files = document.getElementById("import-files");
const folder = document.getElementById("import-folder");
const drop = document.getElementById("import-drop");
const progress = document.getElementById("import-progress");
const bar = document.getElementById("import-bar");
const step = document.getElementById("import-step");
const fault = document.getElementById("import-fault");
const report = document.getElementById("import-report");
const buttons = [...form.querySelectorAll("button[type=submit]")];

let running = "";

/** @returns {File[]} everything that was chosen, a folder's files too */
const chosen = () => [...files.files, ...folder.files];

/**
 * A file's name as the server is to know it: within its folder, without the folder's own name.
 * @param {File} file one that was chosen
 */
const nameOf = (file) => (file.webkitRelativePath ? file.webkitRelativePath.split("/").slice(1).join("/") : file.name);

function showChosen() {
  const names = chosen().map(nameOf).sort();
  const more = names.length > 4 ? ` and ${names.length - 4} more` : "";
  document.getElementById("import-chosen").textContent = names.length ? `Chosen: ${names.slice(0, 4).join(", ")}${more}` : "";
}

function hold(isRunning) {
  progress.hidden = !isRunning;
  buttons.forEach((button) => {
    button.disabled = isRunning;
  });
}

function refuse(text) {
  running = "";
  hold(false);
  fault.replaceChildren(
    ...text.split("\n").map((line) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = line;
      return paragraph;
    }),
  );
  fault.hidden = false;
}

/** @param {{step: string, done: number, total: number}} status how the import stands */
function show(status) {
  const words = status.step.charAt(0).toUpperCase() + status.step.slice(1);
  step.textContent = status.total > 0 ? `${words}: ${status.done.toLocaleString("en")} of ${status.total.toLocaleString("en")}` : words;
  if (status.total > 0) {
    bar.max = status.total;
    bar.value = status.done;
  } else {
    bar.removeAttribute("value");
  }
}

/** What was checked and found right may be written next. */
function offer() {
  const checked = report.querySelector(".import-report[data-state=done][data-dry-run=true]") !== null;
  document.getElementById("import-write").classList.toggle("quiet", !checked);
  document.getElementById("import-check").classList.toggle("quiet", checked);
}

/** @param {string} id of an import that has ended */
async function showReport(id) {
  const response = await fetch(`/import/${id}`, { headers: { "HX-Request": "true" } });
  report.innerHTML = await response.text();
  running = "";
  hold(false);
  offer();
  report.focus();
  announce(report.querySelector(".note")?.textContent ?? "");
}

/** @param {string} id of an import that may go on */
function watch(id) {
  running = id;
  hold(true);
  const events = new EventSource(`/api/imports/${id}/events`);
  events.addEventListener("progress", (event) => show(JSON.parse(event.data)));
  events.addEventListener("end", () => {
    events.close();
    showReport(id);
  });
}

/** @param {FormData} data what to send */
async function send(data) {
  fault.hidden = true;
  report.replaceChildren();
  document.getElementById("import-hint")?.remove();
  step.textContent = "Sending";
  bar.removeAttribute("value");
  hold(true);
  try {
    const response = await fetch("/api/imports", { method: "POST", body: data, headers: { Accept: "application/json" } });
    const answer = await response.json();
    if (response.ok) {
      watch(answer.id);
    } else {
      refuse(answer.detail ?? "The server refused it.");
    }
  } catch {
    refuse("The server does not answer. Is it still running?");
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const data = new FormData(form, event.submitter);
  data.delete("files");
  chosen().forEach((file) => data.append("files", file, nameOf(file)));
  send(data);
});

document.getElementById("import-cancel").addEventListener("click", () => {
  if (running) {
    const secret = form.elements._csrf?.value ?? "";
    fetch(`/api/imports/${running}`, { method: "DELETE", headers: { "X-XSRF-TOKEN": secret } });
    step.textContent = "Stopping";
  }
});

[files, folder].forEach((input) => input.addEventListener("change", showChosen));

form.addEventListener("change", () => {
  report.replaceChildren();
  offer();
});

["dragenter", "dragover", "dragleave", "drop"].forEach((type) =>
  drop.addEventListener(type, (event) => {
    event.preventDefault();
    drop.classList.toggle("over", type === "dragenter" || type === "dragover");
    if (type === "drop") {
      files.files = event.dataTransfer.files;
      showChosen();
    }
  }),
);

if (progress.dataset.import && !progress.hidden) {
  watch(progress.dataset.import);
}
