// Buttons with data-copy put the text of the element of that id on the clipboard, also those that come later.
document.documentElement.classList.add("scripted");

/** @param {string} text what to put on the clipboard */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) {
    return;
  }
  await copy(document.getElementById(button.dataset.copy).textContent);
  button.focus();
  document.getElementById("announcer").textContent = "Copied.";
  const label = button.firstChild;
  const before = label.data;
  label.data = "Copied";
  setTimeout(() => {
    label.data = before;
    document.getElementById("announcer").textContent = "";
  }, 2000);
});
