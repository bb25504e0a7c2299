// The page: holds what the simulator tells, hands it to the phones, pushes the clock, lists the bot's calls.

import { Handset } from "./handset.js";
import { previewOf } from "./parts.js";
import { Phone } from "./phone.js";
import { ask, el, fullDay, hourOf } from "./tools.js";

const $ = (id) => document.getElementById(id);
const narrow = window.matchMedia("(max-width: 700px)");
const CALLS_SHOWN = 100;

class Village {
  constructor() {
    this.people = [];
    this.groups = [];
    this.bot = { first_name: "Guyub", username: "" };
    this.chats = new Map();
    this.keyboards = {};
    this.menu = {};
    this.calls = [];
    this.phones = new Map();
    this.shown = new Set(); // homes of the phones side by side
    this.current = null; // the one phone on a narrow screen
    this.chosen = false; // somebody picked by hand
    this.touched = null;
    this.ahead = 0; // seconds the pretend clock is before this machine's
    this.clock = {};
  }

  person(id) { return this.people.find((one) => one.id === id); }
  group(id) { return this.groups.find((one) => one.id === id); }
  groupsOf(id) { return this.groups.filter((one) => one.members.includes(id)).map((one) => one.id); }
  messages(chat) { return [...(this.chats.get(chat)?.values() ?? [])]; }
  keyboard(chat) { return this.keyboards[chat]; }
  commands() { return Object.values(this.menu)[0] ?? []; }
  now() { return Date.now() / 1000 + this.ahead; }

  // -- what the simulator tells ----------------------------------------------------------------
  all(told) {
    this.chats = new Map(Object.entries(told.messages).map(([chat, rows]) => [Number(chat), new Map(rows.map((one) => [one.message_id, one]))]));
    this.keyboards = told.keyboards;
    this.menu = told.menu;
    this.calls = told.calls;
    this.roster(told);
    this.tick(told.clock);
    drawCalls(this);
    $("link").textContent = "";
  }

  roster({ people, groups, bot, handsets = [] }) {
    Object.assign(this, { people, groups, bot });
    const homes = [...people.map((one) => [one.id, one, null]), ...groups.map((one) => [one.id, null, one])];
    for (const [home, owner, group] of homes) {
      if (!this.phones.has(home)) this.phones.set(home, new Phone(this, owner, group));
    }
    for (const told of handsets) {
      const held = this.phones.get(told.id);
      if (held) held.update(told);
      else {
        this.phones.set(told.id, new Handset(this, told));
        this.shown.add(told.id);
      }
      homes.push([told.id, null, null]);
    }
    for (const home of this.phones.keys()) {
      if (!homes.some(([id]) => id === home)) this.phones.delete(home);
    }
    this.arrange();
    for (const phone of this.phones.values()) phone.draw();
  }

  message(message) {
    const chat = message.chat.id;
    if (!this.chats.has(chat)) this.chats.set(chat, new Map());
    this.chats.get(chat).set(message.message_id, message);
    for (const phone of this.phones.values()) phone.arrived(message);
    this.countNew();
    if (message.by_bot) {
      const whom = this.person(chat)?.first_name ?? this.group(chat)?.title ?? "";
      $("heard").textContent = `Pesan untuk ${whom}: ${previewOf(message).slice(0, 200)}`;
    }
  }

  edited(message) {
    this.chats.get(message.chat.id)?.set(message.message_id, message);
    this.redraw(message.chat.id);
  }

  deleted({ chat_id: chat, message_id: id }) {
    this.chats.get(chat)?.delete(id);
    this.redraw(chat);
  }

  redraw(chat) {
    for (const phone of this.phones.values()) if (phone.chat === chat) phone.drawMessages();
  }

  keyboardChanged({ chat_id: chat, keyboard }) {
    this.keyboards[chat] = keyboard;
    for (const phone of this.phones.values()) {
      if (phone.chat !== chat) continue;
      phone.foot.keysShown = true;
      phone.foot.draw();
    }
  }

  typing({ chat_id: chat }) {
    for (const phone of this.phones.values()) if (phone.chat === chat) phone.typing();
  }

  answer(told) {
    this.phones.get(told.person_id)?.answered(told);
    if (told.chat_id < 0) this.phones.get(told.chat_id)?.answered({ ...told, show_alert: false });
  }

  // -- which phones are in sight ---------------------------------------------------------------
  arrange() {
    const homes = [...this.phones.keys()];
    if (!this.chosen) firstInSight(homes.filter((home) => !(this.phones.get(home) instanceof Handset))).forEach((home) => this.shown.add(home));
    if (!this.phones.has(this.current)) this.current = homes[0] ?? null;
    $("empty").hidden = homes.length > 0;
    $("roster").replaceChildren(...homes.map((home) => this.chip(home)), newcomerChip());
    for (const [home, phone] of this.phones) {
      if (!phone.root.isConnected) $("phones").append(phone.root);
      phone.root.hidden = !this.inSight(home);
    }
    for (const root of [...$("phones").querySelectorAll(".phone")]) {
      if (!this.phones.has(Number(root.dataset.home))) root.remove();
    }
  }

  /** Somebody was added: their phone comes into sight as soon as it is there. */
  expect(home) {
    this.shown.add(home);
    this.current = home;
    this.chosen = true;
    this.arrange();
    this.phones.get(home)?.root.scrollIntoView({ block: "nearest", inline: "nearest" });
    $("roster").querySelector(`[data-home="${home}"]`)?.focus();
  }

  inSight(home) { return narrow.matches ? home === this.current : this.shown.has(home); }

  chip(home) {
    const phone = this.phones.get(home);
    const n = phone.newOnes();
    return el("button", { type: "button", data: { home: String(home) }, title: phone.label ?? (phone.owner ? phone.person.label : "grup"), "aria-pressed": String(this.inSight(home)), on: { click: () => this.choose(home) } },
      el("span", { text: phone.name }),
      el("span", { class: "unread", text: n ? String(n) : "", hidden: !n, "aria-label": `${n} pesan baru` }));
  }

  choose(home) {
    if (narrow.matches) this.current = home;
    else {
      this.chosen = true;
      if (!this.shown.delete(home)) this.shown.add(home);
    }
    this.arrange();
    if (this.inSight(home)) this.phones.get(home).seen();
    $("roster").querySelector(`[data-home="${home}"]`)?.focus();
  }

  countNew() {
    for (const chip of $("roster").querySelectorAll("[data-home]")) {
      const n = this.phones.get(Number(chip.dataset.home))?.newOnes() ?? 0;
      Object.assign(chip.lastChild, { textContent: n ? String(n) : "", hidden: !n });
      chip.lastChild.setAttribute("aria-label", `${n} pesan baru`);
    }
  }

  // -- the hour --------------------------------------------------------------------------------
  tick(told) {
    this.clock = told;
    this.ahead = told.now - Date.now() / 1000;
    const { walk, next_due: due } = told;
    $("walk").hidden = !walk;
    if (walk) Object.assign($("progress"), { max: Math.max(1, walk.seconds), value: walk.done });
    for (const button of document.querySelectorAll(".push button")) button.disabled = Boolean(walk);
    $("next").disabled = Boolean(walk) || !due;
    $("next").title = due ? `Berikutnya: ${fullDay(due)}, ${hourOf(due)} WIB` : "Bot belum punya jadwal berikutnya";
    this.showHour();
  }

  showHour() {
    const now = this.now();
    $("day").textContent = fullDay(now);
    $("hour").textContent = hourOf(now);
    for (const phone of this.phones.values()) phone.hour.textContent = hourOf(now);
  }

  notice(words) {
    $("notice-words").textContent = words;
    $("notice").showModal();
  }

  enlarge(picture) {
    Object.assign($("viewer-picture"), { src: picture.src, alt: picture.alt });
    $("viewer").showModal();
  }
}

const newcomerChip = () => el("button", { type: "button", class: "newcomer", text: "+ Orang", on: { click: () => $("newcomer").showModal() } });

const firstInSight = (homes) => { // side by side at first: five people and a group; on a small screen one phone
  if (narrow.matches) return homes.slice(0, 1);
  const groups = homes.filter((home) => Number(home) < 0);
  return [...homes.filter((home) => Number(home) > 0).slice(0, 6 - Math.min(1, groups.length)), ...groups.slice(0, 1)];
};

function drawCalls(village) {
  $("n-calls").textContent = village.calls.length ? String(village.calls[village.calls.length - 1].seq) : "";
  $("call-list").replaceChildren(...village.calls.slice(-CALLS_SHOWN).reverse().map((call) => callLine(village, call)));
}

function callLine(village, call) {
  const chat = Number(call.chat_id);
  const whom = village.person(chat)?.first_name ?? village.group(chat)?.title ?? "";
  const words = call.params.text ?? call.params.caption ?? "";
  return el("li", { class: call.ok ? "" : "refused" },
    el("time", { text: hourOf(Date.parse(call.at) / 1000) }), el("b", { text: call.method }),
    el("span", { class: "whom", text: whom }), el("span", { class: "short", text: call.ok ? String(words).slice(0, 120) : call.description }));
}

const village = new Village();

function listen() {
  const stream = new EventSource("/_sim/events");
  const on = (kind, deed) => stream.addEventListener(kind, (event) => deed(JSON.parse(event.data)));
  on("all", (told) => village.all(told));
  on("roster", (told) => village.roster(told));
  on("message", (told) => village.message(told));
  on("edited", (told) => village.edited(told));
  on("deleted", (told) => village.deleted(told));
  on("keyboard", (told) => village.keyboardChanged(told));
  on("typing", (told) => village.typing(told));
  on("answer", (told) => village.answer(told));
  on("clock", (told) => village.tick(told));
  on("menu", (told) => { village.menu = told; village.phones.forEach((phone) => phone.drawMenu()); });
  on("call", (call) => { village.calls = [...village.calls.slice(1 - CALLS_SHOWN), call]; drawCalls(village); });
  stream.onerror = () => { $("link").textContent = "Simulator tidak terhubung. Mencoba lagi…"; };
}

const pushClock = (wish) => ask("clock", { ...wish, wait: false }).catch((wrong) => { $("link").textContent = wrong.message; });
for (const button of document.querySelectorAll("[data-advance]")) {
  button.addEventListener("click", () => pushClock({ advance_seconds: Number(button.dataset.advance) }));
}
$("newcomer").addEventListener("close", async () => {
  const form = $("newcomer").querySelector("form");
  const { first_name: name, phone_number: number, invitation } = Object.fromEntries(new FormData(form));
  const wanted = $("newcomer").returnValue === "add" && name.trim();
  form.reset();
  $("newcomer").returnValue = "";
  if (!wanted) return;
  const person = { first_name: name.trim(), label: "orang baru", invitation: invitation.trim(), ...(number.trim() ? { phone_number: number.trim() } : {}) };
  try {
    const { id } = await ask("people", person);
    village.expect(id);
  } catch (wrong) {
    village.notice(wrong.message);
  }
});
$("next").addEventListener("click", () => pushClock({ next_due: true }));
$("halt").addEventListener("click", () => ask("clock/stop", {}));
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll(".menu[open]")) if (!menu.contains(event.target)) menu.open = false;
});
narrow.addEventListener("change", () => village.arrange());
setInterval(() => village.showHour(), 1000);
listen();
