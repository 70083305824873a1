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
 * A label that is not longer than others.
 * @param {string} text the whole
 * @param {number} most characters
 * @returns {string}
 */
export function shortened(text, most) {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
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
