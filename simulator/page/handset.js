// A plain handset: no Telegram, no pictures, only the text messages that came. Nobody can press anything on it.

import { dayOf, el, hourOf } from "./tools.js";

/** As a phone of the page, as far as the page asks. */
export class Handset {
  constructor(village, told) {
    this.village = village;
    this.told = told;
    this.known = told.texts.length;
    this.hour = el("span", { class: "status-hour" });
    this.count = el("p", { class: "handset-count" });
    this.list = el("ol", { class: "texts", tabindex: "0", "aria-label": "SMS yang masuk" });
    this.role = el("p", { class: "role" });
    this.root = el("section", { class: "phone handset", data: { home: String(told.id) } },
      this.role,
      el("div", { class: "shell plain" },
        el("div", { class: "screen" },
          el("div", { class: "status" }, this.hour, el("span", { class: "signs", "aria-hidden": "true" }, el("i", { class: "signal" }), el("i", { class: "battery" }))),
          this.count, this.list),
        el("div", { class: "pad", "aria-hidden": "true" }, ...["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"].map((key) => el("i", { text: key })))));
    for (const event of ["pointerdown", "focusin"]) this.root.addEventListener(event, () => this.seen());
    this.chat = null;
    this.owner = null;
  }

  get name() { return this.told.name; }
  get label() { return this.told.label; }
  newOnes() { return this.told.texts.length - this.known; }
  seen() {
    this.known = this.told.texts.length;
    this.village.countNew();
  }
  update(told) {
    this.told = told;
    this.draw();
  }

  draw() {
    this.root.setAttribute("aria-label", `HP ${this.name}`);
    this.role.replaceChildren(el("b", { text: this.name }), el("span", { text: this.label }));
    const n = this.told.texts.length;
    this.count.textContent = n ? `SMS (${n})` : "Belum ada SMS";
    this.list.replaceChildren(...this.told.texts.map((one) => el("li", {},
      el("time", { text: `${dayOf(one.at)} ${hourOf(one.at)}` }), el("p", { text: one.text }))));
    this.list.scrollTop = this.list.scrollHeight;
  }

  // what only a phone with Telegram does
  arrived() {}
  drawMessages() {}
  drawMenu() {}
  typing() {}
  answered() {}
}
