/** Where a text stops being JSON: Node's own message often leaves the position out. */

export interface JsonFault {
  /** UTF-16 offset of the first token that doesn't fit. */
  readonly offset: number;
  readonly expected: string;
}

const TOKEN =
  /[ \t\r\n]*([{}[\],:]|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))/y;

/** What may come next: `key` also stands where an object may end, `value` where an array may. */
type State = "value" | "firstValue" | "key" | "firstKey" | "colon" | "comma" | "end";

const EXPECTED: Readonly<Record<State, string>> = {
  value: "a JSON value (a string in double quotes, a number, true, false, null, an object or an array)",
  firstValue: 'a JSON value or "]"',
  key: "a field name in double quotes",
  firstKey: 'a field name in double quotes or "}"',
  colon: '":" behind the field name',
  comma: '"," or the closing bracket',
  end: "the end of the text",
};

/** The first fault of a text that `JSON.parse` refused. */
export function firstFault(text: string): JsonFault {
  const open: string[] = [];
  let state: State = "value";
  TOKEN.lastIndex = 0;
  for (;;) {
    const from = TOKEN.lastIndex;
    const token: string | undefined = TOKEN.exec(text)?.[1];
    const next: State | null = token === undefined ? null : step(state, token, open);
    if (next === null) return { offset: skipSpace(text, from), expected: EXPECTED[state] };
    state = next;
  }
}

/** The state behind the token, or null where it may not stand; `open` holds the brackets that are open. */
function step(state: State, token: string, open: string[]): State | null {
  if (token === closer(open) && (state === "comma" || state === "firstValue" || state === "firstKey")) {
    open.pop();
    return behindValue(open);
  }
  switch (state) {
    case "value":
    case "firstValue":
      if (token === "{" || token === "[") {
        open.push(token);
        return token === "{" ? "firstKey" : "firstValue";
      }
      return /^[}\],:]/.test(token) ? null : behindValue(open);
    case "key":
    case "firstKey":
      return token.startsWith('"') ? "colon" : null;
    case "colon":
      return token === ":" ? "value" : null;
    case "comma":
      return token === "," ? (open.at(-1) === "{" ? "key" : "value") : null;
    case "end":
      return null;
  }
}

const closer = (open: readonly string[]): string => (open.at(-1) === "{" ? "}" : "]");

const behindValue = (open: readonly string[]): State => (open.length === 0 ? "end" : "comma");

function skipSpace(text: string, from: number): number {
  return from + (/^[ \t\r\n]*/.exec(text.slice(from))?.[0].length ?? 0);
}
