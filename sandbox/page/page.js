// The page: keeps every person's chat, shows the chosen one, and passes on what happens.

import { Chat } from "./chat.js";
import { Clock } from "./clock.js";
import { Composer } from "./composer.js";
import { byId, make } from "./dom.js";
import { listen, post } from "./link.js";
import { People } from "./people.js";
import { speak, words } from "./words.js";

const TOAST_MILLISECONDS = 3500;
const KEPT = "person";

const people = new Map();
const waiting = new Map();
const answered = new Set();
let chosen = null;

const clock = new Clock(toast);
const chat = new Chat(clock, {
  command: (text) => say(text),
  copied: () => toast(words("copied")),
  edit: (message) => composer.edit(message),
  press,
  say: toast,
});
const composer = new Composer({
  say,
  edit: (message, text) => act("/edit", { message_id: message.message_id, text }),
  location: () => act("/location"),
  lastOwn: () => [...chosen.messages.values()].findLast((message) => message.own && message.text),
});
const list = new People(choose);

byId("welcome-start").addEventListener("click", () => say("/start"));
byId("block").addEventListener("click", () => act("/block", { blocked: !chosen.blocked }));

listen({
  snapshot(snapshot) {
    people.clear();
    for (const person of snapshot.people) {
      const messages = new Map(person.messages.map((message) => [message.message_id, message]));
      people.set(person.id, { ...person, messages, unread: 0 });
    }
    clock.set(snapshot.clock);
    const kept = Number(sessionStorage.getItem(KEPT));
    choose(people.has(kept) ? kept : people.keys().next().value);
  },
  message({ person: id, message }) {
    const person = people.get(id);
    person.messages.set(message.message_id, message);
    if (person === chosen) {
      chat.add(message);
      composer.showKeyboard(person.messages);
    } else if (!message.own) {
      person.unread += 1;
      list.show([...people.values()], chosen);
    }
  },
  edit({ person: id, message }) {
    const person = people.get(id);
    person.messages.set(message.message_id, message);
    if (person === chosen) chat.replace(message);
  },
  delete({ person: id, message }) {
    const person = people.get(id);
    person.messages.delete(message.message_id);
    if (person === chosen) {
      chat.remove(message);
      composer.showKeyboard(person.messages);
    }
  },
  answer({ person: id, query, text, alert }) {
    release(query);
    if (id !== chosen.id || !text) return;
    if (alert) showAlert(text);
    else toast(text);
  },
  action({ person: id, action }) {
    if (id === chosen.id) chat.act(action);
  },
  chat: changed,
  profile: changed,
  clock: (now) => clock.set(now),
  offline: (offline) => chat.setOffline(offline),
});

function changed(settings) {
  const person = people.get(settings.person);
  Object.assign(person, settings);
  if (person !== chosen) return;
  chat.showHead();
  composer.show(person);
}

function choose(id) {
  if (chosen?.id !== id) composer.reset();
  chosen = people.get(id);
  chosen.unread = 0;
  sessionStorage.setItem(KEPT, String(id));
  speak(chosen.language);
  clock.show();
  list.show([...people.values()], chosen);
  chat.show(chosen);
  chat.showHead();
  composer.show(chosen);
  composer.focus();
}

function say(text, replyTo = null) {
  return act("/say", { text, reply_to: replyTo });
}

async function press(message, button, element) {
  element.classList.add("waiting");
  const answer = await act("/press", {
    message_id: message.message_id,
    data: button.callback_data,
  });
  // The bot may have answered before the page learnt under which number it asked.
  if (answer && !answered.delete(answer.query)) waiting.set(answer.query, element);
  else element.classList.remove("waiting");
}

function release(query) {
  const element = waiting.get(query);
  if (element) element.classList.remove("waiting");
  else answered.add(query);
  waiting.delete(query);
}

/** Does something as the chosen person; says what went wrong and gives null if it did. */
async function act(path, body = {}) {
  try {
    return await post(path, { person: chosen.id, ...body });
  } catch (error) {
    toast(error.message);
    return null;
  }
}

function toast(text) {
  const note = make("p", { class: "toast" }, text);
  byId("toasts").append(note);
  setTimeout(() => note.remove(), TOAST_MILLISECONDS);
}

function showAlert(text) {
  byId("alert-text").textContent = text;
  byId("alert").showModal();
}
