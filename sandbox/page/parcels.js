// The parcels of a tracking service's stand-in: a carrier scans one, or the service is in a mood.

import { byId, make } from "./dom.js";
import { post } from "./link.js";
import { words, wordsFor } from "./words.js";

export class Parcels {
  #known = null;

  /** `say` shows the person a short text. */
  constructor(say) {
    this.say = say;
  }

  /** Takes over what the sandbox says: `{numbers, stages, moods, mood}`, or `null` without one. */
  set(known) {
    this.#known = known;
    this.show();
  }

  /** Shows the panel, if a service is asked. */
  show() {
    const panel = byId("parcels-panel");
    panel.hidden = this.#known === null;
    if (this.#known === null) return;
    this.#showNumbers();
    this.#showButtons("parcel-stages", this.#known.stages, (stage) => ({
      number: byId("parcel-number").value,
      stage,
    }));
    this.#showButtons("parcel-moods", this.#known.moods, (mood) => ({ mood }));
    for (const button of byId("parcel-moods").children) {
      button.setAttribute("aria-pressed", String(button.dataset.kind === this.#known.mood));
    }
  }

  #showNumbers() {
    const select = byId("parcel-number");
    const { numbers } = this.#known;
    const kept = select.value;
    select.replaceChildren(...numbers.map((number) => make("option", { value: number }, number)));
    select.value = numbers.includes(kept) ? kept : (numbers.at(-1) ?? "");
    select.disabled = numbers.length === 0;
    byId("parcel-none").hidden = numbers.length > 0;
    byId("parcel-none").textContent = words("noParcels");
    byId("parcel-stages").hidden = numbers.length === 0;
  }

  #showButtons(id, kinds, body) {
    const group = byId(id);
    // Made once: a button that is pressed must keep the focus.
    if (group.children.length !== kinds.length) {
      const change = (kind) => () => this.#post(body(kind));
      group.replaceChildren(
        ...kinds.map((kind) =>
          make("button", { type: "button", data: { kind }, on: { click: change(kind) } }),
        ),
      );
    }
    for (const button of group.children) {
      button.textContent = wordsFor("parcel", button.dataset.kind);
    }
  }

  async #post(body) {
    try {
      await post("/parcels", body);
    } catch (error) {
      this.say(error.message);
    }
  }
}
