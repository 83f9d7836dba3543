// The conversation of the person who is chosen: the list of messages, kept up to date.

import { bubble } from "./bubble.js";
import { byId, make } from "./dom.js";
import { words } from "./words.js";

const TYPING_MILLISECONDS = 5000;
const NEAR_END_PIXELS = 80;
const PASSIVE = { passive: true };
const BACK = new Set(["ArrowUp", "PageUp", "Home"]);

export class Chat {
  #log = byId("log");
  #toEnd = byId("to-end");
  #typing = null;
  #offline = false;
  #person = null;
  #lastDay = null;
  #stuck = true;
  #missed = 0;
  #expecting = false;

  /** `actions` is what a message's parts can do; see `bubble`. */
  constructor(clock, actions) {
    this.clock = clock;
    this.actions = actions;
    byId("pin").addEventListener("click", () => this.#toPin());
    this.#toEnd.addEventListener("click", () => this.#scrollToEnd("smooth"));
    this.#log.addEventListener("scroll", () => this.#scrolled());
    this.#log.addEventListener("wheel", (event) => event.deltaY < 0 && this.#left(), PASSIVE);
    this.#log.addEventListener("touchmove", () => this.#left(), PASSIVE);
    this.#log.addEventListener("pointerdown", (event) => event.target === this.#log && this.#left());
    this.#log.addEventListener("keydown", (event) => BACK.has(event.key) && this.#left());
    // What changes the frame's height (keyboard, longer text) must not hide the newest message.
    new ResizeObserver(() => this.#stuck && this.#scrollToEnd()).observe(this.#log);
  }

  /** Shows a person's whole chat anew. */
  show(person) {
    this.#person = person;
    this.#log.setAttribute("aria-label", words("chat"));
    this.#toEnd.setAttribute("aria-label", words("toEnd"));
    // Silent while it is filled, so that a screen reader does not read the history aloud.
    this.#log.setAttribute("aria-live", "off");
    this.#log.replaceChildren();
    this.#lastDay = null;
    for (const message of person.messages.values()) {
      if (message.message_id === person.unreadFrom) this.#log.append(unreadMark());
      this.#append(message);
    }
    this.#stopTyping();
    this.#showWelcome();
    this.#scrollToEnd();
    const mark = this.#log.querySelector(".unread-mark");
    if (mark) this.#scrollToStart(mark);
    requestAnimationFrame(() => this.#log.setAttribute("aria-live", "polite"));
  }

  /** The person did something, and wants to see what comes of it. */
  expect() {
    this.#expecting = true;
  }

  /** Adds a new message at the end. */
  add(message) {
    const follow = this.#stuck || this.#expecting || message.own;
    const item = this.#append(message);
    if (!message.own) this.#stopTyping();
    this.#showWelcome();
    if (!follow) {
      this.#missed += 1;
      this.#offerEnd(true);
    } else if (item.offsetHeight < this.#log.clientHeight) this.#scrollToEnd("smooth");
    else this.#scrollToStart(item);
  }

  /** Puts an edited message in its place. */
  replace(message) {
    if (message.message_id === this.#person.pinned) this.#showPin();
    const old = this.#item(message);
    if (!old) return;
    const held = old.contains(document.activeElement);
    const fresh = bubble(message, this.clock, this.actions);
    fresh.classList.add("changed");
    const follow = this.#stuck;
    old.replaceWith(fresh);
    if (held) (fresh.querySelector("button, a") ?? byId("text")).focus({ preventScroll: true });
    if (follow) this.#scrollToEnd("smooth");
  }

  /** Takes a deleted message away. */
  remove(message) {
    this.#item(message)?.remove();
    this.#showPin();
  }

  /** Shows what the bot is doing, for a while. */
  act(action) {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#stopTyping(), TYPING_MILLISECONDS);
    const busy = action.startsWith("upload") ? "uploading" : "typing";
    byId("bot-status").textContent = words(busy);
    byId("bot-status").classList.add("busy");
  }

  /** Shows whether the sandbox answers. */
  setOffline(offline) {
    this.#offline = offline;
    this.#stopTyping();
  }

  /** Shows the state of the chat in its head: the bot's name, and whether it is blocked. */
  showHead() {
    const person = this.#person;
    byId("bot-name").textContent = person.bot;
    document.title = person.bot;
    this.#stopTyping();
    this.#showWelcome();
    this.#showPin();
  }

  /** Shows the message that is pinned, in one line at the top; a tap leads to it. */
  #showPin() {
    const pinned = this.#person.messages.get(this.#person.pinned);
    byId("pin").hidden = !pinned;
    byId("pin").textContent = pinned?.text?.split("\n").slice(0, 2).join(" · ") ?? "";
  }

  #toPin() {
    const item = this.#item({ message_id: this.#person.pinned });
    if (item) this.#scrollToStart(item);
  }

  #append(message) {
    const day = this.clock.dayOf(new Date(message.date * 1000));
    if (day !== this.#lastDay) this.#log.append(make("li", { class: "day" }, day));
    this.#lastDay = day;
    const item = bubble(message, this.clock, this.actions);
    this.#log.append(item);
    return item;
  }

  #showWelcome() {
    const empty = this.#person.messages.size === 0;
    byId("welcome").hidden = !empty;
    byId("welcome-text").textContent = this.#person.description || words("start_text");
  }

  #stopTyping() {
    clearTimeout(this.#typing);
    const status = byId("bot-status");
    status.classList.remove("busy");
    if (this.#offline) status.textContent = words("offline");
    else status.textContent = words(this.#person?.blocked ? "blocked" : "bot");
  }

  #item(message) {
    return this.#log.querySelector(`[data-id="${Number(message.message_id)}"]`);
  }

  #scrolled() {
    if (!this.#isNearEnd()) return;
    this.#stuck = true;
    this.#offerEnd(false);
  }

  /** Who scrolls back wants to read there, whatever comes. */
  #left() {
    this.#stuck = false;
    this.#expecting = false;
  }

  #isNearEnd() {
    const log = this.#log;
    return log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END_PIXELS;
  }

  /** Where a message is taller than the frame, one reads it from its beginning. */
  #scrollToStart(item) {
    item.scrollIntoView({ block: "start" });
    this.#stuck = this.#isNearEnd();
    this.#offerEnd(!this.#stuck);
  }

  #scrollToEnd(behavior = "instant") {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#log.scrollTo({ top: this.#log.scrollHeight, behavior: calm ? "instant" : behavior });
    this.#stuck = true;
    this.#offerEnd(false);
  }

  /** The button that leads to the end, with the number of messages that came meanwhile. */
  #offerEnd(offered) {
    if (!offered) this.#missed = 0;
    this.#toEnd.hidden = !offered;
    byId("to-end-count").hidden = this.#missed === 0;
    byId("to-end-count").textContent = String(this.#missed);
  }
}

function unreadMark() {
  return make("li", { class: "unread-mark" }, words("unreadHere"));
}
