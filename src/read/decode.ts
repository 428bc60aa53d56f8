/** Bytes → text. Only UTF-8 is read, with or without a byte order mark; guessing another encoding would garble names. */
import { isUtf8 } from "node:buffer";
import { fault } from "./fault.js";

const UTF8 = "UTF-8 text";

/** The text of a file without its byte order mark, every line end a "\n". Throws BAD_INPUT for any other encoding. */
export function decode(bytes: Uint8Array, file: string): string {
  refuseUtf16(bytes, file);
  const nul = bytes.indexOf(0);
  if (nul !== -1)
    throw fault({
      file,
      line: lineOfByte(bytes, nul),
      found: `a zero byte at byte ${nul}, as in UTF-16 or a file that is no text`,
      expected: UTF8,
    });
  if (!isUtf8(bytes)) refuseByte(bytes, file);
  return new TextDecoder("utf-8").decode(bytes).replace(/\r\n?/g, "\n");
}

function refuseUtf16(bytes: Uint8Array, file: string): void {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark !== "255 254" && mark !== "254 255") return;
  const order = bytes[0] === 255 ? "UTF-16LE" : "UTF-16BE";
  throw fault({
    file,
    line: 1,
    found: `the byte order mark of ${order} at byte 0`,
    expected: UTF8,
    advice: `Convert it first: iconv -f ${order} -t UTF-8.`,
  });
}

function refuseByte(bytes: Uint8Array, file: string): never {
  const offset = firstBadByte(bytes);
  const value = bytes[offset]!.toString(16).toUpperCase().padStart(2, "0");
  throw fault({
    file,
    line: lineOfByte(bytes, offset),
    found: `the byte 0x${value} at byte ${offset}, which is not UTF-8`,
    expected: UTF8,
    advice: "If the file is Latin-1 or Windows-1252, convert it first: iconv -f WINDOWS-1252 -t UTF-8.",
  });
}

/**
 * Halves the prefix that is good, where a character that the cut goes through is not held against it; then steps back
 * to the first byte of a character that never ended ("caf\xE9 ").
 */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isGoodPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  while (!isUtf8(bytes.subarray(0, good))) good--;
  return good;
}

function isGoodPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function lineOfByte(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 10) line++;
  return line;
}
