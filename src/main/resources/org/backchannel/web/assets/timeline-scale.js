// Days to places on a line, and back.

export const DAY = 86_400_000;

/**
 * A day as a number.
 * @param {string|null} text as in 2017-03-03; years may lie far off
 * @returns {number|null} milliseconds; null for no bound
 */
export function day(text) {
  return text ? Date.parse(`${text}T00:00:00Z`) : null;
}

/**
 * The time that some moments take, with air on both sides.
 * @param {Array<object>} moments with their bounds
 * @returns {[number, number]} from and to
 */
export function range(moments) {
  const all = moments.flatMap((moment) => [moment.from, moment.to, moment.coreFrom, moment.coreTo]).filter((time) => time !== null);
  if (all.length === 0) {
    return [Date.now() - 365 * DAY, Date.now()];
  }
  const from = all.reduce((least, time) => Math.min(least, time));
  const to = all.reduce((most, time) => Math.max(most, time)) + DAY;
  const air = Math.max((to - from) * 0.06, 20 * DAY);
  return [from - air, to + air];
}

/** A window of time on a width of pixels. */
export class Scale {
  constructor(from, to, width) {
    Object.assign(this, { from, to, width });
  }

  /** @returns {number} where a time is, in pixels; outside too */
  x(time) {
    return ((time - this.from) / (this.to - this.from)) * this.width;
  }

  /** @returns {number} the time at a place */
  time(x) {
    return this.from + (x / this.width) * (this.to - this.from);
  }

  /**
   * Where lines of the grid stand: years, quarters, months or days, whatever has room.
   * @returns {Array<{time: number, label: string}>}
   */
  ticks() {
    const room = Math.max(2, Math.floor(this.width / 78));
    const months = (this.to - this.from) / DAY / 30.44;
    const step = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200].find((each) => months / each <= room) ?? 2400;
    return months < 2 ? this.days(room) : this.months(step);
  }

  months(step) {
    const ticks = [];
    const first = new Date(this.from);
    const count = first.getUTCFullYear() * 12 + first.getUTCMonth();
    for (let month = Math.ceil(count / step) * step; ; month += step) {
      const date = new Date(0);
      date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
      if (date.getTime() > this.to) {
        return ticks;
      }
      if (date.getTime() >= this.from) {
        ticks.push({ time: date.getTime(), label: step >= 12 ? String(date.getUTCFullYear()) : format(date, { month: "short", year: "numeric" }) });
      }
    }
  }

  days(room) {
    const step = Math.max(1, Math.ceil((this.to - this.from) / DAY / room)) * DAY;
    const ticks = [];
    for (let time = Math.ceil(this.from / step) * step; time <= this.to; time += step) {
      ticks.push({ time, label: format(new Date(time), { day: "numeric", month: "short" }) });
    }
    return ticks;
  }
}

function format(date, parts) {
  return new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...parts }).format(date);
}

/**
 * How many items fall into each stretch of a window.
 * @param {Array<object>} items with their middle and status
 * @param {Scale} scale the window
 * @returns {Array<{from: number, to: number, counts: Map<string, number>, total: number}>}
 */
export function buckets(items, scale) {
  const number = Math.max(8, Math.floor(scale.width / 26));
  const length = (scale.to - scale.from) / number;
  const found = Array.from({ length: number }, (_, i) => ({ from: scale.from + i * length, to: scale.from + (i + 1) * length, counts: new Map(), total: 0 }));
  for (const item of items) {
    const bucket = found[Math.min(number - 1, Math.max(0, Math.floor((item.middle - scale.from) / length)))];
    bucket.counts.set(item.status, (bucket.counts.get(item.status) ?? 0) + 1);
    bucket.total += 1;
  }
  return found;
}
