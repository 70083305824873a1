// A drawing as a file that says what it shows: the question above it, the legend below.

import { svg } from "./dom.js";
import { colour, inlined } from "./export.js";
import { broken, textWidth } from "./timeline-rows.js";

const MARGIN = 20;
const LEAST = 420;

/**
 * A file of a drawing.
 * @param {SVGSVGElement} drawing it needs no page
 * @param {number} width of the drawing
 * @param {number} height of the drawing
 * @param {HTMLElement} legend a list of signs with words
 * @param {string} note what the drawing leaves out
 * @returns {string} SVG
 */
export function framed(drawing, width, height, legend, note) {
  const page = new Page(Math.max(LEAST, width));
  page.write(document.querySelector("h1").textContent, "bold", 18, "--ink");
  page.write(document.querySelector(".lead").textContent, "normal", 13, "--ink-soft");
  asked().forEach((line) => page.write(line, "normal", 12, "--ink"));
  page.place(drawing, height);
  page.list(legend);
  page.write(note, "normal", 12, "--ink");
  page.write(`Backchannel, ${new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" })}. ${location.href}`, "normal", 11, "--ink-faint");
  return page.file();
}

/** What the question was asked with: all that it is about, and of what narrows it that which was set. */
function asked() {
  const set = new URLSearchParams(location.search);
  return [...document.querySelectorAll("#question .field")].filter((field) => !field.closest(".more") || set.has(field.querySelector("input[name]").name))
    .map((field) => [field.querySelector("label > span, legend").textContent, value(field)])
    .filter(([, text]) => text)
    .map(([label, text]) => `${label}: ${text}`);
}

function value(field) {
  if (field.matches("fieldset")) {
    return [...field.querySelectorAll("input:checked")].map((input) => input.nextSibling.textContent).join(", ") || "none chosen";
  }
  const toggle = field.querySelector(".switch input");
  if (toggle) {
    return toggle.checked ? "yes" : "no";
  }
  const picked = [...field.querySelectorAll(".picked .chip")].map((chip) => chip.firstChild.textContent);
  return picked.length > 0 ? picked.join(", ") : field.querySelector("input:not([type=hidden])").value;
}

/** What fills from the top. */
class Page {
  constructor(width) {
    this.width = width;
    this.below = MARGIN;
    this.family = getComputedStyle(document.body).fontFamily;
    this.parts = [];
  }

  write(text, weight, size, token) {
    for (const line of broken(text, `${weight} ${size}px ${this.family}`, this.width)) {
      this.below += size * 1.4;
      this.parts.push(svg("text", { x: MARGIN, y: this.below, "font-size": size, "font-weight": weight, fill: colour(token) }, line));
    }
    this.below += 4;
  }

  place(drawing, height) {
    this.below += 8;
    drawing.setAttribute("x", MARGIN);
    drawing.setAttribute("y", this.below);
    this.parts.push(drawing);
    this.below += height + 8;
  }

  list(legend) {
    let x = MARGIN;
    for (const entry of legend.children) {
      const [sign, text] = [entry.querySelector("svg"), entry.textContent];
      const room = sign ? Number(sign.getAttribute("width")) + 6 : 0;
      const wide = room + textWidth(text, `12px ${this.family}`);
      if (x > MARGIN && x + wide > MARGIN + this.width) {
        x = MARGIN;
        this.below += 22;
      }
      if (sign) {
        const copy = inlined(sign);
        copy.setAttribute("x", x);
        copy.setAttribute("y", this.below);
        this.parts.push(copy);
      }
      this.parts.push(svg("text", { x: x + room, y: this.below + 12, "font-size": 12, fill: colour("--ink-soft") }, text));
      x += wide + 18;
    }
    this.below += 22;
  }

  file() {
    const [width, height] = [this.width + 2 * MARGIN, Math.ceil(this.below + MARGIN)];
    const root = svg("svg", { width, height, viewBox: `0 0 ${width} ${height}`, "font-family": this.family },
      svg("rect", { width, height, fill: colour("--surface") }), ...this.parts);
    return new XMLSerializer().serializeToString(root);
  }
}
