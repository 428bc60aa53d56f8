/** Who held which office when: heads of state and government, ministers, heads of bodies. Data: `data/office*.tsv`. */
import { dateSpan } from "../model/edtf.js";
import { nameKey } from "../model/ids.js";
import { stateId } from "./countries.js";
import { personId } from "./entity-tables.js";
import type { Knowledge } from "./knowledge.js";
import { readTable } from "./read-table.js";

export interface Tenure {
  /** Ids of the person and of the state or body. */
  readonly person: string;
  readonly body: string;
  /** The office whatever the words: a Secretary of State is a "foreign minister". */
  readonly office: string;
  /** EDTF of the day or month; `to` is null where no end is recorded. */
  readonly from: string;
  readonly to: string | null;
}

export interface Offices {
  /** The office that these words mean at this body: ("secretary of state", US) → "foreign minister"; null where none. */
  officeOf(words: string, body: string): string | null;
  /**
   * Who held an office during the whole of a day, month or year; on the day of a change the new holder. null where nobody
   * is recorded or the time is too vague to tell.
   *
   * @param when EDTF
   */
  holder(office: string, body: string, when: string): Tenure | null;
  /** Every office of a person, earliest first. */
  ofPerson(person: string): readonly Tenure[];
  /** Everybody who held an office, earliest first. */
  holders(office: string, body: string): readonly Tenure[];
}

let loaded: Offices | undefined;

/** Reads the tables once; bodies are found by their names in `knowledge`. */
export function loadOffices(knowledge: Knowledge): Offices {
  loaded ??= read(knowledge);
  return loaded;
}

function read(knowledge: Knowledge): Offices {
  const bodyId = (body: string): string => bodyNamed(body, knowledge);
  const tenures = readTable("offices.tsv").map(([body, office, person, from, to]): Tenure => ({
    person: personId(person!),
    body: bodyId(body!),
    office: office!,
    from: from!,
    to: to === ".." ? null : to!,
  }));
  const earliestFirst = [...tenures].sort((a, b) => (a.from < b.from ? -1 : 1));
  const byOffice = grouped(earliestFirst, ({ office, body }) => `${office} ${body}`);
  const byPerson = grouped(earliestFirst, ({ person }) => person);
  const byTitle = new Map<string, Map<string, string>>();
  for (const [title, office, bodies] of readTable("office-words.tsv")) {
    const offices = byTitle.get(titleKey(title!)) ?? new Map<string, string>();
    for (const body of bodies!.split(";")) offices.set(body === "-" ? "-" : bodyId(body), office!);
    byTitle.set(titleKey(title!), offices);
  }
  return {
    officeOf: (title, body) => {
      const bodies = byTitle.get(titleKey(title));
      return bodies?.get(body) ?? bodies?.get("-") ?? null;
    },
    holder: (office, body, when) => holderAt(byOffice.get(`${office} ${body}`) ?? [], when),
    ofPerson: (person) => byPerson.get(person) ?? [],
    holders: (office, body) => byOffice.get(`${office} ${body}`) ?? [],
  };
}

function grouped(tenures: readonly Tenure[], keyOf: (tenure: Tenure) => string): Map<string, Tenure[]> {
  const groups = new Map<string, Tenure[]>();
  for (const tenure of tenures) {
    const key = keyOf(tenure);
    groups.set(key, [...(groups.get(key) ?? []), tenure]);
  }
  return groups;
}

const titleKey = (title: string): string => nameKey(title).toLowerCase();

function bodyNamed(body: string, knowledge: Knowledge): string {
  if (/^[A-Z]{2}$/.test(body)) return stateId(body);
  const found = knowledge.lookup(body).find(({ entity }) => entity.type === "ACTOR" && entity.name === body);
  if (found === undefined) throw new Error(`offices.tsv has the body "${body}"; expected a name of another table.`);
  return found.entity.id;
}

function holderAt(tenures: readonly Tenure[], when: string): Tenure | null {
  const { start, end } = dateSpan(when);
  const first = (edtf: string): string => dateSpan(edtf).start;
  const last = (edtf: string): string => dateSpan(edtf).end;
  // Of two whose times touch ("until 20 January", "from 20 January") the later one holds the day of the change.
  const fits = tenures.filter(({ from, to }) => first(from) <= start && (to === null || end <= last(to)));
  return fits.at(-1) ?? null;
}
