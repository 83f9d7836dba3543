// The page: keeps every person's chat, shows the chosen one, and passes on what happens.

import { Chat } from "./chat.js";
import { Clock } from "./clock.js";
import { Composer } from "./composer.js";
import { byId, make } from "./dom.js";
import { Files } from "./files.js";
import { listen, post } from "./link.js";
import { People } from "./people.js";
import { Stories } from "./stories.js";
import { Timeline } from "./timeline.js";
import { Parcels } from "./parcels.js";
import { Weather } from "./weather.js";
import { speak, words } from "./words.js";

const TOAST_MILLISECONDS = 3500;
const KEPT = "person";

const people = new Map();
const waiting = new Map();
const answered = new Set();
let chosen = null;

const clock = new Clock(toast, () => chat.expect());
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
const files = new Files((sent) => act("/files", { files: sent, caption: composer.taken() }));
const list = new People({ choose, add: addPerson });
const timeline = new Timeline(clock);
const weather = new Weather(toast);
const parcels = new Parcels(toast);
const stories = new Stories(async (story) => {
  openDrawer(false);
  await act("/stories", { story });
});

byId("welcome-start").addEventListener("click", () => say("/start"));
byId("block").addEventListener("click", () => act("/block", { blocked: !chosen.blocked }));
byId("menu").addEventListener("click", () => openDrawer(!isDrawerOpen()));
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !isDrawerOpen()) return;
  openDrawer(false);
  byId("menu").focus();
});
document.addEventListener("click", (event) => {
  if (isDrawerOpen() && !event.target.closest(".side, dialog")) openDrawer(false);
});

listen({
  snapshot(snapshot) {
    people.clear();
    for (const person of snapshot.people) takeIn(person);
    clock.set(snapshot.clock);
    weather.set(snapshot.weather);
    parcels.set(snapshot.parcels);
    stories.set(snapshot.stories);
    list.set(snapshot.languages, snapshot.places);
    const kept = Number(sessionStorage.getItem(KEPT));
    choose(people.has(kept) ? kept : people.keys().next().value);
  },
  message({ person: id, message }) {
    const person = people.get(id);
    person.messages.set(message.message_id, message);
    if (person === chosen) {
      chat.add(message);
      composer.showKeyboard(person.messages);
      timeline.refresh();
    } else if (!message.own) {
      person.unread += 1;
      person.unreadFrom ??= message.message_id;
      list.show([...people.values()], chosen);
    }
  },
  edit({ person: id, message }) {
    const person = people.get(id);
    person.messages.set(message.message_id, message);
    if (person !== chosen) return;
    chat.replace(message);
    timeline.refresh();
  },
  delete({ person: id, message }) {
    const person = people.get(id);
    person.messages.delete(message.message_id);
    if (person !== chosen) return;
    chat.remove(message);
    composer.showKeyboard(person.messages);
    timeline.refresh();
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
  chat(settings) {
    changed(settings);
    timeline.refresh();
  },
  profile: changed,
  person(person) {
    if (!people.has(person.id)) takeIn(person);
    list.show([...people.values()], chosen);
  },
  clock(now) {
    clock.set(now);
    timeline.refresh();
  },
  weather: (now) => weather.set(now),
  parcels: (known) => parcels.set(known),
  call(call) {
    weather.called(call);
    if (call.status >= 400) timeline.refresh();
  },
  offline: (offline) => chat.setOffline(offline),
});

function takeIn(person) {
  const messages = new Map(person.messages.map((message) => [message.message_id, message]));
  people.set(person.id, { ...person, messages, unread: 0, unreadFrom: null });
}

function changed(settings) {
  const person = people.get(settings.person);
  Object.assign(person, settings);
  if (person !== chosen) return;
  chat.showHead();
  showBlock();
  composer.show(person);
}

function choose(id) {
  if (chosen?.id !== id) composer.reset();
  chosen = people.get(id);
  sessionStorage.setItem(KEPT, String(id));
  speak(chosen.language);
  clock.setPerson(chosen);
  weather.show();
  parcels.show();
  stories.show();
  chat.show(chosen);
  chosen.unread = 0;
  chosen.unreadFrom = null;
  list.show([...people.values()], chosen);
  chat.showHead();
  showBlock();
  composer.show(chosen);
  files.show();
  composer.focus();
  timeline.show(chosen);
  openDrawer(false);
}

function showBlock() {
  byId("block").textContent = words("block", chosen.name);
  byId("block").setAttribute("aria-pressed", String(chosen.blocked));
}

async function addPerson(person) {
  const added = await act("/people", person);
  if (!added) return null;
  // The answer may be here before the event that tells every page.
  if (!people.has(added.id)) takeIn(added);
  return added.id;
}

function isDrawerOpen() {
  return byId("drawer").classList.contains("open");
}

/** On a narrow screen people, stories and weather are in a drawer. */
function openDrawer(open) {
  byId("drawer").classList.toggle("open", open);
  byId("menu").setAttribute("aria-expanded", String(open));
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
  chat.expect();
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
