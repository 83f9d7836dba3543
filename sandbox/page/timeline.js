// The timeline of the chosen order: every date, past and to come, and what became of it.

import { byId, make } from "./dom.js";
import { locale, words, wordsFor } from "./words.js";

const SETTLE_MILLISECONDS = 120;
const GONE = new Set(["cancelled"]);
const TO_COME = new Set(["pending", "claimed", "parked"]);
const END = "protection_ended";

export class Timeline {
  #person = null;
  #known = null;
  #number = null;
  #waiting = null;
  #clock;

  /** `clock` shows times and is turned when a date is pressed. */
  constructor(clock) {
    this.#clock = clock;
    byId("timeline-order").addEventListener("change", (event) => {
      this.#number = Number(event.target.value);
      this.#draw();
    });
    byId("timeline-toggle").addEventListener("click", () => this.#toggle());
  }

  /** Shows another person's orders. */
  show(person) {
    this.#person = person;
    this.#known = null;
    this.#number = null;
    this.#draw();
    this.#load();
  }

  /** Looks again soon, once for all that happens at the same moment. */
  refresh() {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#load(), SETTLE_MILLISECONDS);
  }

  async #load() {
    clearTimeout(this.#waiting);
    const person = this.#person;
    const response = await fetch(`/timelines/${person.id}`).catch(() => null);
    if (!response?.ok || person !== this.#person) return;
    const known = await response.json();
    if (person !== this.#person) return;
    this.#choose(known?.orders ?? []);
    this.#known = known;
    this.#draw();
  }

  /** Stays with the chosen order, unless another one has changed or is new. */
  #choose(orders) {
    const before = new Map(this.#orders().map(({ number, revision }) => [number, revision]));
    const open = orders.filter(({ closed }) => !closed);
    const changed = orders.filter(({ number, revision }) => before.get(number) !== revision);
    if (this.#known && changed.length > 0) this.#number = changed.at(-1).number;
    else if (!orders.some(({ number }) => number === this.#number)) {
      this.#number = (open.at(-1) ?? orders.at(-1))?.number ?? null;
    }
  }

  #orders() {
    return this.#known?.orders ?? [];
  }

  #draw() {
    const order = this.#orders().find(({ number }) => number === this.#number);
    this.#drawChoice();
    const standing = order?.points.filter(({ state }) => !GONE.has(state)) ?? [];
    const gone = order?.points.filter(({ state }) => GONE.has(state)) ?? [];
    byId("points").replaceChildren(...(order ? this.#entries(order, standing) : [nothing()]));
    byId("cancelled").hidden = gone.length === 0;
    byId("cancelled-count").textContent = words("cancelled", gone.length);
    byId("cancelled-points").replaceChildren(...gone.map((point) => this.#point(point)));
    this.#drawNext(order, standing);
    this.#drawKnown();
    byId("points").querySelector(".today")?.scrollIntoView({ block: "nearest" });
  }

  #drawChoice() {
    const list = byId("timeline-order");
    list.hidden = this.#orders().length === 0;
    list.replaceChildren(
      ...this.#orders().map(({ number, title, closed }) =>
        make("option", { value: number }, `${closed ? "✓ " : ""}${number}. ${title}`),
      ),
    );
    if (this.#number !== null) list.value = this.#number;
  }

  #drawNext(order, standing) {
    const [next] = this.#toCome(standing);
    const text = next ? words("nextPoint", order.title, dateOf(next.on), next.name) : "";
    byId("timeline-next").textContent =
      text || (this.#orders().length ? words("allDone") : words("noOrders"));
  }

  /** What is still to be sent, by the day on which it will be: never a past one. */
  #toCome(standing) {
    const { today } = this.#known ?? {};
    return standing
      .filter(isToCome)
      .map(({ name, on, due_on: due }) => ({ name, on: [on, due ?? on, today].sort().at(-1) }))
      .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  }

  #drawKnown() {
    const place = byId("timeline-knows");
    place.hidden = !this.#known;
    if (!this.#known) return;
    const { language, timezone, reminder_hour: hour } = this.#known;
    const spoken = new Intl.DisplayNames(locale(), { type: "language" }).of(language);
    const zone = timezone.replaceAll("_", " ");
    place.textContent = words("knows", spoken, zone, `${String(hour).padStart(2, "0")}:00`);
  }

  /** Checkpoints and landmarks by day, with a mark where today is. */
  #entries(order, standing) {
    const { today } = this.#known;
    const nearest = standing.find(isToCome);
    const told = new Set(standing.map(({ kind }) => kind));
    const marks = order.landmarks.filter(({ id }) => !(id === "end" && told.has(END)));
    const entries = [
      ...marks.map(({ id, on }) => ({ on, item: landmark(id, on, today) })),
      ...standing.map((point) => ({
        on: point.on,
        toCome: isToCome(point),
        item: this.#point(point, point === nearest),
      })),
    ].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
    const ahead = entries.findIndex(({ on, toCome }) => on > today || (on === today && toCome));
    const at = ahead < 0 ? entries.length : ahead;
    const items = entries.map(({ item }) => item);
    items.splice(at, 0, make("li", { class: "today" }, `${words("today")}, ${dateOf(today)}`));
    return items;
  }

  #point(point, nearest = false) {
    const { today } = this.#known;
    const past = point.on <= today ? " past" : "";
    const state = point.told > 0 ? "sent" : point.state; // told, and asked again some day
    return make(
      "li",
      { class: `point ${point.kind} ${state}${past}${nearest ? " nearest" : ""}` },
      this.#date(point, today),
      make("span", { class: "point-name" }, point.name),
      make("span", { class: "point-state" }, this.#state(point)),
    );
  }

  #date(point, today) {
    if (point.on <= today || !isToCome(point)) return day(point.on);
    const turn = () => this.#clock.turnTo(point.on);
    const title = words("turnTo", dateOf(point.on));
    return make(
      "button",
      {
        type: "button",
        class: "turn",
        title,
        aria: { label: `${day(point.on)}: ${title}` },
        on: { click: turn },
      },
      day(point.on),
    );
  }

  #state(point) {
    const { sent_at: sent, told, together } = point;
    if (!sent) return this.#stateOnce(point);
    const last = this.#clock.timeOf(new Date(sent));
    const often = told > 1 ? words("point_told_again", told - 1) : "";
    const others = together > 1 ? words("point_together", together) : "";
    const again = isToCome(point) ? this.#again(point) : "";
    return [wordsFor("point", "sent", last), often, others, again].filter(Boolean).join("; ");
  }

  #again({ due_at: due }) {
    return words("point_asks_again", this.#clock.timeOf(new Date(due)));
  }

  #stateOnce({ state, reason, attempts, due_at: due }) {
    const time = this.#clock.timeOf(new Date(due));
    const why = reason ? wordsFor("reason", reason) : "";
    if (state === "pending" && attempts > 0) return words("point_retry", time, why);
    if (state === "skipped" || state === "failed") return words(`point_${state}`, why);
    return wordsFor("point", state, time);
  }

  #toggle() {
    const frame = byId("timeline-toggle").closest(".timeline");
    const open = frame.classList.toggle("open");
    byId("timeline-toggle").setAttribute("aria-expanded", String(open));
    if (open) byId("points").querySelector(".today")?.scrollIntoView({ block: "center" });
  }
}

function isToCome({ state }) {
  return TO_COME.has(state);
}

function landmark(id, on, today) {
  const past = on <= today ? " past" : "";
  return make(
    "li",
    { class: `point landmark${past} ${id}` },
    day(on),
    make("span", { class: "point-name" }, wordsFor("landmark", id)),
  );
}

function day(on) {
  const date = new Date(`${on}T00:00Z`);
  const format = (parts) =>
    new Intl.DateTimeFormat(locale(), { ...parts, timeZone: "UTC" }).format(date);
  return make(
    "time",
    { dateTime: on, class: "point-day" },
    format({ day: "numeric", month: "short" }),
    make("span", { class: "point-weekday" }, ` ${format({ weekday: "short" })}`),
  );
}

function dateOf(on) {
  const parts = { day: "numeric", month: "long", timeZone: "UTC" };
  return new Intl.DateTimeFormat(locale(), parts).format(new Date(`${on}T00:00Z`));
}

function nothing() {
  return make("li", { class: "nothing" }, words("noOrders"));
}
