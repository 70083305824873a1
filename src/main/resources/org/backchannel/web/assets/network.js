// An answer as a network: people, organisations and contacts, to expand, drag and hide.

import { announce } from "./announce.js";
import { button, html, svg } from "./dom.js";
import { colour, offer, picture } from "./export.js";
import { framed } from "./framed.js";
import { card } from "./network-card.js";
import { TYPES, groupToken, style } from "./network-style.js";
import { spread } from "./network-spread.js";
import { networkSvg } from "./network-svg.js";

const LABELLED = 80;
const LABEL = 11;
const LEGIBLE = 9.5;
const LARGEST = 21;

/** Cytoscape is loaded when a network is first looked at. */
function library(address) {
  if (window.cytoscape) {
    return Promise.resolve(window.cytoscape);
  }
  return new Promise((resolve, reject) => {
    const script = html("script", { src: address });
    script.onload = () => resolve(window.cytoscape);
    script.onerror = () => reject(new Error("the drawing library did not load"));
    document.head.append(script);
  });
}

/** One network, and what can be done with it. */
class Network {
  constructor(place, data, cytoscape) {
    this.place = place;
    this.measured = data.measured;
    this.most = Math.max(1, ...data.nodes.map((node) => node.strength));
    this.build(data);
    this.label = LABEL;
    this.cy = cytoscape({ container: this.canvas, elements: this.elements(data), style: style(LABEL), minZoom: 0.08, maxZoom: 4, boxSelectionEnabled: false });
    this.listen();
    this.arrange();
    this.list();
    this.legend();
    offer(place, {
      svg: () => new Blob([this.file()], { type: "image/svg+xml" }),
      png: () => picture(this.file()),
    });
    place.network = this.cy;
  }

  file() {
    const { drawing, width, height } = networkSvg(this.cy);
    return framed(drawing, width, height, this.key.querySelector(".legend"), this.limit);
  }

  build(data) {
    const limit = data.total > data.nodes.length ? `Shows the strongest ${data.nodes.length} of ${data.total.toLocaleString("en-GB")}.` : `${data.nodes.length} shown.`;
    const sized = data.measured ? ` Size: ${data.measured.toLowerCase()}.` : "";
    this.limit = `${limit}${sized}`;
    this.say = html("span", { class: "drawing-say" }, `${limit}${sized} Click one to see what can be done with it.`);
    this.showHidden = button("Show hidden", () => this.unhide(), { hidden: true });
    this.canvas = html("div", { class: "drawing-stage network-stage", role: "img", "aria-label": "The network, drawn. The list below says the same and can be used by keyboard." });
    this.frame = html("div", { class: "network-frame" }, this.canvas);
    this.below = html("div", {});
    this.key = html("div", {});
    this.place.replaceChildren(html("div", { class: "drawing-tools" },
      button("+", () => this.zoom(1.35), { "aria-label": "Zoom in" }), button("−", () => this.zoom(1 / 1.35), { "aria-label": "Zoom out" }),
      button("Fit", () => this.cy.fit(undefined, 30)), button("Arrange", () => this.arrange()), this.showHidden, this.say), this.frame, this.key, this.below);
  }

  elements({ nodes, links }) {
    const named = nodes.length <= LABELLED;
    return [...nodes.map((node, rank) => ({ group: "nodes", data: { ...node, id: node.key, thing: node.id, short: named || rank < LABELLED / 2 ? wrapped(node.label) : "", size: this.size(node), ...(node.group ? { slot: (node.group - 1) % 10 } : {}) } })),
      ...links.map((link) => ({ group: "edges", data: { id: edgeId(link), source: link.one, target: link.other, kind: link.kind, width: Math.min(9, 1 + Math.log2(Math.max(1, link.strength)) * 1.4) } }))];
  }

  size(node) {
    const share = Math.sqrt(Math.max(0, node.strength) / this.most);
    return node.type === "contact" || node.type === "event" ? 16 + share * 10 : 20 + share * 32;
  }

  arrange() {
    const many = this.cy.nodes().length > 120;
    this.write(LABEL);
    this.cy.elements(":visible").layout({ name: "cose", animate: false, fit: true, padding: 40, randomize: true, nodeRepulsion: () => 9000, idealEdgeLength: () => (many ? 45 : 80), nodeOverlap: 16, gravity: 0.4, numIter: many ? 400 : 1200, componentSpacing: 70 }).run();
    if (this.isSmall()) {
      // What is moved apart is drawn smaller, which makes its labels larger.
      for (let times = 0; times < 2; times++) {
        spread(this.cy.nodes(":visible"));
        this.cy.fit(this.cy.elements(":visible"), 12);
      }
    }
    if (this.cy.zoom() > 1.3) {
      this.cy.zoom(1.3);
      this.cy.center();
    }
  }

  isSmall() {
    return this.cy.nodes().length <= LABELLED / 2;
  }

  zoom(factor) {
    const box = this.canvas.getBoundingClientRect();
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: { x: box.width / 2, y: box.height / 2 } });
  }

  /** Labels stay large enough to be read where there are few, however small the drawing is. */
  relabel() {
    const size = !this.isSmall() ? LABEL : Math.round(Math.min(LARGEST, Math.max(LABEL, LEGIBLE / this.cy.zoom())));
    this.write(size);
  }

  write(size) {
    if (size !== this.label) {
      this.label = size;
      this.cy.style(style(size));
    }
  }

  listen() {
    this.cy.on("tap", "node", (event) => this.choose(event.target));
    this.cy.on("tap", (event) => event.target === this.cy && this.leave());
    this.cy.on("zoom", () => this.relabel());
    this.cy.on("dbltap", "node", (event) => this.expand(event.target));
    this.restyle = () => (this.place.isConnected ? this.cy.style(style(this.label)) : document.removeEventListener("backchannel:theme", this.restyle));
    document.addEventListener("backchannel:theme", this.restyle);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", this.restyle);
  }

  choose(node) {
    this.focus(node);
    this.cy.elements().difference(node.closedNeighborhood()).addClass("faded");
  }

  focus(node) {
    this.leave();
    node.addClass("focused");
    this.card = card(node, { expand: () => this.expand(node), hide: () => this.hide(node), close: () => this.leave() }, this.measured);
    this.frame.append(this.card);
    this.card.classList.add(...this.freest(node));
  }

  /** In which corner the card covers least of what it is about. */
  freest(node) {
    const [frame, box] = [this.frame.getBoundingClientRect(), this.card.getBoundingClientRect()];
    const [wide, high] = [box.width + 20, box.height + 20];
    const near = node.closedNeighborhood();
    const covered = ([side, end]) => {
      const hit = this.cy.nodes(":visible").filter((other) => {
        const at = other.renderedBoundingBox();
        return (side === "left" ? at.x1 < wide : at.x2 > frame.width - wide) && (end === "top" ? at.y1 < high : at.y2 > frame.height - high);
      });
      return hit.length + 10 * hit.intersection(near).length + 100 * hit.intersection(node).length;
    };
    return [["right", "top"], ["left", "top"], ["right", "bottom"], ["left", "bottom"]].reduce((best, corner) => (covered(corner) < covered(best) ? corner : best));
  }

  leave() {
    this.card?.remove();
    this.cy.elements().removeClass("focused faded");
  }

  async expand(node) {
    const response = await fetch(`/neighbours?id=${encodeURIComponent(node.data("thing"))}`, { headers: { Accept: "application/json" } });
    if (!response.ok) {
      announce("What is around it could not be read.");
      return;
    }
    const fresh = this.elements(await response.json()).filter((element) => this.cy.getElementById(element.data.id).empty());
    const at = node.position();
    fresh.filter((element) => element.group === "nodes").forEach((element, index, all) => {
      const angle = (index / all.length) * 2 * Math.PI;
      element.position = { x: at.x + 120 * Math.cos(angle), y: at.y + 120 * Math.sin(angle) };
    });
    const added = this.cy.add(fresh);
    this.cy.elements().removeClass("faded");
    if (added.nodes().nonempty()) {
      this.arrange();
    }
    this.legend();
    this.list();
    this.focus(node);
    const text = `${added.nodes().length} added around ${node.data("label")}.`;
    this.say.textContent = text;
    announce(text);
  }

  hide(node) {
    this.leave();
    node.addClass("hidden");
    node.style("display", "none");
    this.showHidden.hidden = false;
    this.list();
    announce(`${node.data("label")} hidden.`);
  }

  unhide() {
    this.cy.nodes(".hidden").removeClass("hidden").style("display", "element");
    this.showHidden.hidden = true;
    this.list();
    announce("All are shown again.");
  }

  legend() {
    const nodes = this.cy.nodes().map((node) => node.data());
    const used = new Set(nodes.map((node) => node.type));
    const entry = (look, token, text) => html("li", {}, svg("svg", { width: 14, height: 14, viewBox: "-7 -7 14 14", "aria-hidden": "true" }, sample(look, colour(token))), text);
    const groups = [...new Set(nodes.map((node) => node.group).filter(Boolean))].sort((one, other) => one - other).slice(0, 10);
    this.key.replaceChildren(html("ul", { class: "legend", "aria-label": "Legend" },
      ...Object.entries(TYPES).filter(([type]) => used.has(type)).map(([, look]) => entry(look.shape, look.token, look.label)),
      ...groups.map((group) => entry("ellipse", groupToken(group), `Community ${group}`)), html("li", {}, "Width of a line: number of contacts")));
  }

  /** The same for who does not see or point: every node with its ties, each to be chosen by keyboard. */
  list() {
    const open = this.below.querySelector("details")?.open ?? false;
    const rows = this.cy.nodes(":visible").sort((one, other) => other.data("strength") - one.data("strength")).map((node) => {
      const near = node.neighborhood("node:visible").map((other) => other.data("label"));
      return html("li", {}, button(node.data("label"), () => this.choose(node)), ` ${TYPES[node.data("type")].label.toLowerCase()}, with ${near.length > 0 ? near.slice(0, 12).join(", ") : "nobody"}${near.length > 12 ? ` and ${near.length - 12} more` : ""}`);
    });
    this.below.replaceChildren(html("details", { class: "as-text", open }, html("summary", {}, "The network as text"), html("ul", {}, ...rows)));
  }
}

function edgeId(link) {
  return [link.one, link.other].sort().join(" — ");
}

function wrapped(label) {
  return label.length > 44 ? `${label.slice(0, 43)}…` : label;
}

function sample(shape, fill) {
  if (shape === "ellipse") {
    return svg("circle", { r: 6, fill });
  }
  return shape === "diamond" ? svg("path", { d: "M0 -7 L7 0 L0 7 L-7 0 Z", fill }) : shape === "triangle" ? svg("path", { d: "M0 -6 L7 6 L-7 6 Z", fill }) : svg("rect", { x: -6, y: -6, width: 12, height: 12, rx: 3, fill });
}

/**
 * Draws a network.
 * @param {HTMLElement} place where
 * @param {object} data nodes, links, total, measured
 */
export async function draw(place, data) {
  new Network(place, data, await library(place.dataset.library));
}
