/** Where a text stops being JSON: Node's own message often leaves the position out. */

export interface JsonFault {
  /** UTF-16 offset of the first token that doesn't fit. */
  readonly offset: number;
  readonly expected: string;
}

const TOKEN = /[ \t\r\n]*([{}[\],:"]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

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
    const end = token === '"' && next !== null ? stringEnd(text, TOKEN.lastIndex) : TOKEN.lastIndex;
    if (typeof end !== "number") return end;
    if (next === null) return { offset: skipSpace(text, from), expected: EXPECTED[state] };
    TOKEN.lastIndex = end;
    state = next;
  }
}

/** The offset behind the closing quote of the string whose first character is at `from`, or the fault in it. */
function stringEnd(text: string, from: number): number | JsonFault {
  for (let at = from; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"') return at + 1;
    if (character < " ")
      return { offset: at, expected: "the string to end on its line; a line end in it is written \\n" };
    if (character !== "\\") continue;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text)) return { offset: at, expected: 'an escape such as \\n, \\" or \\u00e9' };
    at = ESCAPE.lastIndex - 1;
  }
  return { offset: text.length, expected: "the closing quote of a string" };
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
      return token === '"' ? "colon" : null;
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
