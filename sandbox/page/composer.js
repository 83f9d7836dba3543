// Where the person writes: the text, the commands, the reply keyboard, and editing.

import { byId, label, make } from "./dom.js";
import { words } from "./words.js";

const BORDERS_PIXELS = 2;

export class Composer {
  #text = byId("text");
  #list = byId("commands");
  #button = byId("commands-button");
  #commands = [];
  #chosen = -1;
  #editing = null;
  #replyTo = null;
  #lastOwn = () => null;

  /** `actions` has `say(text, replyTo)`, `edit(message, text)`, `location()` and `lastOwn()`. */
  constructor(actions) {
    this.actions = actions;
    this.#lastOwn = actions.lastOwn;
    byId("composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
    this.#text.addEventListener("keydown", (event) => this.#key(event));
    this.#text.addEventListener("input", () => this.#typed());
    this.#button.addEventListener("click", () => this.#toggleCommands());
    byId("place").addEventListener("click", () => actions.location());
    byId("editing-stop").addEventListener("click", () => this.#stopEditing());
    document.addEventListener("click", (event) => {
      if (!event.target.closest(".composer-frame")) this.#hideCommands();
    });
  }

  /** Shows what belongs to a person: their commands, place and reply keyboard. */
  show(person) {
    this.#commands = person.commands;
    this.#text.placeholder = words("placeholder");
    this.#list.setAttribute("aria-label", words("commands"));
    label(this.#button, words("commands"));
    label(byId("send"), words("send"));
    label(byId("place"), words("place", person.place));
    this.#button.hidden = person.commands.length === 0;
    this.showKeyboard(person.messages);
  }

  /** Shows the reply keyboard that the last message with other markup asks for. */
  showKeyboard(messages) {
    const frame = byId("reply-keyboard");
    const holder = [...messages.values()].findLast((message) => message.keyboard);
    const { keyboard: rows, force_reply: forced, input_field_placeholder: hint } =
      holder?.keyboard ?? {};
    const used = holder?.keyboard.one_time_keyboard && answered(messages, holder);
    frame.hidden = !rows || used;
    this.#text.placeholder = (!frame.hidden || forced) && hint ? hint : words("placeholder");
    this.#replyTo = forced && !answered(messages, holder) ? holder.message_id : null;
    if (frame.hidden) return;
    frame.replaceChildren(
      ...rows.map((row) => make("div", { class: "row" }, ...row.map((key) => this.#replyKey(key)))),
    );
  }

  /** Begins to edit one of the person's messages. */
  edit(message) {
    this.#editing = message;
    this.#text.value = message.text;
    byId("editing").hidden = false;
    this.#fit();
    this.#text.focus();
  }

  /** Empties what was being written, for another person. */
  reset() {
    this.#stopEditing();
    this.#hideCommands();
  }

  /** Takes what was being written, as the caption of a file. */
  taken() {
    if (this.#editing) return "";
    const text = this.#text.value.trim();
    this.#stopEditing();
    return text;
  }

  /** Puts the cursor into the text. */
  focus() {
    // On a phone the keyboard would cover the chat at every step.
    if (matchMedia("(hover: hover)").matches) this.#text.focus({ preventScroll: true });
  }

  #replyKey({ text, request_location: asks }) {
    const act = () => (asks ? this.actions.location() : this.actions.say(text, null));
    return make("button", { type: "button", class: "key", on: { click: act } }, text);
  }

  async #send() {
    const text = this.#text.value.trim();
    if (!text) return;
    const editing = this.#editing;
    const done = editing
      ? await this.actions.edit(editing, text)
      : await this.actions.say(text, this.#replyTo);
    if (done) this.#stopEditing();
    this.#hideCommands();
    this.#text.focus({ preventScroll: true });
  }

  #stopEditing() {
    this.#editing = null;
    this.#text.value = "";
    byId("editing").hidden = true;
    this.#fit();
  }

  #key(event) {
    if (!this.#list.hidden && this.#menuKey(event)) {
      event.preventDefault();
      return;
    }
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#send();
    } else if (event.key === "Escape" && this.#editing) {
      this.#stopEditing();
    } else if (event.key === "ArrowUp" && !this.#text.value) {
      const last = this.#lastOwn();
      if (last) {
        event.preventDefault();
        this.edit(last);
      }
    }
  }

  #typed() {
    this.#fit();
    const match = /^\/(\w*)$/.exec(this.#text.value);
    if (match) this.#showCommands(match[1].toLowerCase());
    else this.#hideCommands();
  }

  #fit() {
    const { style } = this.#text;
    style.height = "auto";
    style.height = `${this.#text.scrollHeight + BORDERS_PIXELS}px`;
  }

  // --- commands

  #toggleCommands() {
    if (this.#list.hidden) {
      this.#showCommands("");
      this.#text.focus({ preventScroll: true });
    } else this.#hideCommands();
  }

  #showCommands(start) {
    const fitting = this.#commands.filter(({ command }) => command.startsWith(start));
    this.#list.replaceChildren(
      ...fitting.map(({ command, description }, index) =>
        make(
          "li",
          {
            id: `command-${index}`,
            role: "option",
            data: { command },
            aria: { selected: "false" },
            on: { click: () => this.#take(command) },
          },
          make("span", { class: "command" }, `/${command}`),
          make("span", { class: "description" }, description),
        ),
      ),
    );
    this.#list.hidden = fitting.length === 0;
    this.#button.setAttribute("aria-expanded", String(!this.#list.hidden));
    this.#choose(start && fitting.length ? 0 : -1);
  }

  #hideCommands() {
    this.#list.hidden = true;
    this.#button.setAttribute("aria-expanded", "false");
    this.#choose(-1);
  }

  #choose(index) {
    this.#chosen = index;
    [...this.#list.children].forEach((item, place) => {
      item.setAttribute("aria-selected", String(place === index));
      if (place === index) item.scrollIntoView({ block: "nearest" });
    });
    if (index < 0) this.#text.removeAttribute("aria-activedescendant");
    else this.#text.setAttribute("aria-activedescendant", `command-${index}`);
  }

  #menuKey(event) {
    const count = this.#list.children.length;
    const chosen = this.#list.children[this.#chosen]?.dataset.command;
    switch (event.key) {
      case "ArrowDown":
        this.#choose((this.#chosen + 1) % count);
        return true;
      case "ArrowUp":
        this.#choose((this.#chosen + count - (this.#chosen < 0 ? 0 : 1)) % count);
        return true;
      case "Escape":
        this.#hideCommands();
        return true;
      case "Tab":
        if (!chosen) return false;
        this.#text.value = `/${chosen} `;
        this.#hideCommands();
        return true;
      case "Enter":
        if (!chosen || event.shiftKey) return false;
        this.#take(chosen);
        return true;
      default:
        return false;
    }
  }

  #take(command) {
    this.#text.value = `/${command}`;
    this.#send();
  }
}

function answered(messages, holder) {
  return [...messages.values()].some(
    (message) => message.own && message.message_id > holder.message_id,
  );
}
