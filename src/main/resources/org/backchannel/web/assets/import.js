// Sends the form to REST, shows how far the import is, then the report that the server makes. Without this the form works, too.
import { announce } from "./announce.js";
import { dropped } from "./dropped.js";

const SILENT = "The server does not answer. Is it still running?";
const TOO_LARGE = "This is larger than the server takes at once. Split the dossier, or import it with the command line.";

const form = document.getElementById("import-form");
const files = document.getElementById("import-files");
const folder = document.getElementById("import-folder");
const drop = document.getElementById("import-drop");
const progress = document.getElementById("import-progress");
const bar = document.getElementById("import-bar");
const step = document.getElementById("import-step");
const fault = document.getElementById("import-fault");
const report = document.getElementById("import-report");
const cancel = document.getElementById("import-cancel");
const buttons = [...form.querySelectorAll("button[type=submit]")];

let running = "";

/** @type {{file: File, name: string}[]} */
let fromDrop = [];

/**
 * A file's name as the server is to know it: within its folder, without the folder's own name.
 * @param {File} file one that was chosen
 */
const nameOf = (file) => (file.webkitRelativePath ? file.webkitRelativePath.split("/").slice(1).join("/") : file.name);

/** @returns {{file: File, name: string}[]} everything that was chosen or dropped, a folder's files too */
const chosen = () => [...[...files.files, ...folder.files].map((file) => ({ file, name: nameOf(file) })), ...fromDrop];

function showChosen() {
  const names = chosen()
    .map(({ name }) => name)
    .sort();
  const more = names.length > 4 ? ` and ${names.length - 4} more` : "";
  document.getElementById("import-chosen").textContent = names.length ? `Chosen: ${names.slice(0, 4).join(", ")}${more}` : "";
}

function hold(isRunning) {
  progress.hidden = !isRunning;
  cancel.disabled = cancel.disabled && isRunning;
  buttons.forEach((button) => {
    button.disabled = isRunning;
  });
}

/** @param {string} text what is wrong, a line for each */
function say(text) {
  fault.replaceChildren(
    ...text.split("\n").map((line) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = line;
      return paragraph;
    }),
  );
  fault.hidden = false;
}

/** @param {string} text why there is nothing more to wait for */
function refuse(text) {
  running = "";
  hold(false);
  say(text);
}

/**
 * What an answer says that is no success. It may come from before the server's own words: then its status must do.
 * @param {Response} response the answer
 */
async function reason(response) {
  const answer = await response.json().catch(() => null);
  return answer?.detail ?? (response.status === 413 ? TOO_LARGE : `The server refused it: ${response.status} ${response.statusText}`.trim());
}

/** @param {{state: string, step: string, done: number, total: number}} status how the import stands */
function show(status) {
  const stopping = status.state === "stopping";
  const words = stopping ? "Stopping" : status.step.charAt(0).toUpperCase() + status.step.slice(1);
  cancel.disabled = stopping;
  step.textContent = status.total > 0 && !stopping ? `${words}: ${status.done.toLocaleString("en")} of ${status.total.toLocaleString("en")}` : words;
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
  const response = await fetch(`/import/${id}`, { headers: { "HX-Request": "true" } }).catch(() => null);
  if (!response?.ok) {
    refuse(response ? await reason(response) : SILENT);
    return;
  }
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
  events.addEventListener("error", () => {
    events.close();
    lookOnce(id);
  });
}

/** @param {string} id of an import of which nothing more is told: it is forgotten, or the server or the way to it failed */
async function lookOnce(id) {
  try {
    const response = await fetch(`/api/imports/${id}`, { headers: { Accept: "application/json" } });
    if (!response.ok) {
      refuse(await reason(response));
      return;
    }
    const status = await response.json();
    if (status.finished) {
      showReport(id);
    } else {
      show(status);
      setTimeout(() => watch(id), 1000);
    }
  } catch {
    refuse(`${SILENT} An import is written whole or not at all.`);
  }
}

/** @returns {Promise<string>} why nothing came back */
async function whyNothing() {
  const answers = await fetch("/api/imports", { headers: { Accept: "application/json" } }).then(
    () => true,
    () => false,
  );
  return answers ? "It could not be sent whole: a file has changed or gone since it was chosen, or all of it is too large. Choose it again." : SILENT;
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
    if (response.ok) {
      watch((await response.json()).id);
    } else {
      refuse(await reason(response));
    }
  } catch {
    refuse(await whyNothing());
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const data = new FormData(form, event.submitter);
  data.delete("files");
  chosen().forEach(({ file, name }) => data.append("files", file, name));
  send(data);
});

cancel.addEventListener("click", async () => {
  if (!running) {
    return;
  }
  const secret = form.elements._csrf?.value ?? "";
  cancel.disabled = true;
  step.textContent = "Stopping";
  try {
    const response = await fetch(`/api/imports/${running}`, { method: "DELETE", headers: { "X-XSRF-TOKEN": secret } });
    if (!response.ok && response.status !== 409) {
      cancel.disabled = false;
      say(await reason(response));
    }
  } catch {
    say(SILENT);
  }
});

files.addEventListener("change", () => {
  fromDrop = [];
});

[files, folder].forEach((input) => input.addEventListener("change", showChosen));

form.addEventListener("change", () => {
  report.replaceChildren();
  offer();
});

/** @param {DataTransferItemList} items what was dropped; it stands for everything that was chosen before */
async function take(items) {
  try {
    fromDrop = await dropped(items);
    files.value = "";
    folder.value = "";
    fault.hidden = true;
    report.replaceChildren();
    offer();
    showChosen();
  } catch {
    say("What was dropped cannot be read. Choose it by the buttons.");
  }
}

["dragenter", "dragover", "dragleave", "drop"].forEach((type) =>
  drop.addEventListener(type, (event) => {
    event.preventDefault();
    drop.classList.toggle("over", type === "dragenter" || type === "dragover");
    if (type === "drop") {
      take(event.dataTransfer.items);
    }
  }),
);

if (progress.dataset.import && !progress.hidden) {
  watch(progress.dataset.import);
}
