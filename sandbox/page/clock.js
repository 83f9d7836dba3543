// The clock at the top: it runs on from the sandbox's last word, and can be turned ahead.

import { byId } from "./dom.js";
import { post } from "./link.js";
import { locale, words } from "./words.js";

export class Clock {
  #instant = Date.now();
  #since = performance.now();
  #zone = "UTC";

  /** `say` shows the person a short text. */
  constructor(say) {
    this.say = say;
    byId("clock-day").addEventListener("click", () => this.#turn("/clock/day"));
    byId("clock-nudge").addEventListener("click", () => this.#turn("/clock/nudge"));
    byId("clock-open").addEventListener("click", () => byId("clock-dialog").showModal());
    byId("clock-close").addEventListener("click", () => byId("clock-dialog").close());
    byId("clock-form").addEventListener("submit", (event) => {
      event.preventDefault();
      byId("clock-dialog").close();
      this.#turn("/clock/date", { date: byId("clock-input").value });
    });
    setInterval(() => this.show(), 1000);
  }

  get zone() {
    return this.#zone;
  }

  /** Takes over what the sandbox says: `{now, zone}`. */
  set({ now, zone }) {
    this.#instant = Date.parse(now);
    this.#since = performance.now();
    this.#zone = zone;
    const input = byId("clock-input");
    input.min = this.#day();
    if (input.value < input.min) input.value = input.min;
    this.show();
  }

  /** Shows date and time. */
  show() {
    const now = this.#now();
    put("clock-date", this.#format(now, { day: "numeric", month: "long", year: "numeric" }));
    put("clock-weekday", this.#format(now, { weekday: "short" }));
    put("clock-time", this.#format(now, { hour: "2-digit", minute: "2-digit" }));
    put("clock-zone", this.#zone.replaceAll("_", " "));
  }

  /** The time of day of a Unix time, in the clock's zone. */
  timeOf(seconds) {
    return this.#format(new Date(seconds * 1000), { hour: "2-digit", minute: "2-digit" });
  }

  /** The day of a Unix time, in the clock's zone. */
  dayOf(seconds) {
    return this.#format(new Date(seconds * 1000), { day: "numeric", month: "long", year: "numeric" });
  }

  #now() {
    return new Date(this.#instant + performance.now() - this.#since);
  }

  #day() {
    // The Swedish way of writing a date is the one that date inputs want.
    return new Intl.DateTimeFormat("sv-SE", { timeZone: this.#zone }).format(this.#now());
  }

  #format(instant, parts) {
    return new Intl.DateTimeFormat(locale(), { ...parts, timeZone: this.#zone }).format(instant);
  }

  async #turn(path, body) {
    const buttons = document.querySelectorAll(".clock-controls button");
    for (const button of buttons) button.disabled = true;
    try {
      const turned = await post(path, body);
      if (turned.nudge === null) this.say(words("noNudge"));
    } catch (error) {
      this.say(error.message);
    } finally {
      for (const button of buttons) button.disabled = false;
    }
  }
}

function put(id, text) {
  const element = byId(id);
  if (element.textContent !== text) element.textContent = text;
}
