/**
 * Says something to those who do not see that the page changed.
 * @param {string} text one sentence
 */
export function announce(text) {
  const place = document.getElementById("announcer");
  place.textContent = "";
  requestAnimationFrame(() => {
    place.textContent = text;
  });
}
