// The connection to the sandbox: what happens comes as events, what the person does is posted.

const EVENTS = [
  "snapshot",
  "message",
  "edit",
  "delete",
  "answer",
  "action",
  "chat",
  "profile",
  "person",
  "clock",
  "weather",
  "parcels",
  "call",
];

/** Calls the handler named like each event with its data; `handlers.offline` tells of breaks. */
export function listen(handlers) {
  const source = new EventSource("/events");
  for (const name of EVENTS) {
    source.addEventListener(name, (event) => handlers[name](JSON.parse(event.data)));
  }
  source.addEventListener("open", () => handlers.offline(false));
  source.addEventListener("error", () => handlers.offline(true));
}

/** Posts what the person did and gives the answer; throws an `Error` that says what was wrong. */
export async function post(path, body = {}) {
  const response = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error ?? response.statusText);
  return answer;
}
