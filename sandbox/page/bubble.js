// One message: its bubble and the buttons under it.

import { copy, make } from "./dom.js";
import { renderText } from "./entities.js";
import { locale, words } from "./words.js";

/**
 * A message as a list item. `actions` has `command`, `copied`, `press(message, button, element)`,
 * `edit(message)` and `say`.
 */
export function bubble(message, clock, actions) {
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  const body = make("div", { class: "bubble" }, ...attachments(message));
  if (text) {
    body.append(make("div", { class: "text" }, renderText(text, entities, { ...actions, clock })));
  }
  body.append(meta(message, clock, actions));
  return make(
    "li",
    {
      class: `message ${message.own ? "own" : "theirs"}${message.nudge ? " nudge" : ""}`,
      data: { id: message.message_id },
    },
    message.nudge ? make("p", { class: "nudge-mark" }, words("nudged")) : null,
    body,
    keyboard(message, actions),
    message.reaction ? make("p", { class: "reaction" }, message.reaction) : null,
  );
}

function meta(message, clock, actions) {
  const line = make("p", { class: "meta" });
  if (message.own && message.text) {
    line.append(
      make(
        "button",
        { type: "button", class: "link edit", on: { click: () => actions.edit(message) } },
        words("edit"),
      ),
    );
  }
  if (message.edit_date) line.append(make("span", {}, words("edited")));
  const instant = new Date(message.date * 1000);
  line.append(make("time", { dateTime: instant.toISOString() }, clock.timeOf(instant)));
  return line;
}

function attachments(message) {
  const found = [];
  const origin = message.forward_origin;
  if (origin) {
    const name = origin.sender_user_name ?? origin.sender_user?.first_name ?? "";
    found.push(make("p", { class: "forwarded" }, words("forwarded", name)));
  }
  const replied = message.reply_to_message;
  if (replied) {
    found.push(make("p", { class: "replied" }, replied.text ?? replied.caption ?? "…"));
  }
  if (message.photo) found.push(photo(message));
  if (message.document) found.push(file(message.document));
  if (message.location) found.push(place(message.location));
  return found;
}

function photo(message) {
  const { file_id: id, width, height } = message.photo.at(-1);
  const source = `/files/${encodeURIComponent(id)}`;
  const image = make("img", {
    src: source,
    alt: message.caption ?? words("photo"),
    width,
    height,
    class: "photo",
  });
  return make("a", { href: source, target: "_blank", rel: "noopener" }, image);
}

function file({ file_id: id, file_name: name, file_size: size }) {
  return make(
    "a",
    { class: "file", href: `/files/${encodeURIComponent(id)}`, download: name },
    make("span", { class: "file-icon", aria: { hidden: "true" } }, "↓"),
    make(
      "span",
      { class: "file-text" },
      make("span", { class: "file-name" }, name),
      make("span", { class: "file-size" }, sizeText(size)),
    ),
  );
}

function sizeText(bytes) {
  const kilobytes = bytes >= 1000;
  const amount = new Intl.NumberFormat(locale(), {
    style: "unit",
    unit: kilobytes ? "kilobyte" : "byte",
    maximumFractionDigits: kilobytes ? 1 : 0,
  });
  return amount.format(kilobytes ? bytes / 1000 : bytes);
}

function place({ latitude, longitude }) {
  return make(
    "p",
    { class: "place" },
    make("span", { aria: { hidden: "true" } }, "⌖ "),
    `${words("location")}: ${latitude.toFixed(3)}, ${longitude.toFixed(3)}`,
  );
}

function keyboard(message, actions) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows) return null;
  return make(
    "div",
    { class: "keyboard" },
    ...rows.map((row) =>
      make("div", { class: "row" }, ...row.map((button) => key(message, button, actions))),
    ),
  );
}

function key(message, button, actions) {
  const look = `key ${button.style ?? ""}`;
  if (button.url) {
    return make(
      "a",
      {
        class: look,
        href: button.url,
        target: "_blank",
        rel: "noopener noreferrer",
        title: words("opens", button.url),
      },
      button.text,
      make("span", { class: "key-mark", aria: { hidden: "true" } }, "↗"),
    );
  }
  if (button.copy_text) {
    const act = async () => {
      await copy(button.copy_text.text);
      actions.copied();
    };
    return make(
      "button",
      { type: "button", class: look, title: words("copy"), on: { click: act } },
      button.text,
      make("span", { class: "key-mark", aria: { hidden: "true" } }, "⧉"),
    );
  }
  const act = (event) =>
    button.callback_data
      ? actions.press(message, button, event.currentTarget)
      : actions.say(words("unserved"));
  return make("button", { type: "button", class: look, on: { click: act } }, button.text);
}
