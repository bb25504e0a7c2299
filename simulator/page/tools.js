// Small tools of the page: making elements, asking the simulator, reading the hour. Knows no chats.

const ZONE = "Asia/Jakarta";
const PASARAN = ["Legi", "Pahing", "Pon", "Wage", "Kliwon"];
const ORDINAL_OF_1970 = 719163; // days counted as Python's date.toordinal does

/** Make an element. Text goes in as text, never as HTML. */
export function el(name, options = {}, ...children) {
  const { text, data, on, ...attributes } = options;
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value);
  }
  Object.assign(made.dataset, data ?? {});
  for (const [event, deed] of Object.entries(on ?? {})) made.addEventListener(event, deed);
  if (text !== undefined) made.textContent = text;
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

/** Ask the simulator for a deed; throws its own words when it refuses. */
export async function ask(deed, wish) {
  const answer = await fetch(`/_sim/${deed}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(wish),
  });
  const said = await answer.json();
  if (!answer.ok) throw new Error(said.error ?? "Tidak bisa.");
  return said;
}

const format = (options) => new Intl.DateTimeFormat("id-ID", { timeZone: ZONE, ...options });
const HOUR = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const WEEKDAY = format({ weekday: "long" });
const DATE = format({ day: "numeric", month: "long", year: "numeric" });
const SHORT = format({ weekday: "long", day: "numeric", month: "long" });

export const hourOf = (seconds) => HOUR.format(seconds * 1000).replace(":", ".");
export const dayOf = (seconds) => SHORT.format(seconds * 1000);

/** "Minggu Pon, 22 November 2026": the weekday with its market day. */
export function fullDay(seconds) {
  const days = Math.floor((seconds + 7 * 3600) / 86400) + ORDINAL_OF_1970;
  return `${WEEKDAY.format(seconds * 1000)} ${PASARAN[days % 5]}, ${DATE.format(seconds * 1000)}`;
}

/** The first letters of a name, for the round picture. */
export const letterOf = (name) => name.replace(/^(Bu|Pak|Mbak|Mas|Grup|KSM)\s+/i, "").slice(0, 1).toUpperCase();

/** Bytes of a chosen file as base64. */
export function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(",", 2)[1] ?? "");
    reader.onerror = () => reject(new Error("Berkas tidak terbaca."));
    reader.readAsDataURL(file);
  });
}
