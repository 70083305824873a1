// What is known of the node that was chosen, and what can be done with it.

import { button, html } from "./dom.js";
import { TYPES } from "./network-style.js";

/**
 * A card about a node.
 * @param {object} node of Cytoscape
 * @param {{expand: Function, hide: Function, close: Function}} actions what its buttons do
 * @param {string} measured what its size shows
 * @returns {HTMLElement}
 */
export function card(node, actions, measured) {
  const data = node.data();
  const ties = node.connectedEdges(":visible").length;
  const what = [TYPES[data.type]?.label, data.date, data.status, measured && data.strength ? `${measured.toLowerCase()} ${Number(data.strength.toPrecision(3))}` : "", `${ties} ${ties === 1 ? "tie" : "ties"} shown`].filter(Boolean).join(" · ");
  const close = html("button", { type: "button", class: "close", "aria-label": "Close" }, "×");
  close.addEventListener("click", actions.close);
  return html("div", { class: "node-card", role: "group", "aria-label": data.label },
    html("h3", {}, data.label), html("p", { class: "what" }, what),
    html("div", { class: "card-buttons" },
      ...(data.type === "source" ? [] : [button("Expand", actions.expand)]), button("Hide", actions.hide),
      html("a", { class: "button quiet small", href: data.address }, "Open page")), close);
}
