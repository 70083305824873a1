// The network as SVG, as it stands on the screen.

import { svg } from "./dom.js";
import { broken } from "./timeline-rows.js";

const SIDES = {
  diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]],
  triangle: [[0, -1], [1, 1], [-1, 1]],
  "round-hexagon": [[-0.5, -1], [0.5, -1], [1, 0], [0.5, 1], [-0.5, 1], [-1, 0]],
};

/**
 * Draws what a network shows.
 * @param {object} cy the network
 * @returns {{drawing: SVGElement, width: number, height: number}}
 */
export function networkSvg(cy) {
  const shown = cy.elements(":visible");
  const box = shown.boundingBox();
  const [width, height] = [Math.round(box.w + 40), Math.round(box.h + 40)];
  const drawing = svg("svg", { viewBox: `${box.x1 - 20} ${box.y1 - 20} ${width} ${height}`, width, height, "font-family": getComputedStyle(document.body).fontFamily, "font-size": 11 },
    ...shown.edges().map((edge) => line(edge)), ...shown.nodes().map((node) => mark(node)));
  return { drawing, width, height };
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
    ...broken(node.data("short"), `11px ${getComputedStyle(document.body).fontFamily}`, 120).map((text, row) => svg("text", { x, y: y + half + 15 + row * 13, "text-anchor": "middle", fill: node.style("color") }, text)));
}

function shape(name, x, y, half, looks) {
  if (SIDES[name]) {
    return svg("polygon", { points: SIDES[name].map(([dx, dy]) => `${x + dx * half},${y + dy * half}`).join(" "), ...looks });
  }
  return name === "ellipse" ? svg("circle", { cx: x, cy: y, r: half, ...looks }) : svg("rect", { x: x - half, y: y - half, width: half * 2, height: half * 2, rx: half / 3, ...looks });
}
