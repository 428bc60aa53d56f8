import { expect, test } from "@jest/globals";
import { extract } from "../../src/extract/extract.js";
import { toExtractFormat } from "../../src/extract/format.js";
import { loadKnowledge } from "../../src/knowledge/load.js";
import { openLanguage } from "../../src/language/open.js";

test("spans and dates are exactly what lies at their offsets, also across a line end", async () => {
  const text = "Norwegian Prime\nMinister Jonas\nGahr Støre met Finnish ministers in New\nYork on January\n14, 2026.";
  const language = await openLanguage();
  const [document] = await language.read([text]);
  await language.close();
  const about = { sourceId: "x", title: "T", outlet: null, author: null, url: null, published: null };
  const article = { ...about, text };
  const { entities, dates } = toExtractFormat(article, extract(article, document!, loadKnowledge()));
  const spans = [...entities.flatMap((entity) => entity.spans), ...dates];
  expect(spans.some((span) => span.text.includes("\n"))).toBe(true);
  for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
  expect(entities.flatMap((entity) => entity.mentions).filter((form) => form.includes("\n"))).toEqual([]);
});

test("a vague time is written with the mark of TIMEX3, for EDTF has none", async () => {
  const text = "Norway has now sent ships for years, a minister said on 14 January 2026.";
  const language = await openLanguage();
  const [document] = await language.read([text]);
  await language.close();
  const article = { sourceId: "x", title: "T", outlet: null, author: null, url: null, published: null, text };
  const { dates } = toExtractFormat(article, extract(article, document!, loadKnowledge()));
  expect(dates.map(({ value }) => value)).toEqual(["PRESENT_REF", "PXY", "2026-01-14"]);
});
