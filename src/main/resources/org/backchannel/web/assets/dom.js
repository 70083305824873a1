// Makes elements. Text goes in as text, never as markup.

const SVG = "http://www.w3.org/2000/svg";

/**
 * An element of HTML.
 * @param {string} name its tag
 * @param {Object<string, any>} attributes null and false are left out
 * @param {...(Node|string)} children what it holds
 * @returns {HTMLElement}
 */
export function html(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

/**
 * An element of SVG.
 * @param {string} name its tag
 * @param {Object<string, any>} attributes null and false are left out
 * @param {...(Node|string)} children what it holds
 * @returns {SVGElement}
 */
export function svg(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  element.append(...children);
  return element;
}

/**
 * A button.
 * @param {string} label what it says
 * @param {() => void} action what it does
 * @param {Object<string, any>} attributes more attributes
 * @returns {HTMLElement}
 */
export function button(label, action, attributes = {}) {
  const element = html("button", { type: "button", class: "button quiet small", ...attributes }, label);
  element.addEventListener("click", action);
  return element;
}
