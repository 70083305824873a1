// An answer along time: uncertain dates as spans, events to count from as lines.

import { announce } from "./announce.js";
import { button, html, svg } from "./dom.js";
import { inlined, offer, picture } from "./export.js";
import { framed } from "./framed.js";
import { Rows, fitted, textWidth } from "./timeline-rows.js";
import { DAY, Scale, buckets, day, range } from "./timeline-scale.js";
import { STATUSES, sign, span } from "./timeline-shapes.js";

const MOST = 250;
const LISTED = 500;
const ROW = 26;
const LONGEST = 360;

/** Draws, zooms and pans one timeline. */
class Timeline {
  constructor(place, data) {
    this.place = place;
    this.family = getComputedStyle(document.body).fontFamily;
    this.items = data.items.map(prepared);
    this.landmarks = data.landmarks.map((mark) => ({ ...mark, ...bounds(mark.moment) }));
    this.undated = data.undated;
    this.all = range([...this.items.flatMap((item) => item.moments), ...this.landmarks.filter((mark) => mark.asked)]);
    [this.from, this.to] = this.all;
    this.build();
    this.draw();
  }

  build() {
    this.say = html("span", { class: "drawing-say" });
    this.stage = html("div", { class: "drawing-stage timeline-stage", tabindex: "0", role: "group", "aria-label": "Timeline. Plus and minus zoom, arrows move, 0 shows all." });
    const tools = html("div", { class: "drawing-tools" },
      button("+", () => this.zoom(0.6), { "aria-label": "Zoom in" }), button("−", () => this.zoom(1 / 0.6), { "aria-label": "Zoom out" }),
      button("←", () => this.move(-0.25), { "aria-label": "Earlier" }), button("→", () => this.move(0.25), { "aria-label": "Later" }),
      button("All", () => this.show(...this.all), { "aria-label": "Show all" }), this.say);
    this.place.replaceChildren(tools, this.stage, this.legend(), this.asText());
    this.stage.addEventListener("keydown", (event) => this.key(event));
    this.stage.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    this.stage.addEventListener("pointerdown", (event) => this.grab(event));
    new ResizeObserver(() => this.stage.clientWidth !== this.drawnFor && this.draw()).observe(this.stage);
    offer(this.place, { svg: () => new Blob([this.file()], { type: "image/svg+xml" }), png: () => picture(this.file()) });
  }

  file() {
    return framed(inlined(this.stage.querySelector("svg")), this.width, this.height, this.place.querySelector(".legend"), this.say.textContent);
  }

  key(event) {
    const act = { "+": () => this.zoom(0.6), "=": () => this.zoom(0.6), "-": () => this.zoom(1 / 0.6), ArrowLeft: () => this.move(-0.15), ArrowRight: () => this.move(0.15), 0: () => this.show(...this.all) }[event.key];
    if (act && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      act();
    }
  }

  wheel(event) {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      this.zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, this.scale.time(event.clientX - this.stage.getBoundingClientRect().left));
    }
  }

  grab(start) {
    if (start.button !== 0 || start.target.closest("a, button")) {
      return;
    }
    const [from, to] = [this.from, this.to];
    const drag = (event) => {
      const moved = ((event.clientX - start.clientX) / this.width) * (to - from);
      this.show(from - moved, to - moved, true);
    };
    const leave = () => {
      removeEventListener("pointermove", drag);
      removeEventListener("pointerup", leave);
    };
    addEventListener("pointermove", drag);
    addEventListener("pointerup", leave);
  }

  zoom(factor, around = (this.from + this.to) / 2) {
    const length = Math.min(Math.max((this.to - this.from) * factor, 10 * DAY), (this.all[1] - this.all[0]) * 1.5);
    const share = (around - this.from) / (this.to - this.from);
    this.show(around - length * share, around + length * (1 - share));
  }

  move(share) {
    const by = (this.to - this.from) * share;
    this.show(this.from + by, this.to + by);
  }

  show(from, to, quietly = false) {
    [this.from, this.to] = [from, to];
    this.draw();
    if (!quietly) {
      announce(this.say.textContent);
    }
  }

  draw() {
    this.drawnFor = this.stage.clientWidth;
    this.width = Math.max(260, this.drawnFor);
    this.scale = new Scale(this.from, this.to, this.width);
    const seen = this.items.filter((item) => item.moments.some((moment) => (moment.from ?? -Infinity) <= this.to && (moment.to ?? Infinity) >= this.from));
    const head = this.head();
    const body = seen.length > MOST ? this.bars(seen, head.height) : this.lines(seen, head.height);
    this.height = head.height + body.height + 30;
    this.stage.replaceChildren(svg("svg", { width: this.width, height: this.height, viewBox: `0 0 ${this.width} ${this.height}`, role: "group", "aria-label": "The timeline, drawn" },
      ...head.bands(this.height), this.axis(), ...head.parts(this.height), ...body.parts));
    const left = this.undated > 0 ? ` ${this.undated} without a date.` : "";
    this.say.textContent = seen.length > MOST ? `${number(seen.length)} rows, counted by time; zoom in to see each (${MOST} at most).${left}` : `${number(seen.length)} of ${number(this.items.length)} rows in view.${left}`;
  }

  axis() {
    return svg("g", { "aria-hidden": "true" }, ...this.scale.ticks().flatMap((tick) => [
      svg("line", { x1: this.scale.x(tick.time), x2: this.scale.x(tick.time), y1: 0, y2: this.height - 22, class: "grid" }),
      svg("text", { x: this.scale.x(tick.time) + 3, y: this.height - 8, class: "axis-label" }, tick.label)]));
  }

  /** Landmarks: lines with labels above everything else. */
  head() {
    const rows = new Rows();
    const marks = this.landmarks.filter((mark) => (mark.from ?? -Infinity) <= this.to && (mark.to ?? Infinity) >= this.from).map((mark) => {
      const x = Math.min(Math.max(this.scale.x(mark.from ?? mark.to), 1), this.width - 1);
      const font = `${mark.asked ? 600 : 400} 11.5px ${this.family}`;
      const label = fitted(mark.label, font, Math.min(LONGEST, this.width - 12));
      const wide = textWidth(label, font) + 8;
      const left = x + wide <= this.width ? x + 5 : x - wide >= 0 ? x - wide + 3 : Math.max(4, this.width - wide);
      return { mark, x, label, left, row: rows.place(Math.min(x, left - 4), Math.max(x, left + wide - 4)) };
    });
    return {
      height: rows.length * 18 + (rows.length > 0 ? 14 : 10),
      bands: (bottom) => marks.filter(({ mark }) => mark.from !== mark.to).map(({ mark }) => {
        const [left, right] = [this.scale.x(mark.from ?? this.from), this.scale.x(mark.to ?? this.to)];
        return svg("rect", { x: left, width: Math.max(0, right - left), y: 0, height: bottom - 22, class: "landmark-band" });
      }),
      parts: (bottom) => marks.flatMap(({ mark, x, label, left, row }) => [
        svg("line", { x1: x, x2: x, y1: row * 18 + 4, y2: bottom - 22, class: `landmark${mark.asked ? " asked" : ""}` }),
        svg("a", { href: mark.address, "aria-label": `Landmark: ${mark.label}, ${mark.moment.words}` },
          svg("title", {}, `${mark.label}, ${mark.moment.words}`),
          svg("text", { x: left, y: row * 18 + 16, class: `landmark-label${mark.asked ? " asked" : ""}` }, label))]),
    };
  }

  lines(seen, top) {
    const rows = new Rows();
    const parts = seen.map((item) => {
      const drawn = item.moments.map((moment) => span(moment, this.scale, 0));
      const left = Math.min(...drawn.map((each) => each.left));
      const right = Math.max(...drawn.map((each) => each.right));
      const font = `12px ${this.family}`;
      const label = fitted(item.label, font, Math.min(Math.max(LONGEST, this.width - right - 12), this.width - 16));
      const wide = textWidth(label, font) + 8;
      const before = right + wide > this.width && left - wide > 0;
      const inside = right + wide > this.width && !before;
      const start = before ? left - wide : inside ? Math.max(0, Math.min(left, this.width - wide - 4)) : left;
      const end = before ? right : inside ? Math.max(right, start + wide) : right + wide;
      const y = top + rows.place(start, end) * ROW + ROW / 2;
      const textX = before ? left - 5 : inside ? start + 4 : right + 4;
      return svg(item.address ? "a" : "g", { class: "item", href: item.address || null, tabindex: item.address ? null : "0", "data-status": item.status, "aria-label": `${item.label}, ${words(item)}` },
        svg("title", {}, `${item.label}\n${words(item)}`),
        svg("rect", { class: "hit", x: start - 4, y: y - ROW / 2 + 1, width: end - start + 8, height: ROW - 2 }),
        ...threads(drawn, y), ...item.moments.flatMap((moment) => span(moment, this.scale, y).parts),
        svg("text", { x: textX, y: y + (inside ? -7 : 4), "text-anchor": before ? "end" : "start" }, label),
        ...drawn.map((each) => sign(item.status, each.centre, y)));
    });
    return { parts, height: Math.max(3, rows.length) * ROW + 8 };
  }

  bars(seen, top) {
    const tall = 240;
    const found = buckets(seen, this.scale);
    const most = Math.max(...found.map((bucket) => bucket.total));
    const parts = found.filter((bucket) => bucket.total > 0).map((bucket) => {
      const [left, right] = [this.scale.x(bucket.from), this.scale.x(bucket.to)];
      let y = top + tall;
      const stack = [...STATUSES, ""].filter((status) => bucket.counts.has(status)).map((status) => {
        const height = (bucket.counts.get(status) / most) * (tall - 20);
        y -= height;
        return svg("g", { class: "item", "data-status": status }, svg("rect", { class: "bar", x: left + 1, y, width: right - left - 2, height }));
      });
      const bar = svg("g", { tabindex: "0", role: "button", "aria-label": `${bucket.total} rows from ${plain(bucket.from)} to ${plain(bucket.to)}; zoom in` },
        svg("title", {}, `${bucket.total} rows`), ...stack, svg("text", { x: (left + right) / 2, y: y - 4, "text-anchor": "middle", class: "axis-label" }, bucket.total));
      const into = () => this.show(bucket.from, bucket.to);
      bar.addEventListener("click", into);
      bar.addEventListener("keydown", (event) => event.key === "Enter" && into());
      return bar;
    });
    return { parts, height: tall };
  }

  legend() {
    const used = new Set(this.items.map((item) => item.status));
    const entry = (drawing, text, status) => html("li", {}, svg("svg", { width: 30, height: 16, viewBox: "-15 -8 30 16", "aria-hidden": "true" }, svg("g", { class: "item", "data-status": status ?? "" }, ...drawing)), text);
    const uncertain = [svg("rect", { x: -14, y: -5, width: 28, height: 10, class: "span" }), svg("path", { d: "M-14 -5 H14 V5 H-14 Z", class: "span-edge" })];
    const line = (asked) => [svg("line", { x1: 0, x2: 0, y1: -8, y2: 8, class: `landmark${asked ? " asked" : ""}` })];
    return html("ul", { class: "legend timeline-stage", "aria-label": "Legend" },
      ...STATUSES.filter((status) => used.has(status)).map((status) => entry([sign(status, 0, 0)], label(status), status)),
      entry(uncertain, "some day within"), entry([svg("rect", { x: -14, y: -5, width: 28, height: 10, class: "span known" })], "lasted"),
      ...(this.landmarks.some((mark) => mark.asked) ? [entry(line(true), "counted from")] : []),
      ...(this.landmarks.some((mark) => !mark.asked) ? [entry(line(false), "other landmark")] : []));
  }

  asText() {
    const shown = this.items.slice(0, LISTED);
    return html("details", { class: "as-text" }, html("summary", {}, "The timeline as text"),
      html("ol", {}, ...shown.map((item) => html("li", {}, `${words(item)}: `, item.address ? html("a", { href: item.address }, item.label) : item.label))),
      ...(this.items.length > LISTED ? [html("p", {}, `The first ${LISTED} of ${number(this.items.length)}; the table has all.`)] : []));
  }
}

function prepared(item) {
  const moments = item.moments.map((moment) => ({ ...moment, ...bounds(moment) }));
  const times = moments.flatMap((moment) => [moment.from, moment.to]).filter((time) => time !== null);
  return { ...item, moments, middle: times.length > 0 ? (times[0] + times.at(-1)) / 2 : 0 };
}

function bounds(moment) {
  const [from, coreFrom, coreTo, to] = [moment.earliest, moment.startLatest, moment.endEarliest, moment.latest].map(day);
  return { from, coreFrom, coreTo, to, lasted: moment.date.includes("/") };
}

function threads(drawn, y) {
  return drawn.length < 2 ? [] : [svg("line", { x1: Math.min(...drawn.map((each) => each.centre)), x2: Math.max(...drawn.map((each) => each.centre)), y1: y, y2: y, class: "thread" })];
}

function words(item) {
  const dates = item.moments.length === 1 ? item.moments[0].words : item.moments.map((moment) => `${moment.what.toLowerCase()} ${moment.words}`).join(", ");
  return [dates, item.status && label(item.status).toLowerCase(), item.certainty === "possible" && "only possibly within"].filter(Boolean).join(", ");
}

function label(status) {
  return status.charAt(0).toUpperCase() + status.slice(1).replace("-", " ");
}

function number(count) {
  return count.toLocaleString("en-GB");
}

function plain(time) {
  return new Date(time).toISOString().slice(0, 10);
}

/**
 * Draws a timeline.
 * @param {HTMLElement} place where
 * @param {object} data items, landmarks, undated
 */
export function draw(place, data) {
  new Timeline(place, data);
}
