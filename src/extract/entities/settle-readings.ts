/** What the language model alone says of a name is settled over the whole article: it misreads a name here and there. */
import { nameKey } from "../../model/ids.js";
import { headOf, type Candidate } from "./candidate.js";
import { READ } from "./unknown-names.js";

/** The candidates with each name that only the model tells the kind of taken for what most of its mentions, or its neighbours, are. */
export function withReadingsSettled(candidates: readonly Candidate[]): Candidate[] {
  const beside = candidates.map((one) => (isRead(one) && one.kind === "PERSON" ? placedBeside(one, candidates) : one));
  const readings = new Map<string, Candidate[]>();
  for (const one of beside.filter(isRead))
    readings.set(nameKey(one.name), [...(readings.get(nameKey(one.name)) ?? []), one]);
  return beside.map((one) => {
    const same = isRead(one) ? readings.get(nameKey(one.name))! : [];
    if (same.every(({ type }) => type === one.type)) return one;
    const places = same.filter(({ type }) => type === "PLACE");
    const most = 2 * places.length >= same.length ? places[0]! : same.find(({ type }) => type !== "PLACE")!;
    const reason = `${one.reason}; most mentions of it are`;
    return one.type === most.type ? one : { ...one, type: most.type, kind: most.kind, reason };
  });
}

const isRead = ({ form, knownId, reason }: Candidate): boolean =>
  form === "NAME" && knownId === null && reason.startsWith(READ);

/** "shelled Bergen, Roe and Doe", "the siege of Roe": one word that is joined to a place, or is fought over, is a place too. */
function placedBeside(one: Candidate, candidates: readonly Candidate[]): Candidate {
  const { sentence, first, last } = one;
  if (first !== last) return one;
  const { tokens } = sentence;
  const head = tokens[headOf(sentence, first, last)]!;
  const top = head.deprel.startsWith("conj") ? tokens[head.head]! : head;
  const joined = candidates.find(
    (other) =>
      other.sentence === sentence &&
      other !== one &&
      tokens.some(
        (token) =>
          token.index >= other.first &&
          token.index <= other.last &&
          (token === top || (token.head === top.index && token.deprel.startsWith("conj"))),
      ),
  );
  const isFought = tokens[first - 1]?.text === "of" && FOUGHT_OVER.test(tokens[first - 2]?.text ?? "");
  return isFought || (joined?.type === "PLACE" && joined.kind !== "COUNTRY")
    ? {
        ...one,
        type: "PLACE",
        kind: "CITY",
        reason: `${one.reason}; ${isFought ? "fought over" : "joined to a place"}`,
      }
    : one;
}
const FOUGHT_OVER = /^(?:shelling|siege|capture|bombardment|bombing|recapture|liberation|outskirts|suburb|streets)$/i;
