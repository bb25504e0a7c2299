// The parts of a message beside its words: pictures, files, voices, stickers, places, contacts, polls, previews.

import { el } from "./tools.js";

/** Faces by name: not every machine has letters for them. */
export const FACES = { "👍": "jempol", "🙏": "terima kasih", "❤": "hati", "😁": "senyum", "😢": "sedih" };
const MANY = 12; // a covered word of a preview is never longer: its length tells nothing

/** The words of a message as a notification shows them: what is under a spoiler stays covered. */
export function previewOf(message) {
  const text = message.text ?? message.caption;
  if (!text) return nameOf(message);
  const spoilers = (message.entities ?? message.caption_entities ?? []).filter((one) => one.type === "spoiler");
  let shown = "";
  let at = 0;
  for (const { offset, length } of spoilers.sort((a, b) => a.offset - b.offset)) {
    if (offset < at) continue;
    shown += text.slice(at, offset) + "▒".repeat(Math.min(length, MANY));
    at = offset + length;
  }
  return shown + text.slice(at);
}

function nameOf(message) {
  if (message.sticker) return `Stiker ${FACES[message.sticker.emoji] ?? message.sticker.emoji ?? ""}`;
  if (message.voice) return "Pesan suara";
  if (message.venue || message.location) return "Lokasi";
  if (message.contact) return "Kontak";
  if (message.chat_shared) return "Grup dipilih";
  if (message.poll) return message.poll.question;
  return message.photo ? "Gambar" : message.document ? "Berkas" : "Pesan";
}

/** What is said about the chat itself, or "" for an ordinary message. */
export function serviceWords(message) {
  const name = message.from.first_name;
  if (message.new_chat_members) return `${name} memasukkan ${message.new_chat_members.map((one) => one.first_name).join(", ")}`;
  if (message.left_chat_member) return `${message.left_chat_member.first_name} keluar dari grup`;
  if (message.migrate_to_chat_id || message.migrate_from_chat_id) return "Grup ini menjadi supergrup";
  if (message.forum_topic_created) return `${name} membuka topik ${message.forum_topic_created.name}`;
  return "";
}

/** Everything a message carries beside its words, as a row of nodes. */
export function media(message, deeds) {
  const file = (id) => `/_sim/files/${encodeURIComponent(id)}`;
  const parts = [];
  if (message.photo) parts.push(photo(message, file, deeds));
  if (message.document) {
    const kb = Math.max(1, Math.round((message.document.file_size ?? 0) / 1024));
    parts.push(el("a", { class: "file", href: file(message.document.file_id), download: message.document.file_name },
      el("span", { class: "sheet", "aria-hidden": "true" }), el("span", { text: message.document.file_name ?? "berkas" }),
      el("small", { text: `${kb} KB` })));
  }
  if (message.voice) parts.push(el("audio", { controls: true, src: file(message.voice.file_id), preload: "none", "aria-label": "Pesan suara" }));
  if (message.sticker) {
    const face = message.sticker.emoji ?? "▢";
    parts.push(el("p", { class: "sticker", role: "img", "aria-label": `Stiker ${FACES[face] ?? face}` }, face, el("small", { text: FACES[face] ?? "" })));
  }
  if (message.chat_shared) parts.push(el("p", { class: "words", text: "Grup dipilih" }));
  if (message.contact) parts.push(el("p", { class: "words", text: `Kontak: ${message.contact.first_name}, ${message.contact.phone_number}` }));
  if (message.location) parts.push(place(message));
  if (message.poll) parts.push(poll(message, deeds));
  return parts;
}

function photo(message, file, deeds) {
  const best = message.photo[message.photo.length - 1];
  const covered = message.has_media_spoiler;
  const picture = el("img", { src: file(best.file_id), alt: covered ? "Gambar tertutup" : previewOf({ text: message.caption ?? "Gambar", entities: message.caption_entities }), width: best.width, height: best.height, loading: "lazy" });
  const frame = el("button", { type: "button", class: "photo", "aria-label": covered ? "Gambar tertutup. Pencet untuk melihat." : "Besarkan gambar" }, picture);
  if (covered) frame.classList.add("covered");
  frame.addEventListener("click", () => {
    if (!frame.classList.contains("covered")) {
      deeds.enlarge(picture);
      return;
    }
    frame.classList.replace("covered", "uncovered");
    frame.setAttribute("aria-label", "Besarkan gambar");
  });
  return frame;
}

function place(message) {
  const { latitude, longitude } = message.location;
  const where = message.venue ? [el("b", { text: message.venue.title }), el("span", { text: message.venue.address })] : [el("b", { text: "Lokasi" })];
  return el("p", { class: "place" }, el("span", { class: "pin", "aria-hidden": "true" }), ...where, el("small", { text: `${latitude}, ${longitude}` }));
}

function poll(message, deeds) {
  const { poll: asked } = message;
  const all = Math.max(1, asked.total_voter_count);
  return el("div", { class: "poll", role: "group", "aria-label": asked.question },
    el("b", { text: asked.question }),
    ...asked.options.map((one, index) => {
      const part = Math.round((one.voter_count / all) * 100);
      const press = () => deeds.vote(message, index);
      return el("button", { type: "button", disabled: asked.is_closed, style: `--part: ${part}%`, on: { click: press } },
        el("span", { text: one.text }), el("small", { text: String(one.voter_count) }));
    }),
    el("small", { text: asked.is_closed ? "sudah ditutup" : asked.is_anonymous ? "tanpa nama" : "dengan nama" }));
}
