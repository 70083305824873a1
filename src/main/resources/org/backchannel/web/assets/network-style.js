// How nodes and links look: shape and colour by what they are, size by their strength.

import { colour } from "./export.js";

/** What there is to see, in the order of a legend. */
export const TYPES = {
  person: { label: "Person", shape: "ellipse", token: "--person" },
  organisation: { label: "Organisation", shape: "round-rectangle", token: "--organisation" },
  contact: { label: "Contact", shape: "diamond", token: "--contact" },
  event: { label: "Other event", shape: "triangle", token: "--event" },
  source: { label: "Source", shape: "round-hexagon", token: "--source" },
};

const GROUPS = ["--person", "--held", "--alleged", "--planned", "--disputed", "--ongoing", "--organisation", "--source", "--declined", "--event"];

/**
 * The colour of a group of actors.
 * @param {number} group its number, from 1
 * @returns {string} a token
 */
export function groupToken(group) {
  return GROUPS[(group - 1) % GROUPS.length];
}

/**
 * A style sheet for Cytoscape, in the colours of the page as it is now.
 * @param {number} size of the labels, in the network's own pixels
 * @returns {Array<object>}
 */
export function style(size) {
  const [ink, surface, line, accent] = ["--ink", "--surface", "--line-strong", "--accent"].map(colour);
  const font = getComputedStyle(document.body).fontFamily;
  return [
    { selector: "node", style: { width: "data(size)", height: "data(size)", label: "data(short)", color: ink, "font-family": font, "font-size": size, "text-wrap": "wrap", "text-max-width": size * 11, "text-valign": "bottom", "text-margin-y": 4, "text-background-color": surface, "text-background-opacity": 0.8, "text-background-padding": 2, "border-width": 1.5, "border-color": surface, "min-zoomed-font-size": 6 } },
    ...Object.entries(TYPES).map(([type, look]) => ({ selector: `node[type = "${type}"]`, style: { shape: look.shape, "background-color": colour(look.token) } })),
    ...GROUPS.map((token, index) => ({ selector: `node[slot = ${index}]`, style: { "background-color": colour(token) } })),
    { selector: 'node[status = "denied"], node[status = "declined"], node[status = "cancelled"]', style: { "background-opacity": 0.15, "border-color": colour("--denied"), "border-style": "dashed", "border-width": 2 } },
    { selector: 'node[status = "planned"], node[status = "proposed"], node[status = "alleged"], node[status = "no-comment"]', style: { "background-opacity": 0.3, "border-color": colour("--alleged"), "border-width": 2 } },
    { selector: "edge", style: { width: "data(width)", "line-color": line, opacity: 0.6, "curve-style": "haystack" } },
    { selector: 'edge[kind = "tie"]', style: { "line-style": "dashed" } },
    { selector: ".faded", style: { opacity: 0.15 } },
    { selector: "node:selected, node.focused", style: { "border-color": accent, "border-width": 4, "z-index": 10 } },
  ];
}
