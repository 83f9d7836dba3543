// A text with Telegram's entities, as nodes. Offsets count UTF-16 code units, as JavaScript does.

import { copy, make } from "./dom.js";
import { words } from "./words.js";

const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  hashtag: "span",
  cashtag: "span",
  mention: "span",
  phone_number: "span",
  custom_emoji: "span",
};

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const FOLDED_LINES = 3;

/**
 * The text as nodes. `actions.command` is called with a command that was tapped,
 * `actions.copied` after something was copied; `actions.clock` words dates.
 */
export function renderText(text, entities, actions) {
  const fragment = document.createDocumentFragment();
  const ordered = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  fill(fragment, text, 0, text.length, ordered, actions);
  return fragment;
}

function fill(parent, text, start, end, entities, actions) {
  let at = start;
  let index = 0;
  while (index < entities.length) {
    const entity = entities[index];
    const stop = Math.min(entity.offset + entity.length, end);
    let next = index + 1;
    while (next < entities.length && entities[next].offset < stop) next += 1;
    if (entity.offset >= at && stop > entity.offset) {
      parent.append(text.slice(at, entity.offset));
      const node = wrap(entity, text.slice(entity.offset, stop), actions);
      fill(node.inner, text, entity.offset, stop, entities.slice(index + 1, next), actions);
      parent.append(node.outer);
      // A block ends its line by itself; the line break after it would add an empty one.
      at = BLOCKS.has(entity.type) && text[stop] === "\n" ? stop + 1 : stop;
    }
    index = next;
  }
  parent.append(text.slice(at, end));
}

function wrap(entity, covered, actions) {
  switch (entity.type) {
    case "text_link":
      return link(entity.url);
    case "url":
      return link(covered);
    case "email":
      return link(`mailto:${covered}`);
    case "bot_command":
      return same(
        make("button", {
          type: "button",
          class: "link",
          on: { click: () => actions.command(covered) },
        }),
      );
    case "code":
      return copiable("code", covered, actions);
    case "pre":
      return preformatted(entity, covered, actions);
    case "blockquote":
      return same(make("blockquote"));
    case "expandable_blockquote":
      return foldable(covered);
    case "spoiler":
      return spoiler();
    case "date_time":
      return date(entity, actions.clock);
    default:
      return same(make(TAGS[entity.type] ?? "span", { class: entity.type }));
  }
}

function same(element) {
  return { outer: element, inner: element };
}

function link(url) {
  if (!/^(https?|mailto|tg):/i.test(url)) return same(make("span"));
  return same(
    make("a", { href: url, target: "_blank", rel: "noopener noreferrer", title: url }),
  );
}

/** A date in the person's own zone, worded by the page where the entity has a format. */
function date(entity, clock) {
  const instant = new Date(entity.unix_time * 1000);
  const form = entity.date_time_format;
  const outer = make("time", {
    dateTime: instant.toISOString(),
    title: clock.worded(instant, "wDt"),
    data: { form },
  });
  if (!form) return same(outer);
  outer.append(clock.worded(instant, form));
  return { outer, inner: document.createDocumentFragment() };
}

function copiable(tag, covered, actions) {
  const act = async () => {
    await copy(covered);
    actions.copied();
  };
  return same(
    make(tag, {
      class: "copiable",
      tabIndex: 0,
      role: "button",
      title: words("copy"),
      on: {
        click: act,
        keydown: (event) => {
          if (event.key === "Enter" || event.key === " ") {
            event.preventDefault();
            act();
          }
        },
      },
    }),
  );
}

function preformatted(entity, covered, actions) {
  const inner = make("code");
  const act = async () => {
    await copy(covered);
    actions.copied();
  };
  const outer = make(
    "div",
    { class: "pre" },
    make(
      "div",
      { class: "pre-head" },
      make("span", {}, entity.language ?? ""),
      make("button", { type: "button", class: "link", on: { click: act } }, words("copy")),
    ),
    make("pre", { on: { click: act } }, inner),
  );
  return { outer, inner };
}

function foldable(covered) {
  const inner = make("div", { class: "folded" });
  const long = covered.split("\n").length > FOLDED_LINES || covered.length > 160;
  if (!long) return { outer: make("blockquote", {}, inner), inner };
  const more = make(
    "button",
    {
      type: "button",
      class: "link",
      aria: { expanded: "false" },
      on: {
        click: () => {
          const open = inner.classList.toggle("open");
          more.textContent = words(open ? "less" : "more");
          more.setAttribute("aria-expanded", String(open));
        },
      },
    },
    words("more"),
  );
  return { outer: make("blockquote", { class: "expandable" }, inner, more), inner };
}

function spoiler() {
  const show = (event) => {
    if (element.classList.contains("shown")) return;
    event.preventDefault();
    event.stopPropagation();
    element.classList.add("shown");
    element.removeAttribute("aria-label");
  };
  const element = make("span", {
    class: "spoiler",
    tabIndex: 0,
    role: "button",
    aria: { label: words("reveal") },
    on: {
      click: show,
      keydown: (event) => (event.key === "Enter" || event.key === " ") && show(event),
    },
  });
  return same(element);
}
