// Which line each item goes on, so that no label lies over another.

const measure = document.createElement("canvas").getContext("2d");

/**
 * How wide a text is.
 * @param {string} text one line
 * @param {string} font as CSS writes it
 * @returns {number} pixels
 */
export function textWidth(text, font) {
  measure.font = font;
  return measure.measureText(text).width;
}

/**
 * As much of a label as there is room for.
 * @param {string} text the whole
 * @param {string} font as CSS writes it
 * @param {number} room pixels
 * @returns {string}
 */
export function fitted(text, font, room) {
  if (textWidth(text, font) <= room) {
    return text;
  }
  let length = text.length - 1;
  while (length > 1 && textWidth(`${text.slice(0, length).trimEnd()}…`, font) > room) {
    length -= 1;
  }
  return `${text.slice(0, length).trimEnd()}…`;
}

/**
 * A text in lines that are not wider than they may be.
 * @param {string} text words
 * @param {string} font as CSS writes it
 * @param {number} room pixels
 * @returns {string[]}
 */
export function broken(text, font, room) {
  const lines = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, font) <= room) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** Lines that fill from the top. */
export class Rows {
  constructor() {
    this.taken = [];
  }

  /**
   * A line that is free from one place to another.
   * @param {number} left
   * @param {number} right
   * @returns {number} its number, from 0
   */
  place(left, right) {
    const fits = (spans) => spans.every(([from, to]) => right + 10 < from || left - 10 > to);
    let row = this.taken.findIndex(fits);
    if (row < 0) {
      row = this.taken.push([]) - 1;
    }
    this.taken[row].push([left, right]);
    return row;
  }

  get length() {
    return this.taken.length;
  }
}
