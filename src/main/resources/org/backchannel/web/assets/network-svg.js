// The network as an SVG file, as it stands on the screen.

import { colour } from "./export.js";
import { svg } from "./dom.js";

const SIDES = {
  diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]],
  triangle: [[0, -1], [1, 1], [-1, 1]],
  "round-hexagon": [[-0.5, -1], [0.5, -1], [1, 0], [0.5, 1], [-0.5, 1], [-1, 0]],
};

/**
 * Draws what a network shows.
 * @param {object} cy the network
 * @returns {string} a file
 */
export function networkSvg(cy) {
  const shown = cy.elements(":visible");
  const box = shown.boundingBox();
  const root = svg("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `${box.x1 - 20} ${box.y1 - 20} ${box.w + 40} ${box.h + 40}`, width: Math.round(box.w + 40), height: Math.round(box.h + 40), "font-family": "Arial, sans-serif", "font-size": 11 },
    svg("rect", { x: box.x1 - 20, y: box.y1 - 20, width: box.w + 40, height: box.h + 40, fill: colour("--surface") }),
    ...shown.edges().map((edge) => line(edge)), ...shown.nodes().map((node) => mark(node)));
  return new XMLSerializer().serializeToString(root);
}

function line(edge) {
  const [one, other] = [edge.source().position(), edge.target().position()];
  return svg("line", { x1: one.x, y1: one.y, x2: other.x, y2: other.y, stroke: edge.style("line-color"), "stroke-width": edge.numericStyle("width"), opacity: edge.numericStyle("opacity"), "stroke-dasharray": edge.style("line-style") === "dashed" ? "6 4" : null });
}

function mark(node) {
  const { x, y } = node.position();
  const half = node.numericStyle("width") / 2;
  const looks = { fill: node.style("background-color"), "fill-opacity": node.numericStyle("background-opacity"), stroke: node.style("border-color"), "stroke-width": node.numericStyle("border-width") };
  return svg("g", {}, svg("title", {}, node.data("label")), shape(node.style("shape"), x, y, half, looks),
    ...node.data("short").split("\n").map((text, row) => svg("text", { x, y: y + half + 15 + row * 13, "text-anchor": "middle", fill: node.style("color") }, text)));
}

function shape(name, x, y, half, looks) {
  if (SIDES[name]) {
    return svg("polygon", { points: SIDES[name].map(([dx, dy]) => `${x + dx * half},${y + dy * half}`).join(" "), ...looks });
  }
  return name === "ellipse" ? svg("circle", { cx: x, cy: y, r: half, ...looks }) : svg("rect", { x: x - half, y: y - half, width: half * 2, height: half * 2, rx: half / 3, ...looks });
}
