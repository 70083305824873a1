// What a status looks like, so that colour alone need not tell it.

import { svg } from "./dom.js";

const R = 5.5;

const SHAPES = {
  held: () => [svg("circle", { r: R, class: "mark" })],
  ongoing: () => [svg("circle", { r: R, class: "mark hollow" }), svg("path", { d: `M0 ${-R} A${R} ${R} 0 0 0 0 ${R} Z`, class: "mark" })],
  planned: () => [svg("circle", { r: R, class: "mark hollow" })],
  proposed: () => [svg("circle", { r: R, class: "mark hollow", "stroke-dasharray": "2.5 2" })],
  alleged: () => [svg("path", { d: "M0 -7 L7 0 L0 7 L-7 0 Z", class: "mark hollow" })],
  disputed: () => [svg("path", { d: "M0 -7 L7 0 L0 7 L-7 0 Z", class: "mark" })],
  denied: () => [svg("path", { d: "M-5 -5 L5 5 M-5 5 L5 -5", class: "mark line" })],
  declined: () => [svg("circle", { r: R, class: "mark hollow" }), svg("path", { d: "M-4 4 L4 -4", class: "mark line" })],
  cancelled: () => [svg("circle", { r: R, class: "mark hollow" }), svg("path", { d: "M-3.5 0 L3.5 0", class: "mark line" })],
  "no-comment": () => [svg("rect", { x: -5, y: -5, width: 10, height: 10, class: "mark hollow" })],
};

/** All statuses in the order of a legend. */
export const STATUSES = Object.keys(SHAPES);

/**
 * The sign of a status.
 * @param {string} status its code; anything else gives a plain dot
 * @param {number} x where
 * @param {number} y where
 * @returns {SVGElement}
 */
export function sign(status, x, y) {
  return svg("g", { transform: `translate(${x} ${y})` }, svg("circle", { r: 8.5, class: "halo" }), ...(SHAPES[status] ?? SHAPES.held)());
}

/**
 * A date on its line: a span where it lasted, a pale one with broken edges where it lies somewhere within, fading
 * where it has no end.
 * @param {object} moment with its bounds
 * @param {import("./timeline-scale.js").Scale} scale the window
 * @param {number} y the line
 * @returns {{parts: SVGElement[], left: number, right: number, centre: number}}
 */
export function span(moment, scale, y) {
  const left = moment.from === null ? -20 : scale.x(moment.from);
  const right = moment.to === null ? scale.width + 20 : scale.x(moment.to + 86_400_000);
  if (right < -20 || left > scale.width + 20) {
    const away = right < -20 ? -30 : scale.width + 30;
    return { parts: [], left: away, right: away, centre: away };
  }
  const parts = [];
  const visible = [Math.max(left, -20), Math.min(right, scale.width + 20)];
  if (right - left > 9) {
    parts.push(svg("rect", { x: visible[0], y: y - 5, width: Math.max(1, visible[1] - visible[0]), height: 10, class: "span" }));
    parts.push(svg("path", { d: edges(visible, y), class: "span-edge" }));
    if (moment.lasted) {
      parts.push(...core(moment, scale, y));
    }
    if (moment.from === null) {
      parts.push(...fading(visible[0] + 20, 1, y));
    }
    if (moment.to === null) {
      parts.push(...fading(visible[1] - 20, -1, y));
    }
  }
  const centre = right - left > 9 ? Math.min(Math.max((visible[0] + visible[1]) / 2, 8), scale.width - 8) : (left + right) / 2;
  return { parts, left: Math.min(visible[0], centre - 8), right: Math.max(visible[1], centre + 8), centre };
}

function edges([left, right], y) {
  return `M${left} ${y - 5} H${right} V${y + 5} H${left} Z`;
}

function core(moment, scale, y) {
  const left = moment.coreFrom === null ? -20 : scale.x(moment.coreFrom);
  const right = moment.coreTo === null ? scale.width + 20 : scale.x(moment.coreTo + 86_400_000);
  return Math.min(right, scale.width + 20) > Math.max(left, -20) ? [svg("rect", { x: Math.max(left, -20), y: y - 5, width: Math.min(right, scale.width + 20) - Math.max(left, -20), height: 10, class: "span known" })] : [];
}

/** An open end: arrows into the distance. */
function fading(x, direction, y) {
  return [0, 6, 12].map((step) => svg("path", { d: `M${x + direction * (step + 4)} ${y - 4} l${-direction * 4} 4 l${direction * 4} 4`, class: "mark line", opacity: 0.35 + step * 0.05 }));
}
