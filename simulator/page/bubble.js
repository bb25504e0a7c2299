// Draws one message: words with their entities, what it carries, its buttons. Sends nothing by itself.

import { FACES, media, previewOf, serviceWords } from "./parts.js";
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
  const topic = message.is_topic_message ? deeds.topic(message.message_thread_id) : "";
  if (topic) body.append(el("p", { class: "topic", text: `# ${topic}` }));
  if (message.forward_origin) body.append(el("p", { class: "sender", text: `Diteruskan dari ${writerOf(message.forward_origin)}` }));
  const answered = message.reply_to_message;
  if (answered && !answered.forum_topic_created) body.append(quote(answered));
  body.append(...media(message, deeds));
  const text = message.text ?? message.caption;
  if (text) body.append(el("p", { class: "words" }, ...worded(text, message.entities ?? message.caption_entities, deeds)));
  body.append(el("p", { class: "stamp" },
    message.has_protected_content ? el("span", { text: "tidak bisa diteruskan " }) : null,
    message.edit_date ? el("span", { text: "diedit " }) : null,
    el("time", { text: hourOf(message.date), datetime: new Date(message.date * 1000).toISOString() })));
  const item = el("li", {
    class: mine ? "mine" : message.by_bot ? "bots" : "theirs", data: { id: message.message_id },
    "aria-label": `${mine ? "Saya" : sender}`,
  }, body);
  body.append(tools(message, mine, item, deeds));
  if (message.reactions?.length) item.append(el("p", { class: "reactions", "aria-label": `Tanggapan: ${message.reactions.join(" ")}`, text: message.reactions.join(" ") }));
  const keys = inlineKeys(message, deeds);
  if (keys) item.append(keys);
  return item;
}

const writerOf = (origin) => origin.sender_user?.first_name ?? origin.sender_user_name ?? "seseorang";

function quote(message) {
  return el("blockquote", { class: "quote" }, el("b", { text: message.from.first_name }), el("span", { text: previewOf(message).slice(0, 80) }));
}

function tools(message, mine, item, deeds) {
  const bar = el("span", { class: "tools" });
  bar.append(el("button", { type: "button", "aria-label": "Balas pesan ini", title: "Balas", text: "↩", on: { click: () => deeds.reply(message) } }));
  if (mine && message.text) {
    bar.append(el("button", { type: "button", "aria-label": "Ubah pesan ini", title: "Ubah", text: "✎", on: { click: () => deeds.edit(message) } }));
  }
  bar.append(more(message, item, deeds));
  return bar;
}

/** Faces for a message, and where it may be passed on to: a list that opens below it. */
function more(message, item, deeds) {
  const button = el("button", { type: "button", "aria-label": "Tanggapi atau teruskan pesan ini", "aria-expanded": "false", title: "Lainnya", text: "⋯" });
  const close = () => {
    item.querySelector(".more")?.remove();
    button.setAttribute("aria-expanded", "false");
  };
  const entry = (words, deed, label = words) => el("button", { type: "button", "aria-label": label, text: words, on: { click: () => { close(); deed(); } } });
  const open = () => {
    const faces = ["👍", "🙏", "❤", "😢"].map((face) => entry(face, () => deeds.react(message, face), `Tanggapi: ${FACES[face]}`));
    const targets = message.has_protected_content ? [] : deeds.targets();
    const list = el("div", { class: "more" }, el("div", { class: "faces", role: "group", "aria-label": "Tanggapan" }, ...faces),
      ...targets.map(([chat, name]) => entry(`Teruskan ke ${name}`, () => deeds.forward(message, chat))));
    list.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      close();
      button.focus();
    });
    item.append(list);
    button.setAttribute("aria-expanded", "true");
    list.scrollIntoView({ block: "nearest" });
  };
  button.addEventListener("click", () => (item.querySelector(".more") ? close() : open()));
  return button;
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
