// Draws one message: words with their entities, pictures, files, buttons. Sends nothing by itself.

import { el, hourOf } from "./tools.js";

const TAGS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote", mention: "b",
};

/** Words and entities (offsets in UTF-16 units, as strings count here too) as a row of nodes. */
export function worded(text, entities, deeds) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return span(text, sorted, 0, text.length, deeds);
}

function span(text, entities, from, to, deeds) {
  const nodes = [];
  let at = from;
  for (let i = 0; i < entities.length; i += 1) {
    const one = entities[i];
    const end = Math.min(one.offset + one.length, to);
    if (one.offset < at || one.offset >= to) continue;
    if (one.offset > at) nodes.push(document.createTextNode(text.slice(at, one.offset)));
    const inside = entities.slice(i + 1).filter((other) => other.offset < end);
    nodes.push(dressed(one, span(text, inside, one.offset, end, deeds), text.slice(one.offset, end), deeds));
    at = end;
    if (["pre", "blockquote", "expandable_blockquote"].includes(one.type) && text[at] === "\n") at += 1; // a block ends its own line
  }
  if (at < to) nodes.push(document.createTextNode(text.slice(at, to)));
  return nodes;
}

function dressed(entity, children, words, deeds) {
  if (entity.type === "spoiler") return spoiler(children);
  if (entity.type === "text_link") return link(entity.url, children, deeds);
  if (entity.type === "url") return link(words.includes("://") ? words : `https://${words}`, children, deeds);
  if (entity.type === "bot_command") {
    return el("button", { type: "button", class: "command", on: { click: () => deeds.say(words) } }, ...children);
  }
  return el(TAGS[entity.type] ?? "span", {}, ...children);
}

function spoiler(children) {
  const cover = el("span", {
    class: "spoiler", role: "button", tabindex: "0", "aria-expanded": "false", "aria-label": "Tertutup. Pencet untuk melihat.",
  }, el("span", { class: "under", "aria-hidden": "true" }, ...children));
  const reveal = () => {
    cover.classList.add("open");
    for (const name of ["role", "aria-label", "aria-expanded"]) cover.removeAttribute(name);
    cover.setAttribute("tabindex", "-1"); // the focus stays here
    cover.firstChild.removeAttribute("aria-hidden");
  };
  cover.addEventListener("click", reveal);
  cover.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      reveal();
    }
  });
  return cover;
}

function link(url, children, deeds) {
  const payload = startPayload(url, deeds.botName());
  if (payload !== null) {
    return el("button", { type: "button", class: "command", on: { click: () => deeds.start(payload) } }, ...children);
  }
  if (!/^(https?|tg|mailto|tel):/i.test(url)) return el("span", {}, ...children);
  return el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

/** What stands behind ?start= in a link to this bot, or null for any other link. */
export function startPayload(url, botName) {
  const found = /^(?:https?:\/\/)?t\.me\/([A-Za-z0-9_]+)\/?(?:\?start=([A-Za-z0-9_-]*))?$/i.exec(url);
  return found && found[1].toLowerCase() === botName.toLowerCase() ? found[2] ?? "" : null;
}

/** One message as a list item. `mine`: whether the owner of this phone sent it. */
export function bubble(message, mine, inGroup, deeds) {
  const service = serviceWords(message);
  if (service) return el("li", { class: "service", data: { id: message.message_id } }, el("span", { text: service }));
  const sender = message.from.first_name;
  const body = el("div", { class: "body" });
  if (inGroup && !mine) body.append(el("p", { class: "sender", text: sender }));
  if (message.reply_to_message) body.append(quote(message.reply_to_message));
  body.append(...media(message, deeds));
  const text = message.text ?? message.caption;
  if (text) body.append(el("p", { class: "words" }, ...worded(text, message.entities ?? message.caption_entities, deeds)));
  body.append(el("p", { class: "stamp" },
    message.edit_date ? el("span", { text: "diedit " }) : null,
    el("time", { text: hourOf(message.date), datetime: new Date(message.date * 1000).toISOString() })));
  body.append(tools(message, mine, deeds));
  const item = el("li", {
    class: mine ? "mine" : message.by_bot ? "bots" : "theirs", data: { id: message.message_id },
    "aria-label": `${mine ? "Saya" : sender}`,
  }, body);
  const keys = inlineKeys(message, deeds);
  if (keys) item.append(keys);
  return item;
}

function serviceWords(message) {
  const name = message.from.first_name;
  if (message.new_chat_members) return `${name} memasukkan ${message.new_chat_members.map((one) => one.first_name).join(", ")}`;
  if (message.left_chat_member) return `${message.left_chat_member.first_name} keluar dari grup`;
  return "";
}

function quote(message) {
  const words = message.text ?? message.caption ?? "(gambar atau berkas)";
  return el("blockquote", { class: "quote" }, el("b", { text: message.from.first_name }), el("span", { text: words.slice(0, 80) }));
}

function media(message, deeds) {
  const file = (id) => `/_sim/files/${encodeURIComponent(id)}`;
  const parts = [];
  if (message.photo) {
    const best = message.photo[message.photo.length - 1];
    const picture = el("img", { src: file(best.file_id), alt: message.caption ?? "Gambar", width: best.width, height: best.height, loading: "lazy" });
    const frame = el("button", { type: "button", class: "photo", "aria-label": "Besarkan gambar" }, picture);
    if (message.has_media_spoiler) frame.classList.add("covered");
    frame.addEventListener("click", () => {
      if (frame.classList.contains("covered")) frame.classList.replace("covered", "uncovered");
      else deeds.enlarge(picture);
    });
    parts.push(frame);
  }
  if (message.document) {
    const kb = Math.max(1, Math.round((message.document.file_size ?? 0) / 1024));
    parts.push(el("a", { class: "file", href: file(message.document.file_id), download: message.document.file_name },
      el("span", { class: "sheet", "aria-hidden": "true" }), el("span", { text: message.document.file_name ?? "berkas" }),
      el("small", { text: `${kb} KB` })));
  }
  if (message.voice) parts.push(el("audio", { controls: true, src: file(message.voice.file_id), preload: "none" }));
  if (message.contact) parts.push(el("p", { class: "words", text: `Kontak: ${message.contact.first_name}, ${message.contact.phone_number}` }));
  return parts;
}

function tools(message, mine, deeds) {
  const bar = el("span", { class: "tools" });
  bar.append(el("button", { type: "button", "aria-label": "Balas pesan ini", title: "Balas", text: "↩", on: { click: () => deeds.reply(message) } }));
  if (mine && message.text) {
    bar.append(el("button", { type: "button", "aria-label": "Ubah pesan ini", title: "Ubah", text: "✎", on: { click: () => deeds.edit(message) } }));
  }
  return bar;
}

function inlineKeys(message, deeds) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  return el("div", { class: "inline", role: "group", "aria-label": "Pilihan" }, ...rows.map((row) =>
    el("div", { class: "row" }, ...row.map((button) => inlineKey(button, message, deeds)))));
}

function inlineKey(button, message, deeds) {
  const made = el("button", { type: "button", text: button.text, data: button.style ? { style: button.style } : {} });
  made.addEventListener("click", async () => {
    const payload = button.url ? startPayload(button.url, deeds.botName()) : null;
    if (payload !== null) await deeds.start(payload);
    else if (button.url) window.open(button.url, "_blank", "noopener");
    else if (button.copy_text) await navigator.clipboard.writeText(button.copy_text.text);
    else {
      made.classList.add("waiting");
      await deeds.tap(message, button.callback_data ?? "");
      setTimeout(() => made.classList.remove("waiting"), 8000);
    }
  });
  return made;
}
