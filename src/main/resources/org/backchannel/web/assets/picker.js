// Picks what has an id while one types: an accessible combobox with chips for what was picked.

import { announce } from "./announce.js";
import { html } from "./dom.js";

let pickers = 0;

/** A text field that becomes a combobox. Its form sends ids, separated by commas, as it would without script. */
class Picker {
  /** @param {HTMLElement} root the .picker element */
  constructor(root) {
    this.root = root;
    this.many = root.hasAttribute("data-many");
    this.moment = root.hasAttribute("data-moment");
    this.input = root.querySelector("input");
    this.list = html("ul", { class: "options", role: "listbox", id: `options-${++pickers}`, hidden: true });
    this.list.setAttribute("aria-label", "Suggestions");
    this.chips = root.querySelector(".picked") ?? html("ul", { class: "picked" });
    this.hidden = html("input", { type: "hidden", name: this.input.name, value: this.input.value });
    this.error = document.getElementById(`error-${this.input.name}`);
    this.active = -1;
    this.matches = [];
    this.prepare();
  }

  prepare() {
    const input = this.input;
    this.picked = [...this.chips.children].filter((chip) => !this.moment || chip.dataset.type)
      .map((chip) => ({ id: chip.dataset.id, type: chip.dataset.type, name: chip.textContent }));
    input.removeAttribute("name");
    if (!this.moment || this.picked.length > 0) {
      input.value = "";
    }
    for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.list.id })) {
      input.setAttribute(name, value);
    }
    input.after(this.list);
    this.root.append(this.chips, this.hidden);
    this.taken = input.value.trim();
    this.show();
    input.addEventListener("input", () => this.typed());
    input.addEventListener("keydown", (event) => this.key(event));
    input.addEventListener("focus", () => this.suggest());
    input.addEventListener("click", () => this.suggest());
    input.addEventListener("blur", () => this.close());
    input.addEventListener("change", (event) => {
      event.stopPropagation();
      this.settle();
    });
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) {
        this.pick(Number(option.dataset.index));
      }
    });
  }

  typed() {
    this.accept();
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.suggest(), 120);
  }

  async suggest() {
    clearTimeout(this.waiting);
    const text = this.input.value.trim();
    const asked = (this.asked = Symbol("asked"));
    if (this.moment && /^[\d-]+$/.test(text)) {
      this.close();
      return;
    }
    try {
      const found = await this.look(text);
      if (asked === this.asked && document.activeElement === this.input) {
        this.matches = found.filter((match) => !this.picked.some((one) => one.id === match.id));
        this.open(text);
      }
    } catch {
      this.close();
    }
  }

  /** @returns {Promise<object[]>} what a text may mean, the likeliest first */
  async look(text) {
    const response = await fetch(`/api/${this.root.dataset.picker}?limit=8&q=${encodeURIComponent(text)}`, { headers: { Accept: "application/json" } });
    if (!response.ok) {
      throw new Error(`the server answered ${response.status}`);
    }
    return response.json();
  }

  open(text) {
    this.offered = text;
    this.active = -1;
    const options = this.matches.map((match, index) => html("li", { role: "option", id: `${this.list.id}-${index}`, class: "option", "data-index": index, "data-type": match.type, "aria-selected": "false" },
      html("span", {}, match.name), html("small", {}, about(match))));
    this.list.replaceChildren(...options);
    if (options.length === 0) {
      this.list.append(html("li", { class: "hint", role: "presentation" }, text ? "Nothing is called so." : "There is nothing to choose from."));
    }
    this.list.hidden = false;
    this.input.setAttribute("aria-expanded", "true");
    announce(options.length === 0 ? "No suggestions" : `${options.length} suggestions`);
  }

  close() {
    clearTimeout(this.waiting);
    this.asked = null;
    this.list.hidden = true;
    this.active = -1;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  key(event) {
    const opened = !this.list.hidden;
    const text = this.input.value.trim();
    const offered = opened && text && this.offered === text && this.matches.length > 0;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (opened) {
        this.activate(this.active + (event.key === "ArrowDown" ? 1 : -1));
      } else {
        this.suggest();
      }
    } else if (event.key === "Enter" && opened && (this.active >= 0 || (!this.moment && offered))) {
      event.preventDefault();
      this.pick(Math.max(0, this.active));
    } else if (event.key === "Tab") {
      this.close();
    } else if (event.key === "Escape" && opened) {
      event.preventDefault();
      this.close();
    } else if (event.key === "Backspace" && this.input.value === "" && this.picked.length > 0) {
      this.remove(this.picked.length - 1);
    }
  }

  activate(index) {
    const options = [...this.list.querySelectorAll("[role=option]")];
    if (options.length === 0) {
      return;
    }
    this.active = (index + options.length) % options.length;
    options.forEach((option, at) => option.setAttribute("aria-selected", String(at === this.active)));
    options[this.active].scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", options[this.active].id);
  }

  pick(index) {
    this.close();
    this.choose(this.matches[index]);
  }

  choose(match) {
    this.picked = this.many ? [...this.picked.filter((one) => one.id !== match.id), match] : [match];
    this.input.value = "";
    this.changed();
    announce(`${match.name} chosen`);
  }

  remove(index) {
    const [gone] = this.picked.splice(index, 1);
    this.changed();
    this.input.focus();
    this.close();
    announce(`${gone.name} removed`);
  }

  /** @returns {boolean} whether there is a text of which it is not known what it means */
  get undecided() {
    return this.input.value.trim() !== this.taken;
  }

  /**
   * Makes of what was typed and not picked the one thing that it can mean, or says what it may mean. Dates and what is
   * not known stay as they are: the server says what is wrong with them.
   * @returns {Promise<boolean>} whether the form may be sent
   */
  settle() {
    this.close();
    const text = this.input.value.trim();
    if (this.settling?.text !== text) {
      this.settling = { text, done: this.understand(text).finally(() => (this.settling = null)) };
    }
    return this.settling.done;
  }

  async understand(text) {
    const found = text && !(this.moment && /^[\d-]+$/.test(text)) ? await this.look(text).catch(() => []) : [];
    if (this.input.value.trim() !== text) {
      return false;
    }
    const same = found.filter((match) => [match.id, match.name, ...(match.aliases ?? [])].some((name) => equal(name, text)));
    const meant = same.length > 0 || this.moment ? same : found;
    if (meant.length === 1) {
      this.choose(meant[0]);
    } else if (this.moment) {
      this.picked = text ? [] : this.picked;
      this.changed();
    } else if (meant.length > 1) {
      this.refuse(`“${text}” may mean several. Choose one: ${meant.map((match) => match.name).join(", ")}.`);
      return false;
    } else if (text) {
      this.choose({ id: text, name: text, type: "" });
    }
    return true;
  }

  refuse(words) {
    this.refused = true;
    this.error.textContent = words;
    this.input.setAttribute("aria-invalid", "true");
    announce(words);
  }

  accept() {
    if (this.refused) {
      this.refused = false;
      this.error.textContent = "";
      this.input.removeAttribute("aria-invalid");
    }
  }

  changed() {
    this.accept();
    this.taken = this.input.value.trim();
    this.show();
    this.hidden.dispatchEvent(new Event("change", { bubbles: true }));
  }

  show() {
    this.hidden.value = this.picked.length > 0 ? this.picked.map((one) => one.id).join(",") : this.moment ? this.input.value.trim() : "";
    const focused = this.chips.contains(document.activeElement) && document.activeElement.closest("li").dataset.id;
    this.chips.hidden = this.picked.length === 0;
    this.chips.replaceChildren(...this.picked.map((one, index) => {
      const remove = html("button", { type: "button", "aria-label": `Remove ${one.name}` }, "×");
      remove.addEventListener("click", () => this.remove(index));
      return html("li", { class: "chip", "data-id": one.id, "data-type": one.type ?? "" }, one.name, remove);
    }));
    if (focused) {
      ([...this.chips.children].find((chip) => chip.dataset.id === focused) ?? this.chips.firstChild)?.querySelector("button").focus();
    }
  }
}

function equal(one, other) {
  return one.localeCompare(other, "en", { sensitivity: "accent" }) === 0;
}

function about(match) {
  const parts = match.type === "event" ? [match.date, match.kind] : match.type === "source" ? [match.outlet, match.date] : [match.kind ?? match.type, (match.aliases ?? []).slice(0, 2).join(", ")];
  return parts.filter(Boolean).join(" · ") || match.id;
}

/**
 * Makes comboboxes of all pickers within an element.
 * @param {ParentNode} within where to look
 * @returns {Picker[]} all of them
 */
export function enhancePickers(within) {
  return [...within.querySelectorAll("[data-picker]")].map((root) => new Picker(root));
}
