// The people one can be: each has a chat, and a count of what came while one was somebody else.

import { byId, label, make } from "./dom.js";
import { locale, words } from "./words.js";

const COLOURS = 5;

export class People {
  #list = byId("people");
  #languages = [];
  #places = [];

  /** `actions` has `choose(id)` and `add(person)`, which gives the new id or null. */
  constructor(actions) {
    this.actions = actions;
    byId("person-open").addEventListener("click", () => this.#ask());
    byId("person-close").addEventListener("click", () => byId("person-dialog").close());
    byId("person-form").addEventListener("submit", (event) => this.#add(event));
  }

  /** Takes over the languages and places that a new person can have. */
  set(languages, places) {
    this.#languages = languages;
    this.#places = places;
  }

  /** Shows the people, and who is chosen. */
  show(people, chosen) {
    this.#list.replaceChildren(
      ...people.map((person, index) =>
        make("li", {}, this.#button(person, index, person === chosen)),
      ),
    );
    const unread = people.reduce((sum, person) => sum + person.unread, 0);
    byId("menu-initial").textContent = initial(chosen);
    byId("menu-initial").className = look(people.indexOf(chosen));
    byId("menu-badge").hidden = unread === 0;
    byId("menu-badge").textContent = String(unread);
    label(byId("menu"), [words("menu"), ...(unread ? [words("unread", unread)] : [])].join(", "));
  }

  #button(person, index, chosen) {
    const unread = person.unread
      ? make(
          "span",
          { class: "badge" },
          make("span", { aria: { hidden: "true" } }, String(person.unread)),
          make("span", { class: "hidden" }, words("unread", person.unread)),
        )
      : null;
    return make(
      "button",
      {
        type: "button",
        class: "person",
        aria: { pressed: String(chosen) },
        on: { click: () => this.actions.choose(person.id) },
      },
      make("span", { class: look(index), aria: { hidden: "true" } }, initial(person)),
      make(
        "span",
        { class: "person-text" },
        make("span", { class: "person-name" }, person.name),
        make("span", { class: "person-about" }, `${person.language} · ${person.place}`),
      ),
      unread,
    );
  }

  #ask() {
    const names = new Intl.DisplayNames(locale(), { type: "language" });
    byId("person-language").replaceChildren(
      ...this.#languages.map((code) => make("option", { value: code }, names.of(code))),
    );
    byId("person-place").replaceChildren(
      ...this.#places.map(({ id, name }) => make("option", { value: id }, name)),
    );
    byId("person-name").value = "";
    byId("person-dialog").showModal();
  }

  async #add(event) {
    event.preventDefault();
    const added = await this.actions.add({
      name: byId("person-name").value,
      language: byId("person-language").value,
      place: byId("person-place").value,
    });
    if (added === null) return;
    byId("person-dialog").close();
    this.actions.choose(added);
  }
}

function look(index) {
  return `initial colour-${index % COLOURS}`;
}

function initial({ name }) {
  return [...name][0].toUpperCase();
}
