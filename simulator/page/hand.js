// What a phone hands over beside words: pictures, a voice, a sticker, a place, contacts. The menu under [+].

import { FACES } from "./parts.js";
import { ask, base64, el } from "./tools.js";

const PLACE = { latitude: -7.3305, longitude: 110.5084 }; // somewhere in Central Java; nobody's house
const WITHOUT_TELEGRAM = { first_name: "Mbah Karto (contoh)", phone_number: "+628120009999" };

/** The button [+] with its list. `foot` knows who speaks and where. */
export function handMenu(foot) {
  const { phone, village } = foot;
  const chooser = el("input", { type: "file", class: "unseen", tabindex: "-1", "aria-hidden": "true" });
  const menu = el("details", { class: "menu up" });
  let covered = false;
  const close = () => { menu.open = false; };
  const entry = (words, deed) => el("button", { type: "button", text: words, on: { click: () => { close(); phone.try(deed); } } });
  const choose = (under) => () => { covered = under; chooser.click(); };
  chooser.addEventListener("change", () => phone.try(() => sendFile(foot, chooser.files[0], covered)));
  const contact = (whose) => ask("contact", { ...foot.who, ...whose });
  const others = village.people.filter((one) => one.id !== foot.speaker && one.phone_number);
  const list = el("div", { class: "menu-list" },
    entry("Gambar atau berkas", choose(false)),
    entry("Gambar tertutup", choose(true)),
    entry("Pesan suara (contoh)", () => sendVoice(foot)),
    el("div", { class: "faces", role: "group", "aria-label": "Stiker" }, ...Object.keys(FACES).map((face) => {
      const button = entry(face, () => ask("sticker", { ...foot.who, emoji: face }));
      button.setAttribute("aria-label", `Stiker ${FACES[face]}`);
      return button;
    })),
    entry("Lokasi saya", () => sharePlace(foot)),
    village.person(foot.speaker)?.phone_number ? entry("Nomor saya", () => contact({})) : null,
    ...others.map((one) => entry(`Kontak ${one.first_name}`, () => contact({ whose: one.id }))),
    entry(`Kontak ${WITHOUT_TELEGRAM.first_name}, tanpa Telegram`, () => contact(WITHOUT_TELEGRAM)));
  menu.append(el("summary", { class: "clip", "aria-label": "Kirim yang lain", text: "+" }), list);
  menu.addEventListener("toggle", () => { // as high as the phone has room above the line, and no higher
    const room = menu.getBoundingClientRect().top - phone.list.getBoundingClientRect().top;
    if (menu.open) list.style.maxHeight = `${Math.max(160, room - 8)}px`;
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    close();
    menu.firstChild.focus();
  });
  return el("span", { class: "hand" }, chooser, menu);
}

/** Send where one is: asked by a key of the bot, or out of one's own head. */
export const sharePlace = (foot) => ask("location", { ...foot.who, ...PLACE });

async function sendFile(foot, file, covered) {
  if (!file) return;
  const kind = file.type.startsWith("image/") ? "photo" : file.type.startsWith("audio/") ? "voice" : "document";
  const content = await base64(file);
  await ask("send", { ...foot.who, kind, name: file.name, mime: file.type || undefined, content, covered: covered && kind === "photo" });
}

/** Two soft notes in place of somebody's voice: no microphone is asked for. */
async function sendVoice(foot) {
  const rate = 8000;
  const samples = Uint8Array.from({ length: rate * 1.2 }, (_, i) => {
    const fade = Math.min(1, i / 400, (rate * 1.2 - i) / 1600);
    return 128 + Math.round(40 * fade * Math.sin((i / rate) * 2 * Math.PI * (i < rate * 0.6 ? 330 : 392)));
  });
  const head = new DataView(new ArrayBuffer(44));
  const word = (at, text) => [...text].forEach((letter, i) => head.setUint8(at + i, letter.charCodeAt(0)));
  word(0, "RIFF"); head.setUint32(4, 36 + samples.length, true); word(8, "WAVEfmt ");
  head.setUint32(16, 16, true); head.setUint16(20, 1, true); head.setUint16(22, 1, true);
  head.setUint32(24, rate, true); head.setUint32(28, rate, true); head.setUint16(32, 1, true); head.setUint16(34, 8, true);
  word(36, "data"); head.setUint32(40, samples.length, true);
  const content = await base64(new Blob([head, samples]));
  await ask("send", { ...foot.who, kind: "voice", name: "suara.wav", mime: "audio/wav", content });
}
