// The lower end of a phone: START, the line to type in, what it answers or corrects, and the bot's keys.

import { startPayload } from "./bubble.js";
import { handMenu, sharePlace } from "./hand.js";
import { previewOf } from "./parts.js";
import { ask, el } from "./tools.js";

export class Foot {
  constructor(phone) {
    this.phone = phone;
    this.village = phone.village;
    this.answering = null; // {edit: message} or {reply: message}
    this.keysShown = true;
    this.root = el("div", { class: "foot" });
  }

  /** Who speaks: the owner of the phone, or the member picked on the group's screen. */
  get speaker() {
    if (this.phone.owner) return this.phone.owner.id;
    return Number(this.picker?.value ?? this.phone.group?.members[0] ?? 0);
  }

  get who() {
    const thread = Number(this.topics?.value ?? 0);
    return { person: this.speaker, chat: this.phone.chat, ...(thread ? { thread } : {}) };
  }

  get keyboard() { return this.village.keyboard(this.phone.chat); }

  // -- drawing -------------------------------------------------------------------------------
  draw() {
    const { phone } = this;
    const alone = phone.owner && phone.chat === phone.home;
    if (alone && !phone.person.started) this.drawStart();
    else if (alone && phone.person.blocked) this.root.replaceChildren(this.wide("Buka blokir", "unblock"));
    else this.drawLine();
  }

  drawStart() {
    const words = this.village.bot.description || this.village.bot.short_description;
    this.root.replaceChildren(...[words ? el("p", { class: "about", text: words }) : null, this.card(), this.wide("START", "start", { payload: this.payload })].filter(Boolean));
  }

  /** What the scanned card or poster carries: [START] hands it over, as on a real phone. */
  get payload() {
    const link = this.phone.person.invitation;
    return (link && startPayload(link, this.village.bot.username)) || "";
  }

  /** The link on a paper card or a poster, as this phone has read it. */
  card() {
    if (!this.payload) return null;
    const press = () => this.phone.deeds().start(this.payload);
    return el("p", { class: "about" }, "Dari kartu atau poster: ", el("button", { type: "button", class: "command", text: this.phone.person.invitation, on: { click: press } }));
  }

  wide(words, deed, more = {}) {
    const press = () => this.phone.try(() => ask(deed, { person: this.phone.owner.id, ...more }));
    return el("button", { type: "button", class: "wide", text: words, on: { click: press } });
  }

  drawLine() {
    const held = this.input?.value ?? "";
    const focused = document.activeElement === this.input;
    this.input = el("textarea", {
      rows: "1", "aria-label": `Tulis pesan, ${this.phone.name}`, placeholder: this.keyboard?.input_field_placeholder ?? "Tulis pesan",
      on: { input: () => this.grow(), keydown: (event) => this.pressed(event) },
    });
    this.input.value = held;
    this.picker = this.phone.owner ? null : this.speakers();
    this.topics = this.topicPicker();
    const send = el("button", { type: "button", class: "send", "aria-label": "Kirim", text: "➤", on: { click: () => this.send() } });
    this.root.replaceChildren(...[
      this.picker ? el("label", { class: "speaker" }, "Bicara sebagai ", this.picker) : null,
      this.topics ? el("label", { class: "speaker" }, "Topik ", this.topics) : null,
      this.answeringLine(),
      el("div", { class: "line" }, handMenu(this), this.input, this.keysToggle(), send),
      this.replyKeys(),
    ].filter(Boolean));
    this.grow();
    if (focused) this.input.focus();
  }

  pressed(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.send();
    }
    if (event.key === "Escape") this.leaveAnswering();
  }

  speakers() {
    const chosen = this.picker?.value;
    return el("select", { on: { change: () => this.phone.drawMessages() } }, ...this.phone.group.members.map((id) =>
      el("option", { value: String(id), text: this.village.person(id)?.first_name ?? "?", selected: String(id) === chosen })));
  }

  /** In a forum: where one speaks. */
  topicPicker() {
    const open = this.phone.group?.forum ? this.phone.group.topics.filter((one) => !one.closed) : [];
    if (!open.length) return null;
    const chosen = this.topics?.value;
    return el("select", {}, ...[{ id: 0, name: "Umum" }, ...open].map(({ id, name }) =>
      el("option", { value: String(id), text: name, selected: String(id) === chosen })));
  }

  answeringLine() {
    if (!this.answering) return null;
    const { edit, reply } = this.answering;
    const words = previewOf(edit ?? reply);
    return el("p", { class: "answering" },
      el("span", { text: `${edit ? "Mengubah" : "Membalas"}: ${words.slice(0, 60)}` }),
      el("button", { type: "button", "aria-label": "Batal", text: "✕", on: { click: () => this.leaveAnswering() } }));
  }

  keysToggle() {
    if (!this.keyboard?.keyboard) return null;
    const toggle = () => {
      this.keysShown = !this.keysShown;
      this.draw();
      this.root.querySelector("[aria-expanded]")?.focus();
    };
    return el("button", {
      type: "button", class: "clip", "aria-expanded": String(this.keysShown), "aria-label": "Papan tombol", text: "▦", on: { click: toggle },
    });
  }

  /** Telegram's own list: which of one's groups the bot may know of. */
  async chooseChat({ request_id }) {
    const mine = this.phone.village.groupsOf(this.speaker);
    if (!mine.length) throw new Error("Belum ada grup");
    const choose = (chat_id) => ask("chat", { ...this.who, chat_id, request_id });
    if (mine.length === 1) return choose(mine[0]);
    this.choosing = [...mine.map((id) => [this.phone.chatName(id), () => choose(id)]), ["Batal", () => {}]];
    this.draw();
  }

  chatChoices() {
    const press = (deed) => () => { this.choosing = null; this.draw(); this.phone.try(deed); };
    return el("div", { class: "keys", role: "group", "aria-label": "Pilih grup" }, ...this.choosing.map(([name, deed]) =>
      el("div", { class: "row" }, el("button", { type: "button", text: name, on: { click: press(deed) } }))));
  }

  replyKeys() {
    if (this.choosing) return this.chatChoices();
    const rows = this.keyboard?.keyboard;
    if (!rows || !this.keysShown) return null;
    const press = (key) => this.phone.try(() => this.pressKey(key));
    return el("div", { class: "keys", role: "group", "aria-label": "Papan tombol" }, ...rows.map((row) =>
      el("div", { class: "row" }, ...row.map((given) => {
        const key = typeof given === "string" ? { text: given } : given;
        return el("button", { type: "button", text: key.text, on: { click: () => press(key) } });
      }))));
  }

  grow() {
    if (!this.input?.offsetParent) return;
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(this.input.scrollHeight + 2, 110)}px`;
  }

  // -- deeds ---------------------------------------------------------------------------------
  say(text, more = {}) { return ask("say", { ...this.who, text, ...more }); }
  shareContact() { return ask("contact", this.who); }
  pressKey(key) {
    if (key.request_contact) return this.shareContact();
    if (key.request_chat) return this.chooseChat(key.request_chat);
    return key.request_location ? sharePlace(this) : this.say(key.text);
  }

  send() {
    const text = this.input.value.trim();
    if (!text) return;
    const { edit, reply } = this.answering ?? {};
    this.input.value = "";
    this.answering = null;
    if (edit) this.phone.try(() => ask("edit", { ...this.who, message_id: edit.message_id, text }));
    else this.phone.try(() => this.say(text, reply ? { reply_to: reply.message_id } : {}));
    this.draw();
    this.input.focus();
  }

  editLast() {
    const mine = this.village.messages(this.phone.chat).filter((one) => !one.by_bot && one.from.id === this.speaker && one.text);
    if (mine.length) this.beginAnswering({ edit: mine[mine.length - 1] });
  }

  beginAnswering(what) {
    this.answering = what;
    this.draw();
    if (what.edit) this.input.value = what.edit.text;
    this.grow();
    this.input.focus();
  }

  leaveAnswering() {
    if (this.answering?.edit) this.input.value = "";
    this.answering = null;
    this.draw();
    this.input.focus();
  }
}
