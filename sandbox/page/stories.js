// Prepared stories: one press, and the chosen person has an order in a telling state.

import { byId, make } from "./dom.js";
import { locale, words } from "./words.js";

export class Stories {
  #stories = [];
  #tell;

  /** `tell(id)` acts a story out and ends when it is over. */
  constructor(tell) {
    this.#tell = tell;
  }

  /** Takes over the stories there are. */
  set(stories) {
    this.#stories = stories;
  }

  /** Shows them in the language of the page. */
  show() {
    const items = this.#stories.map((story) => make("li", {}, this.#button(story)));
    byId("stories").replaceChildren(...items);
  }

  #button({ id, name, days }) {
    const act = async (event) => {
      const button = event.currentTarget;
      button.disabled = true;
      await this.#tell(id);
      button.disabled = false;
    };
    return make(
      "button",
      { type: "button", class: "story", data: { story: id }, on: { click: act } },
      make("span", { class: "story-name" }, name[document.documentElement.lang] ?? name.en),
      days ? make("span", { class: "story-days" }, words("storyDays", daysText(days))) : null,
    );
  }
}

function daysText(days) {
  const parts = { style: "unit", unit: "day", unitDisplay: "long" };
  return new Intl.NumberFormat(locale(), parts).format(days);
}
