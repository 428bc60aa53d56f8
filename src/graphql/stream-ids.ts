/**
 * Gives each message of a subscription over server-sent events its id: the cursor behind which the stream goes on. A
 * browser's EventSource sends the last one as `Last-Event-ID` when it connects anew.
 */
import type { Plugin } from "graphql-yoga";

export const LAST_EVENT_ID = "last-event-id";

/** By request: the cursor of the message that is being made. */
const sent = new WeakMap<object, string>();

/** Notes, for the request of this context, which cursor its next message has. */
export function noteSent(context: object, cursor: string): void {
  sent.set(context, cursor);
}

/** The cursor also stands in `extensions.cursor`, for clients that see no ids. */
export function streamIds(): Plugin {
  return {
    onSubscribe: () => ({
      onSubscribeResult: () => ({
        onNext({ args, result, setResult }) {
          const cursor = sent.get(args.contextValue);
          if (cursor !== undefined) setResult({ ...result, extensions: { ...result.extensions, cursor } });
        },
      }),
    }),
    onResponse(answer) {
      const { response, fetchAPI } = answer;
      if (response.body === null || !response.headers.get("content-type")?.startsWith("text/event-stream")) return;
      const { status, headers } = response;
      answer.setResponse(new fetchAPI.Response(response.body.pipeThrough(numbered()), { status, headers }));
    },
  };
}

const DATA = "data: ";

/** Puts a line with the id before each line of data; a piece may hold any part of the text. */
function numbered(): TransformStream<Uint8Array, Uint8Array> {
  const [reader, writer] = [new TextDecoder(), new TextEncoder()];
  let begun = "";
  return new TransformStream({
    transform(piece, controller) {
      const lines = (begun + reader.decode(piece, { stream: true })).split("\n");
      begun = lines.pop()!;
      const text = lines.map((line) => `${idOf(line)}${line}\n`).join("");
      if (text !== "") controller.enqueue(writer.encode(text));
    },
  });
}

function idOf(line: string): string {
  const cursor = line.startsWith(DATA) ? cursorIn(line.slice(DATA.length)) : undefined;
  return cursor === undefined ? "" : `id: ${cursor}\n`;
}

function cursorIn(message: string): string | undefined {
  const { extensions } = JSON.parse(message) as { extensions?: { cursor?: string } };
  return extensions?.cursor;
}
