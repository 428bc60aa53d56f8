/** Where one name ends and the next begins, and names that are nobody's. */
import { describe, expect, test } from "@jest/globals";
import { find, namesIn } from "./find-text.js";

describe("several names in one run of capitals", () => {
  test.each([
    ["Bergen University and the Oslo Museum signed a contract.", ["Bergen University", "Oslo Museum"]],
    [
      "The University of Bergen and the Fjord Institute of Technology agreed.",
      ["University of Bergen", "Fjord Institute of Technology"],
    ],
    ["Vestland State University of Norway rejected the offer.", ["Vestland State University", "Norway"]],
    ["Bosnia and Herzegovina rejected the offer.", ["Bosnia and Herzegovina"]],
    ["The Council on Norwegian-Somali Relations rejected the offer.", ["Council on Norwegian-Somali Relations"]],
    ["The 14th Legion marched through the town.", ["14th Legion"]],
  ])("%s", async (text, names) => {
    const found = (await find(text)).entities.map((one) => one.name);
    expect(found).toEqual(names);
  });
});

describe("titles are no part of names", () => {
  test.each([
    ["Prime Ministers Kari Solberg and Nils Dahl met.", ["Kari Solberg", "Nils Dahl"]],
    ["Judge Kari Solberg resigned.", ["Kari Solberg"]],
    ["Kari Solberg met Nils Solberg.", ["Kari Solberg", "Nils Solberg"]],
    ["Captain Nils “Rocky” Dahl resigned.", ["Nils “Rocky” Dahl"]],
  ])("%s", async (text, names) => {
    const { entities } = await find(text);
    expect(entities.map(({ kind, name }) => [kind, name])).toEqual(names.map((name) => ["PERSON", name]));
  });

  test("an office without its holder is nobody's name", async () => {
    expect(await namesIn("The Foreign Minister and the Prime Minister resigned.")).toEqual([]);
  });
});

describe("a surname that is a town's name too", () => {
  test("means the person where it acts", async () => {
    const { entities } = await find("Kari London left the ship. London claims that she was unwell.");
    expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([["Kari London", 3]]);
  });

  test("stays the town behind a preposition", async () => {
    const names = await namesIn("Kari London left the ship. The inquiry opened in London.");
    expect(names).toEqual(["ACTOR PERSON Kari London", "PLACE CITY London"]);
  });
});

describe("one actor by several forms", () => {
  test.each([
    ["Kari Dahl resigned. On Monday Kari left the town.", "Kari Dahl", ["Kari Dahl", "Kari"]],
    ["Omar Hassan al-Dahir resigned. Dahir gave no reason.", "Omar Hassan al-Dahir", ["Omar Hassan al-Dahir", "Dahir"]],
    ["Norway resigned. Washington and Oslo agreed.", "United States", ["Washington"]],
    ["Hezbollah fighters attacked the convoy.", "Hezbollah", ["Hezbollah", "Hezbollah fighters"]],
    ["The Bergen Police arrested him. Police gave no reason.", "Bergen Police", ["Bergen Police", "Police"]],
    ["The Church of Norway met. The Church rejected the plan.", "Church of Norway", ["Church of Norway", "Church"]],
  ])("%s", async (text, name, forms) => {
    const entity = (await find(text)).entities.find((one) => one.name === name);
    expect(entity?.mentions.filter((one) => one.form !== "PRONOUN").map((one) => one.text)).toEqual(forms);
  });
});

describe("a bare agreement is the one told before", () => {
  test.each([
    ["Norway signed the Bergen Fisheries Treaty. The accord ends in May.", ["Bergen Fisheries Treaty"]],
    ["Norway signed an accord. The Bergen Fisheries Treaty ends in May.", ["Bergen Fisheries Treaty"]],
    ["Norway signed the Bergen Fisheries Treaty. The truce in Sudan held.", ["Bergen Fisheries Treaty", "Truce"]],
  ])("%s", async (text, names) => {
    const found = (await find(text)).entities.filter((one) => one.type === "AGREEMENT");
    expect(found.map((one) => one.name)).toEqual(names);
  });
});

describe("groups without a name", () => {
  test.each([
    ["Dozens of his supporters blocked the bridge.", "Supporters"],
    ["More than 300 residents fled.", "Residents"],
    ["Norwegian nurses went on strike.", "Norwegian nurses"],
    ["Fjord Union officials rejected the offer.", "Fjord Union officials"],
    ["Critics of the mayor blocked the bridge.", "Critics of the mayor"],
  ])("%s", async (text, name) => {
    expect(await namesIn(text)).toContain(`ACTOR GROUP ${name}`);
  });
});

describe("persons without a name", () => {
  test.each([
    ["A Western diplomat rejected the offer.", "Western diplomat"],
    ["The editor was told by a teacher.", "Teacher"],
    ["His mother rejected the offer.", "Mother"],
  ])("%s", async (text, name) => {
    expect(await namesIn(text)).toContain(`ACTOR PERSON ${name}`);
  });

  test.each(["The teacher rejected the offer.", "He worked as a teacher.", "She is a teacher."])(
    "nobody new: %s",
    async (text) => {
      expect((await namesIn(text)).filter((one) => one.includes("PERSON"))).toEqual([]);
    },
  );
});

describe("the same words beside another name", () => {
  test.each([
    ["The coalition bombed Islamic State positions.", "Global Coalition against ISIL"],
    ["Coalition aircraft bombed Islamic State positions.", "Global Coalition against ISIL"],
    ["The European Commission met. The bloc rejected the offer.", "European Union"],
  ])("%s", async (text, name) => {
    expect((await find(text)).entities.map((one) => one.name)).toContain(name);
  });

  test("mean nobody in particular elsewhere", async () => {
    const { entities } = await find("The coalition lost the vote in Norway.");
    expect(entities.map((one) => one.knownId)).not.toContain("actor:military:global-coalition-against-isil");
  });
});

describe("names that only the language model can tell", () => {
  test.each([
    ["Fjordpower sued the firm Nordkraft.", "ACTOR ORGANIZATION Nordkraft"],
    ["The firm was founded by Oddny Grimstveit.", "ACTOR PERSON Oddny Grimstveit"],
  ])("%s", async (text, expected) => {
    expect(await namesIn(text)).toContain(expected);
  });
});

describe("a dateline names places, whatever the names mean elsewhere", () => {
  test.each([
    ["OSLO — Sweden rejected the offer.", ["PLACE CITY Oslo", "ACTOR STATE Sweden"]],
    [
      "HOLMVIK, Norway (NTB) - Sweden rejected the offer.",
      ["PLACE CITY Holmvik", "PLACE COUNTRY Norway", "ACTOR STATE Sweden"],
    ],
    ["NATO - Sweden rejected the offer.", ["ACTOR INTERGOVERNMENTAL NATO", "ACTOR STATE Sweden"]],
  ])("%s", async (text, names) => {
    expect(await namesIn(text)).toEqual(names);
  });
});

describe("names that are neither actors nor places", () => {
  test.each([
    "Soldiers began at 06:00 GMT.",
    "The bomb squad removed two IEDs.",
    "The singer won at the Nordic Song Festival.",
    "Troops set out in Operation Winter Gate.",
    "The fine was set at US$ 300.",
  ])("%s", async (text) => {
    const found = (await find(text)).entities.filter((one) => one.mentions.some((mention) => mention.form === "NAME"));
    expect(found.map((one) => one.name)).toEqual([]);
  });
});

describe("names with a word that tells their kind", () => {
  test.each([
    ["Norway cited Resolution 9901.", "AGREEMENT LAW Resolution 9901"],
    ["The Treaty on the Nordic Fishing Union was signed.", "AGREEMENT TREATY Treaty on the Nordic Fishing Union"],
    ["HMS Kestrel rejected the order.", "ACTOR MILITARY HMS Kestrel"],
    ["Shells fell in East Oslo.", "PLACE REGION East Oslo"],
    ["Traders met in South East Kenya.", "PLACE REGION South East Kenya"],
  ])("%s", async (text, expected) => {
    expect(await namesIn(text)).toContain(expected);
  });
});

test.each(["Shells fell in Norway and Sweden.", "Shells fell in Norway, Denmark and Sweden."])(
  "each of several places is one: %s",
  async (text) => {
    expect((await namesIn(text)).every((one) => one.startsWith("PLACE COUNTRY"))).toBe(true);
  },
);

describe("who holds an office", () => {
  test.each([
    ["Norwegian Foreign Minister Kari Dahl resigned.", "Norway"],
    ["Kari Dahl, commander of the Norwegian army, resigned.", "Norwegian Armed Forces"],
    ["Kari Dahl, a NATO spokeswoman, resigned.", "NATO"],
  ])("%s", async (text, body) => {
    const { entities, roles } = await find(text);
    expect(roles.map(({ person, actor }) => [entities[person]!.name, entities[actor]!.name])).toEqual([
      ["Kari Dahl", body],
    ]);
  });
});

test("who signs a treaty is its party", async () => {
  const { entities, parties } = await find("Norway and Iceland signed the Bergen Fisheries Treaty.");
  const told = parties.map(({ member, agreement }) => [entities[member]!.name, entities[agreement]!.name]);
  expect(told).toEqual([
    ["Norway", "Bergen Fisheries Treaty"],
    ["Iceland", "Bergen Fisheries Treaty"],
  ]);
});

describe("names of several words, whatever small words and hyphens they hold", () => {
  test.each([
    ["Premier Lin Mei-hua resigned.", "ACTOR PERSON Lin Mei-hua"],
    ["Kim Su-bin and Park Jung-ho won the vote.", "ACTOR PERSON Park Jung-ho"],
    ["The rebels left San Vicente del Prado.", "PLACE OTHER San Vicente del Prado"],
    ["The Palais des Congrès closed. The council met in the Palais des Congrès.", "PLACE OTHER Palais des Congrès"],
    ["The Special Court for Sierra Leone indicted him.", "ACTOR INTERGOVERNMENTAL Special Court for Sierra Leone"],
    [
      "The Police Training Mission to Solomon Islands left.",
      "ACTOR INTERGOVERNMENTAL Police Training Mission to Solomon Islands",
    ],
    ["In Washington the State Department warned Iran.", "ACTOR GOVERNMENT_BODY United States Department of State"],
    ["Oliver Lake, the envoy, met the mayor.", "ACTOR PERSON Oliver Lake"],
    ["The Liberal Centre refused the offer.", "ACTOR ORGANIZATION Liberal Centre"],
    ["She lives in the north of Sri Lanka.", "PLACE REGION North of Sri Lanka"],
    ["Norway shelled Bergen, Sotk and Jermuk.", "PLACE CITY Jermuk"],
  ])("%s", async (text, name) => {
    expect(await namesIn(text)).toContain(name);
  });

  test("the text's own short form goes before what the world calls so", async () => {
    const { entities } = await find("The Somali National Army (SNA) fired. On Monday the SNA withdrew.");
    expect(entities.map(({ name }) => name)).toEqual(["Somali National Army"]);
  });

  test("a currency is nobody", async () => {
    expect(await namesIn("Norway gives NOK 20 million and EUR 3 million.")).toEqual(["ACTOR STATE Norway"]);
  });

  test("who gets arms is somebody, where troops go is a place", async () => {
    expect(await namesIn("Norway sent weapons to Nepal.")).toContain("ACTOR STATE Nepal");
    expect(await namesIn("Norway sent troops to Nepal.")).toContain("PLACE COUNTRY Nepal");
  });
});
