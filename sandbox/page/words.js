// What the page itself says, in the languages of its people.

const WORDS = {
  en: {
    clock: "The sandbox's clock",
    day: "+1 day",
    nudge: "To the next nudge",
    toDate: "To a date",
    date: "Turn the clock to",
    go: "Turn",
    people: "Chat as",
    about:
      "No token and no network: bot, server and clock run on this machine. Each person has a chat of their own.",
    start: "Start",
    editing: "Editing your message",
    cancel: "Cancel",
    message: "Message",
    placeholder: "Message",
    send: "Send",
    commands: "Commands",
    toEnd: "To the newest message",
    chat: "Conversation",
    place: (name) => `Share the location (${name})`,
    block: "Block bot",
    unblock: "Unblock bot",
    blocked: "You have blocked the bot",
    bot: "bot",
    typing: "is typing…",
    uploading: "is sending a file…",
    offline: "The sandbox is not running. Waiting for it…",
    edited: "edited",
    edit: "Edit",
    nudged: "came by itself",
    noNudge: "No nudge is planned",
    copy: "Copy",
    copied: "Copied",
    reveal: "Show the hidden text",
    more: "Show all",
    less: "Show less",
    photo: "Photo",
    location: "Location",
    forwarded: (name) => `Forwarded from ${name}`,
    unread: (count) => `${count} unread`,
    opens: (url) => `Opens ${url}`,
    unserved: "This button works in Telegram only",
    start_text: "Press Start, or write anything.",
  },
  ru: {
    clock: "Часы песочницы",
    day: "+1 день",
    nudge: "К напоминанию",
    toDate: "На дату",
    date: "Перевести часы на",
    go: "Перевести",
    people: "Писать от имени",
    about:
      "Без токена и без сети: бот, сервер и часы работают на этой машине. У каждого свой чат.",
    start: "Начать",
    editing: "Правка сообщения",
    cancel: "Отмена",
    message: "Сообщение",
    placeholder: "Сообщение",
    send: "Отправить",
    commands: "Команды",
    toEnd: "К новым сообщениям",
    chat: "Переписка",
    place: (name) => `Отправить местоположение (${name})`,
    block: "Заблокировать",
    unblock: "Разблокировать",
    blocked: "Вы заблокировали бота",
    bot: "бот",
    typing: "печатает…",
    uploading: "отправляет файл…",
    offline: "Песочница не запущена. Ждём…",
    edited: "изменено",
    edit: "Изменить",
    nudged: "пришло само",
    noNudge: "Напоминаний не запланировано",
    copy: "Копировать",
    copied: "Скопировано",
    reveal: "Показать скрытый текст",
    more: "Показать целиком",
    less: "Свернуть",
    photo: "Фото",
    location: "Местоположение",
    forwarded: (name) => `Переслано от: ${name}`,
    unread: (count) => `непрочитанных: ${count}`,
    opens: (url) => `Откроется ${url}`,
    unserved: "Эта кнопка работает только в Telegram",
    start_text: "Нажмите «Начать» или напишите что-нибудь.",
  },
};

let current = WORDS.en;

/** Speaks this language from now on, English where it is not known, and relabels the page. */
export function speak(language) {
  current = WORDS[language] ?? WORDS.en;
  document.documentElement.lang = language in WORDS ? language : "en";
  for (const element of document.querySelectorAll("[data-words]")) {
    element.textContent = current[element.dataset.words];
  }
}

/** The words for an id, filled in. */
export function words(id, ...values) {
  const found = current[id];
  return typeof found === "function" ? found(...values) : found;
}

/** The locale for dates and numbers. */
export function locale() {
  return document.documentElement.lang === "ru" ? "ru-RU" : "en-GB";
}
