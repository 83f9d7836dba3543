// The weather on the bot's way to Telegram, and the calls that met it.

import { byId, make } from "./dom.js";
import { post } from "./link.js";
import { words, wordsFor } from "./words.js";

const CALM = "calm";
const CALLS_SHOWN = 12;

export class Weather {
  #kinds = [];
  #now = CALM;
  #calls = [];

  /** `say` shows the person a short text. */
  constructor(say) {
    this.say = say;
    byId("calm").addEventListener("click", () => this.#change(CALM));
  }

  /** Takes over what the sandbox says: `{now, kinds}`. */
  set({ now, kinds }) {
    this.#now = now;
    this.#kinds = kinds ?? this.#kinds;
    this.show();
  }

  /** Takes note of a call of the bot's. */
  called(call) {
    this.#calls = [call, ...this.#calls].slice(0, CALLS_SHOWN);
    if (call.weather !== this.#now) this.set({ now: call.weather });
    this.#showCalls();
  }

  /** Shows the weather there may be, and the one there is. */
  show() {
    const panel = byId("weather");
    // Made once: a button that is pressed must keep the focus.
    if (panel.children.length !== this.#kinds.length) {
      panel.replaceChildren(...this.#kinds.map((kind) => this.#button(kind)));
    }
    for (const button of panel.children) {
      const { kind } = button.dataset;
      button.textContent = wordsFor("weather", kind);
      button.setAttribute("aria-pressed", String(kind === this.#now));
    }
    const calm = byId("calm");
    calm.hidden = this.#now === CALM;
    calm.textContent = words("calmDown", wordsFor("weather", this.#now));
    this.#showCalls();
  }

  #button(kind) {
    const change = () => this.#change(kind);
    return make("button", { type: "button", data: { kind }, on: { click: change } });
  }

  #showCalls() {
    const items = this.#calls.map(({ method, status, fault }) =>
      make(
        "li",
        { class: fault === "cut" || status >= 400 ? "bad" : "good" },
        make("span", { class: "call-method" }, method),
        ` ${outcome(status, fault)}`,
      ),
    );
    if (!items.length) items.push(make("li", {}, words("noCalls")));
    byId("calls").replaceChildren(...items);
  }

  async #change(weather) {
    try {
      await post("/weather", { weather });
    } catch (error) {
      this.say(error.message);
    }
  }
}

function outcome(status, fault) {
  if (fault === "cut") return words("cutOff");
  return fault === "delay" ? `${status}, ${words("late")}` : String(status);
}
