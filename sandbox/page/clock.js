// The clock at the top: it runs on from the sandbox's last word, and can be turned ahead.

import { byId, label } from "./dom.js";
import { post } from "./link.js";
import { locale, words } from "./words.js";

const DAY_MILLISECONDS = 1000;

/** What the letters of a date's format show. */
const PARTS = {
  w: { weekday: "long" },
  d: { day: "numeric", month: "numeric", year: "numeric" },
  D: { day: "numeric", month: "long", year: "numeric" },
  t: { hour: "2-digit", minute: "2-digit" },
  T: { hour: "2-digit", minute: "2-digit", second: "2-digit" },
};

/** Units of relative dates, the longest first, in milliseconds. */
const UNITS = { day: 86_400_000, hour: 3_600_000, minute: 60_000, second: 1000 };

export class Clock {
  #instant = Date.now();
  #since = performance.now();
  #zone = "UTC";
  #place = "";
  #person = 0;
  #playing = false;

  /** `say` shows the person a short text, `turning` is called before the clock is turned. */
  constructor(say, turning) {
    this.say = say;
    this.turning = turning;
    byId("clock-day").addEventListener("click", () => this.#turn("/clock/day"));
    byId("clock-nudge").addEventListener("click", () => this.#toNudge());
    byId("clock-play").addEventListener("click", () => this.#play());
    byId("clock-open").addEventListener("click", () => byId("clock-dialog").showModal());
    byId("clock-close").addEventListener("click", () => byId("clock-dialog").close());
    byId("clock-form").addEventListener("submit", (event) => {
      event.preventDefault();
      byId("clock-dialog").close();
      this.turnTo(byId("clock-input").value);
    });
    setInterval(() => this.show(), 1000);
  }

  /** Takes over what the sandbox says: `{now}`. */
  set({ now }) {
    this.#instant = Date.parse(now);
    this.#since = performance.now();
    this.#keepInputAhead();
    this.show();
  }

  /** Shows a person's own time from now on: that of their phone. */
  setPerson({ id, zone, place }) {
    this.#person = id;
    this.#place = place;
    this.#zone = zone;
    this.#keepInputAhead();
    this.#showPlay();
    this.show();
  }

  /** Shows date and time. */
  show() {
    const now = this.#now();
    put("clock-date", this.#format(now, { day: "numeric", month: "long", year: "numeric" }));
    put("clock-weekday", this.#format(now, { weekday: "short" }));
    put("clock-time", this.#format(now, { hour: "2-digit", minute: "2-digit" }));
    put("clock-zone", this.#place);
    for (const date of document.querySelectorAll('time[data-form="r"]')) {
      say(date, this.worded(new Date(date.dateTime), "r"));
    }
  }

  /** Turns the clock to a date such as "2026-12-31". */
  turnTo(date) {
    return this.#turn("/clock/date", { person: this.#person, date });
  }

  /** The time of day of an instant, in the person's zone. */
  timeOf(instant) {
    return this.#format(instant, { hour: "2-digit", minute: "2-digit" });
  }

  /** The day of an instant, in the person's zone. */
  dayOf(instant) {
    return this.#format(instant, { day: "numeric", month: "long", year: "numeric" });
  }

  /** An instant in one of Telegram's formats for dates: "r", or some of "w", "d", "D", "t", "T". */
  worded(instant, form) {
    if (form === "r") return relative(instant - this.#now());
    return this.#format(instant, Object.assign({}, ...[...form].map((letter) => PARTS[letter])));
  }

  #now() {
    return new Date(this.#instant + performance.now() - this.#since);
  }

  #keepInputAhead() {
    const input = byId("clock-input");
    // The Swedish way of writing a date is the one that date inputs want.
    const day = new Intl.DateTimeFormat("sv-SE", { timeZone: this.#zone });
    input.min = day.format(this.#now());
    if (input.value < input.min) input.value = input.min;
  }

  #format(instant, parts) {
    return new Intl.DateTimeFormat(locale(), { ...parts, timeZone: this.#zone }).format(instant);
  }

  async #toNudge() {
    const turned = await this.#turn("/clock/nudge");
    if (turned?.nudge === null) this.say(words(turned.next ? "nothingThrough" : "noNudge"));
  }

  /** Lets a day pass each second until it is stopped or nothing is planned any more. */
  async #play() {
    this.#playing = !this.#playing;
    this.#showPlay();
    while (this.#playing) {
      const began = performance.now();
      const turned = await this.#turn("/clock/day");
      if (turned && !turned.next) this.say(words("noNudge"));
      if (!turned?.next) break;
      await pause(DAY_MILLISECONDS - (performance.now() - began));
    }
    this.#playing = false;
    this.#showPlay();
  }

  #showPlay() {
    const button = byId("clock-play");
    button.textContent = this.#playing ? `■ ${words("stop")}` : `▶ ${words("play")}`;
    button.setAttribute("aria-pressed", String(this.#playing));
    label(button, this.#playing ? words("stop") : `${words("play")}: ${words("playTitle")}`);
  }

  async #turn(path, body) {
    this.turning();
    const buttons = document.querySelectorAll("#clock-nudge, #clock-day, #clock-open, .turn");
    for (const button of buttons) button.disabled = true;
    try {
      return await post(path, body);
    } catch (error) {
      this.say(error.message);
      return null;
    } finally {
      for (const button of buttons) button.disabled = false;
    }
  }
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}

function relative(milliseconds) {
  const units = Object.entries(UNITS);
  const [unit, length] = units.find(([, one]) => Math.abs(milliseconds) >= one) ?? units.at(-1);
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: "auto" });
  return words.format(Math.round(milliseconds / length), unit);
}

function put(id, text) {
  say(byId(id), text);
}

function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
