// Keeps what is seen as a file.

/**
 * Offers a file to be kept.
 * @param {Blob} blob what it holds
 * @param {string} name what it is called
 */
export function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const LOOKS = ["fill", "fill-opacity", "stroke", "stroke-linejoin", "paint-order", "stroke-width", "stroke-dasharray", "opacity", "font-family", "font-size", "font-weight", "text-anchor", "dominant-baseline"];

/**
 * A drawing that needs no page: what style sheets say of it is written into it, and its links say where they lead.
 * @param {SVGSVGElement} drawing in the page
 * @returns {SVGSVGElement} a copy
 */
export function inlined(drawing) {
  const copy = drawing.cloneNode(true);
  const originals = drawing.querySelectorAll("*");
  copy.querySelectorAll("*").forEach((element, index) => {
    const style = getComputedStyle(originals[index]);
    LOOKS.forEach((look) => element.setAttribute(look, style.getPropertyValue(look)));
    ["class", "tabindex"].forEach((name) => element.removeAttribute(name));
    if (element.hasAttribute("href")) {
      element.setAttribute("href", new URL(element.getAttribute("href"), location.href).href);
    }
  });
  return copy;
}

/**
 * A picture of a drawing, twice as sharp as it is large.
 * @param {string} text the drawing's file
 * @returns {Promise<Blob>} PNG
 */
export async function picture(text) {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    const scale = Math.min(2, 8000 / Math.max(image.width, image.height));
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * Makes the export buttons of the answer work.
 * @param {HTMLElement} place the drawing's element
 * @param {Object<string, () => Promise<Blob>|Blob>} makers by file ending
 */
export function offer(place, makers) {
  for (const [ending, make] of Object.entries(makers)) {
    const button = document.querySelector(`#answer [data-export="${ending}"]`);
    if (button) {
      button.hidden = false;
      button.onclick = async () => save(await make(), `${place.dataset.name}.${ending}`);
    }
  }
}

/**
 * A token's colour as it is now.
 * @param {string} token as in --ink
 * @returns {string} rgb
 */
export function colour(token) {
  const probe = document.createElement("span");
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}
