// One phone: its chats, its messages, its menu. Knows its owner; the page knows the others.

import { bubble } from "./bubble.js";
import { Foot } from "./foot.js";
import { previewOf } from "./parts.js";
import { ask, dayOf, el, letterOf } from "./tools.js";

const SUPERGROUPS = -1e12; // ids of supergroups begin here and go down
const idOf = (node) => node.closest("li").dataset.id;

/** The phone of a person, or the screen of a group on which one picks who speaks. */
export class Phone {
  constructor(village, owner, group) {
    this.village = village;
    this.owner = owner; // a person, or null on the group's own screen
    this.home = owner ? owner.id : group.id;
    this.chat = this.home;
    this.unread = new Map();
    this.top = 0;
    this.stick = true; // the newest message stays in sight unless one scrolled up to read
    this.build();
  }

  build() {
    this.title = el("h2", { class: "chat-name" });
    this.state = el("p", { class: "chat-state" });
    this.avatar = el("span", { class: "avatar", "aria-hidden": "true" });
    this.hour = el("span", { class: "status-hour" });
    this.tabs = el("div", { class: "tabs", role: "group", "aria-label": "Obrolan" });
    this.notice = el("p", { class: "notice", "aria-hidden": "true", hidden: true });
    this.list = el("ol", { class: "chat", tabindex: "0", "aria-label": "Pesan" });
    this.toast = el("p", { class: "toast", role: "status", hidden: true });
    this.foot = new Foot(this);
    this.menu = el("details", { class: "menu" }, el("summary", { "aria-label": "Menu HP", text: "⋮" }), el("div", { class: "menu-list" }));
    this.role = el("p", { class: "role" });
    this.root = el("section", { class: "phone", data: { home: String(this.home) } },
      this.role,
      el("div", { class: "shell" },
        el("div", { class: "status" }, this.hour, el("span", { class: "signs", "aria-hidden": "true" }, el("i", { class: "signal" }), el("i", { class: "battery" }))),
        el("header", { class: "head" }, this.avatar, el("div", { class: "names" }, this.title, this.state), this.menu),
        this.tabs, this.notice, this.list, this.toast, this.foot.root));
    for (const event of ["pointerdown", "focusin"]) this.root.addEventListener(event, () => this.seen());
    this.list.addEventListener("scroll", () => {
      const top = this.list.scrollTop; // only scrolling up lets go: more may have come since the last jump to the end
      if (this.list.scrollHeight - top - this.list.clientHeight < 80) this.stick = true;
      else if (top < this.top - 2) this.stick = false;
      this.top = top;
    });
    this.list.addEventListener("load", () => this.stick && this.toEnd(), true);
    new ResizeObserver(() => {
      if (this.stick) this.toEnd();
      this.foot.grow();
    }).observe(this.list);
    this.menu.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.menu.open = false;
    });
  }

  // -- what is where -------------------------------------------------------------------------
  get person() { return this.owner ? this.village.person(this.owner.id) : null; }
  get group() { return this.village.group(this.chat); }
  get name() { return this.owner ? this.person.first_name : this.village.group(this.home).title; }
  chats() { return this.owner ? [this.home, ...this.village.groupsOf(this.owner.id)] : [this.home]; }
  chatName(id) { return this.village.group(id)?.title ?? this.village.bot.first_name; }
  newOnes() { return [...this.unread.values()].reduce((sum, n) => sum + n, 0); }

  // -- drawing -------------------------------------------------------------------------------
  draw() {
    const open = this.chatName(this.chat);
    this.role.replaceChildren(el("b", { text: this.name }), el("span", { text: this.owner ? this.person.label : "grup" }));
    this.root.setAttribute("aria-label", `HP ${this.name}`);
    this.title.textContent = open;
    this.avatar.textContent = letterOf(open);
    this.drawState();
    this.drawTabs();
    this.drawMenu();
    this.drawMessages();
    this.foot.draw();
  }

  drawState(typing = false) {
    const blocked = this.owner && this.chat === this.home && this.person.blocked;
    const members = this.group?.members.length;
    this.state.textContent = blocked ? "diblokir" : typing ? "sedang mengetik…" : members ? `${members} anggota` : "bot";
    this.root.classList.toggle("blocked", Boolean(blocked));
  }

  drawTabs() {
    const chats = this.chats();
    this.tabs.hidden = chats.length < 2;
    this.tabs.replaceChildren(...chats.map((id) => {
      const n = this.unread.get(id) ?? 0;
      return el("button", { type: "button", "aria-pressed": String(id === this.chat), on: { click: () => this.go(id) } },
        el("span", { text: this.chatName(id) }), n ? el("span", { class: "unread", text: String(n), "aria-label": `${n} pesan baru` }) : null);
    }));
  }

  drawMenu() {
    const close = (deed) => () => { this.menu.open = false; this.try(deed); };
    const entry = (words, deed) => el("button", { type: "button", text: words, on: { click: close(deed) } });
    const entries = [];
    if (this.owner) {
      const who = { person: this.owner.id };
      entries.push(this.person.blocked ? entry("Buka blokir bot", () => ask("unblock", who)) : entry("Blokir bot", () => ask("block", who)));
      if (this.person.phone_number) entries.push(entry("Bagikan nomor saya", () => this.foot.shareContact()));
      entries.push(entry("Mulai lagi (START)", () => ask("start", who)));
      const { payload } = this.foot;
      if (payload) entries.push(entry("Pindai lagi kartu atau poster", () => ask("start", { ...who, payload })));
    } else {
      const bot = this.group.bot;
      const present = ["member", "administrator"].includes(bot);
      const by = { group: this.home, by: this.foot.speaker };
      entries.push(entry(present ? "Keluarkan bot" : "Masukkan bot", () => ask("groups/bot", { ...by, present: !present })));
      if (present) entries.push(entry(bot === "member" ? "Jadikan bot admin" : "Bot jadi anggota biasa", () => ask("groups/bot", { ...by, present: true, admin: bot === "member" })));
      if (this.home > SUPERGROUPS) entries.push(entry("Jadikan supergrup", () => ask("groups/migrate", by)));
    }
    entries.push(entry("Ubah pesan terakhir saya", () => this.foot.editLast()));
    for (const one of this.village.commands()) entries.push(entry(`/${one.command}  ${one.description}`, () => this.foot.say(`/${one.command}`)));
    this.menu.lastChild.replaceChildren(...entries);
  }

  drawMessages() {
    const items = [];
    let day = "";
    for (const message of this.village.messages(this.chat)) {
      if (message.deleted) continue;
      if (dayOf(message.date) !== day) {
        day = dayOf(message.date);
        items.push(el("li", { class: "day-line" }, el("span", { text: day })));
      }
      items.push(bubble(message, !message.by_bot && message.from.id === this.foot.speaker, this.chat < 0, this.deeds()));
    }
    const opened = this.idsOf(".spoiler.open");
    const uncovered = this.idsOf(".photo.uncovered");
    const held = this.list.contains(document.activeElement) ? document.activeElement : null;
    const place = held && [held.closest("li")?.dataset.id, held.textContent];
    this.list.replaceChildren(...items);
    for (const cover of this.list.querySelectorAll(".spoiler")) if (opened.has(idOf(cover))) cover.click();
    for (const photo of this.list.querySelectorAll(".covered")) if (uncovered.has(idOf(photo))) photo.click();
    if (place) this.focusAgain(...place);
    if (this.stick) this.toEnd();
  }

  idsOf(selector) { return new Set([...this.list.querySelectorAll(selector)].map(idOf)); }

  /** The button that had the focus is drawn anew: give it back, or stay in this chat. */
  focusAgain(id, words) {
    const buttons = [...this.list.querySelectorAll(`li[data-id="${id}"] button`)];
    (buttons.find((one) => one.textContent === words) ?? this.list).focus({ preventScroll: true });
  }

  toEnd() { this.list.scrollTop = this.list.scrollHeight; }

  // -- deeds ---------------------------------------------------------------------------------
  deeds() {
    return {
      botName: () => this.village.bot.username,
      say: (words) => this.try(() => this.foot.say(words)),
      start: (payload) => this.try(() => ask("start", { person: this.foot.speaker, payload })),
      tap: (message, data) => this.try(() => ask("tap", { ...this.foot.who, message_id: message.message_id, data, wait: 0 })),
      vote: (message, index) => this.try(() => ask("vote", { ...this.foot.who, message_id: message.message_id, options: [index] })),
      react: (message, emoji) => this.try(() => ask("react", { ...this.foot.who, message_id: message.message_id, emoji })),
      forward: (message, chat) => this.try(() => ask("forward", { person: this.foot.speaker, chat, from_chat: message.chat.id, message_id: message.message_id })),
      targets: () => this.targets(),
      topic: (id) => this.group?.topics.find((one) => one.id === id)?.name ?? "",
      enlarge: (picture) => this.village.enlarge(picture),
      reply: (message) => this.foot.beginAnswering({ reply: message }),
      edit: (message) => this.foot.beginAnswering({ edit: message }),
    };
  }

  /** Where the speaker may pass a message on to: the bot, and the groups they are in. */
  targets() {
    const who = this.foot.speaker;
    return [[who, this.village.bot.first_name], ...this.village.groupsOf(who).map((id) => [id, this.chatName(id)])];
  }

  async try(deed) {
    try {
      await deed();
    } catch (wrong) {
      this.say_aside(wrong.message, true);
    }
  }

  // -- news ----------------------------------------------------------------------------------
  go(chat) {
    this.chat = chat;
    this.notice.hidden = true;
    this.foot.answering = null;
    this.stick = true;
    this.unread.delete(chat);
    this.draw();
    this.village.countNew();
  }

  seen() {
    this.village.touched = this.home;
    if (!this.unread.has(this.chat)) return;
    this.unread.delete(this.chat);
    this.drawTabs();
    this.village.countNew();
  }

  arrived(message) {
    const chat = message.chat.id;
    if (!this.chats().includes(chat)) return;
    const own = !message.by_bot && message.from.id === this.foot.speaker;
    if (!own && (this.chat !== chat || this.village.touched !== this.home)) this.unread.set(chat, (this.unread.get(chat) ?? 0) + 1);
    this.drawTabs();
    if (this.chat !== chat) {
      if (!own) this.notify(message);
      return;
    }
    this.drawState();
    this.drawMessages();
    if (own) this.toEnd();
  }

  /** What the phone shows of a message in another chat: who, and the first words, spoilers covered. */
  notify(message) {
    this.notice.textContent = `${this.chatName(message.chat.id)}: ${previewOf(message)}`;
    this.notice.hidden = false;
    clearTimeout(this.noticeEnds);
    this.noticeEnds = setTimeout(() => { this.notice.hidden = true; }, 8000);
  }

  typing() {
    this.drawState(true);
    clearTimeout(this.typingEnds);
    this.typingEnds = setTimeout(() => this.drawState(), 5000);
  }

  say_aside(words, wrong = false) {
    this.toast.textContent = words;
    this.toast.classList.toggle("wrong", wrong);
    this.toast.hidden = false;
    clearTimeout(this.toastEnds);
    this.toastEnds = setTimeout(() => { this.toast.hidden = true; }, 4000);
  }

  answered({ message_id: id, text, show_alert: alert }) {
    for (const button of this.list.querySelectorAll(`li[data-id="${id}"] .waiting`)) button.classList.remove("waiting");
    if (text && alert) this.village.notice(text);
    else if (text) this.say_aside(text);
  }
}
