/** Who held which office on which day. */
import { describe, expect, test } from "@jest/globals";
import { loadKnowledge } from "../../src/knowledge/load.js";
import { loadOffices } from "../../src/knowledge/offices.js";
import { readTable } from "../../src/knowledge/read-table.js";
import { dateSpan, isEdtf } from "../../src/model/edtf.js";

const knowledge = loadKnowledge();
const offices = loadOffices(knowledge);

/** The name of whoever held the office that these words mean. */
function holder(words: string, body: string, when: string): string | null {
  const office = offices.officeOf(words, body);
  const tenure = office === null ? null : offices.holder(office, body, when);
  return tenure === null ? null : knowledge.byId(tenure.person)!.name;
}

describe("the holder is the one of that day", () => {
  test.each([
    ["president", "actor:state:sy", "2024-11-30", "Bashar al-Assad"],
    ["president", "actor:state:sy", "2025-02-01", "Ahmad al-Sharaa"],
    ["president", "actor:state:us", "1999-05-01", "Bill Clinton"],
    ["president", "actor:state:us", "2009-01-20", "Barack Obama"],
    ["president", "actor:state:us", "2019-06", "Donald Trump"],
    ["prime minister", "actor:state:pk", "2016-01-01", "Nawaz Sharif"],
    ["premier", "actor:state:pk", "2025-05-07", "Shehbaz Sharif"],
    ["chancellor", "actor:state:de", "2015-02-12", "Angela Merkel"],
    ["secretary of state", "actor:state:us", "2014-03-01", "John Kerry"],
    ["foreign secretary", "actor:state:gb", "2017-01-01", "Boris Johnson"],
    ["leader", "actor:state:kp", "2018-06-12", "Kim Jong Un"],
    ["secretary-general", "actor:intergovernmental:united-nations", "2005-01-01", "Kofi Annan"],
    ["chief", "actor:intergovernmental:nato", "2022-02-24", "Jens Stoltenberg"],
  ])("%s of %s on %s: %s", (words, body, when, name) => {
    expect(holder(words, body, when)).toBe(name);
  });
});

describe("nobody is guessed", () => {
  test.each([
    ["between two holders", "president", "actor:state:sy", "2024-12-20"],
    ["in a year with two of them", "president", "actor:state:us", "2017"],
    ["before the table begins", "president", "actor:state:us", "1950-01-01"],
    ["for a word that the body doesn't use", "chancellor", "actor:state:us", "2020-01-01"],
    ["for a leader who is head of nothing in particular", "leader", "actor:state:fr", "2020-01-01"],
  ])("%s", (_, words, body, when) => {
    expect(holder(words, body, when)).toBeNull();
  });
});

describe("the table of offices", () => {
  const rows = readTable("offices.tsv");

  test("has dates of which the first is not behind the last", () => {
    const wrong = rows.filter(
      ([, , , from, to]) =>
        !isEdtf(from!) || (to !== ".." && (!isEdtf(to!) || dateSpan(to!).end < dateSpan(from!).start)),
    );
    expect(wrong).toEqual([]);
  });

  test("never gives one office to two persons on a day inside both their times", () => {
    const clashes = rows.filter(([body, office, person, from, to], index) =>
      rows.some(
        (other, at) =>
          at !== index &&
          other[0] === body &&
          other[1] === office &&
          other[2] !== person &&
          dateSpan(other[3]!).end > dateSpan(from!).end &&
          (to === ".." || dateSpan(other[3]!).end < dateSpan(to!).start),
      ),
    );
    expect(clashes).toEqual([]);
  });

  test("names only persons that are known", () => {
    for (const [, , person] of rows)
      expect(knowledge.lookup(person!).map(({ entity }) => entity.kind)).toContain("PERSON");
  });
});
