// Light, dark, or as the system has it. Runs before the page is drawn, so that nothing flashes.
(() => {
  const key = "backchannel-theme";
  const names = { system: "System", light: "Light", dark: "Dark" };
  const order = Object.keys(names);

  /** @returns {string} system, light or dark */
  function chosen() {
    try {
      const kept = localStorage.getItem(key);
      return order.includes(kept) ? kept : "system";
    } catch {
      return "system";
    }
  }

  /** @param {string} theme system, light or dark */
  function apply(theme) {
    if (theme === "system") {
      delete document.documentElement.dataset.theme;
    } else {
      document.documentElement.dataset.theme = theme;
    }
  }

  function start() {
    const button = document.querySelector("[data-theme-switch]");
    const name = button.querySelector("[data-theme-name]");
    const show = () => {
      name.textContent = names[chosen()];
    };
    button.hidden = false;
    show();
    button.addEventListener("click", () => {
      const next = order[(order.indexOf(chosen()) + 1) % order.length];
      try {
        localStorage.setItem(key, next);
      } catch {
        // Where nothing may be kept, the choice lasts as long as the page.
      }
      apply(next);
      name.textContent = names[next];
      document.dispatchEvent(new CustomEvent("backchannel:theme"));
    });
  }

  apply(chosen());
  document.addEventListener("DOMContentLoaded", start);
})();
