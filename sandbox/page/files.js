// Files that the person sends: chosen with the button, dropped on the chat, or pasted.

import { byId, label } from "./dom.js";
import { words } from "./words.js";

const MOST_FILES = 10;

export class Files {
  #input = byId("files");
  #zone = document.querySelector(".chat");
  #hint = byId("drop");
  #send;

  /** `send(files)` gets files as `{name, type, body}`, with the body in base64. */
  constructor(send) {
    this.#send = send;
    byId("attach").addEventListener("click", () => this.#input.click());
    this.#input.addEventListener("change", () => {
      this.#take([...this.#input.files]);
      this.#input.value = "";
    });
    document.addEventListener("paste", (event) => this.#dropped(event, event.clipboardData));
    this.#zone.addEventListener("drop", (event) => this.#dropped(event, event.dataTransfer));
    this.#zone.addEventListener("dragover", (event) => {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      this.#hint.hidden = false;
    });
    this.#zone.addEventListener("dragleave", (event) => {
      if (!this.#zone.contains(event.relatedTarget)) this.#hint.hidden = true;
    });
  }

  /** Names the button in the language of the page. */
  show() {
    label(byId("attach"), words("attach"));
  }

  #dropped(event, transfer) {
    this.#hint.hidden = true;
    const files = [...(transfer?.files ?? [])];
    if (files.length === 0 || event.target.closest?.("dialog")) return;
    event.preventDefault();
    this.#take(files);
  }

  async #take(files) {
    if (files.length === 0) return;
    this.#send(await Promise.all(files.slice(0, MOST_FILES).map(read)));
  }
}

async function read(file) {
  const url = await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(file);
  });
  return { name: file.name || "picture.png", type: file.type, body: url.slice(url.indexOf(",") + 1) };
}
