/** Reads server-sent events over fetch, as a browser's EventSource does. */
export interface Message {
  readonly event: string;
  readonly id: string | null;
  /** What the data say as JSON; null where there are none. */
  readonly data: unknown;
}

export interface EventStream {
  /** The next message; comments are passed over. Throws when the stream ends before it. */
  next(): Promise<Message>;
  /** Lets go of the connection, as when the network is lost. */
  drop(): Promise<void>;
}

export async function eventStream(url: string, headers: Readonly<Record<string, string>> = {}): Promise<EventStream> {
  const leave = new AbortController();
  const response = await fetch(url, { headers: { accept: "text/event-stream", ...headers }, signal: leave.signal });
  if (response.headers.get("content-type") !== "text/event-stream")
    throw new Error(`Not a stream but ${response.headers.get("content-type") ?? "nothing"}: ${await response.text()}`);
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = "";

  async function block(): Promise<string> {
    for (let end = waiting.indexOf("\n\n"); ; end = waiting.indexOf("\n\n")) {
      if (end >= 0) {
        const whole = waiting.slice(0, end);
        waiting = waiting.slice(end + 2);
        return whole;
      }
      const { value, done } = await reader.read();
      if (done) throw new Error("The stream ended.");
      waiting += value;
    }
  }

  return {
    async next() {
      for (;;) {
        const lines = (await block()).split("\n").filter((line) => !line.startsWith(":"));
        if (lines.length === 0 || lines.every((line) => line === "")) continue;
        const field = (name: string): string | undefined =>
          lines
            .find((line) => line.startsWith(`${name}:`))
            ?.slice(name.length + 1)
            .trimStart();
        const data = field("data");
        return {
          event: field("event") ?? "message",
          id: field("id") ?? null,
          data: data === undefined || data === "" ? null : (JSON.parse(data) as unknown),
        };
      }
    },
    async drop() {
      leave.abort();
      await reader.cancel().catch(() => undefined);
    },
  };
}
