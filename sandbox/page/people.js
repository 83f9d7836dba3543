// The people one can be: each has a chat, and a count of what came while one was somebody else.

import { byId, make } from "./dom.js";
import { words } from "./words.js";

export class People {
  #list = byId("people");

  /** `choose(id)` is called when another person is chosen. */
  constructor(choose) {
    this.choose = choose;
  }

  /** Shows the people, and who is chosen. */
  show(people, chosen) {
    this.#list.replaceChildren(
      ...people.map((person) => make("li", {}, this.#button(person, person === chosen))),
    );
  }

  #button(person, chosen) {
    const unread = person.unread
      ? make("span", { class: "badge", aria: { label: words("unread", person.unread) } }, String(person.unread))
      : null;
    return make(
      "button",
      {
        type: "button",
        class: "person",
        aria: { pressed: String(chosen) },
        on: { click: () => this.choose(person.id) },
      },
      make("span", { class: "initial", aria: { hidden: "true" } }, person.name[0]),
      make(
        "span",
        { class: "person-text" },
        make("span", { class: "person-name" }, person.name),
        make("span", { class: "person-about" }, `${person.language} · ${person.place}`),
      ),
      unread,
    );
  }
}
