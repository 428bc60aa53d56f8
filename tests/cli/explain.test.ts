/** `dateline explain FILE [--sentence N]`: what a person sees of how an article was read, and what is said when it can't be. */
import { afterAll, describe, expect, test } from "@jest/globals";
import { ARTICLES, runCli, Workplace } from "./run-cli.js";

const place = new Workplace();
afterAll(() => {
  place.remove();
});
const refusal = place.write("refusal.txt", ARTICLES["refusal.txt"]);
const both = place.write("both.txt", `${ARTICLES["refusal.txt"]}\n${ARTICLES["talks.txt"]}`);
const doubts = place.write(
  "doubts.txt",
  `Doubts in Oslo
Baltic Mail | 6 February 2026
Norway demanded that Sweden withdraw its patrols from the fjord. If Finland rejects the treaty, Denmark will be alone.
`,
);

async function lines(file: string, ...more: readonly string[]): Promise<string> {
  const { code, out, err } = await runCli(["explain", file, ...more]);
  expect([code, err]).toEqual([0, ""]);
  return out;
}

interface Explained {
  readonly id: string;
  readonly minConfidence: number;
  readonly sentences: readonly {
    readonly number: number;
    readonly text: string;
    readonly words: readonly { readonly text: string; readonly head: number; readonly deprel: string }[];
    readonly mentions: readonly { readonly text: string; readonly entity: string; readonly reason: string }[];
    readonly acts: readonly {
      readonly trigger: string;
      readonly kept: boolean;
      readonly why: string;
      readonly type: string | null;
      readonly confidence: number | null;
      readonly lexicon: string | null;
      readonly model: { readonly probability: number } | null;
      readonly evidence: Readonly<Record<string, number>>;
      readonly initiators: readonly { readonly name: string; readonly step: string; readonly path: string }[];
      readonly targets: readonly { readonly name: string; readonly step: string; readonly path: string }[];
    }[];
  }[];
}

const explained = async (file: string, ...more: readonly string[]): Promise<Explained> =>
  JSON.parse(await lines(file, "--json", ...more)) as Explained;

describe("dateline explain", () => {
  test("shows the tree, the mentions with their reasons, and what spoke for each act", async () => {
    const out = await lines(refusal, "--sentence", "1");
    expect(out).toMatch(/^Norway turns down Swedish offer \| Fjord Times \| 2026-02-03\n\n1\. Norway rejected a/);
    expect(out).toMatch(/\n {2}Tree\n {4}rejected \(reject\) {2}VERB root\n {4}├─ Norway {2}PROPN nsubj\n/);
    expect(out).toMatch(/Swedish +Sweden \(ACTOR STATE\) +DEMONYM +demonym of Sweden/);
    expect(out).toMatch(/✓ rejected {2}REJECT {2}[.\d]+ {2}kept: confidence [.\d]+ is at least [.\d]+/);
    expect(out).toMatch(/model +an act [.\d]+; were it one, REJECT [.\d]+/);
    expect(out).toMatch(/lexicon +reject → REJECT/);
    expect(out).toMatch(/initiator +Norway: subject {2}\[↓nsubj\]/);
    expect(out).toMatch(/target +Sweden \("Swedish"\): object, through "offer" {2}\[↓obj ↓amod\]/);
    expect(out).toMatch(/headline +Norway rejects Swedish offer/);
    expect(out).not.toContain("criticised");
  });

  test("shows all sentences without --sentence", async () => {
    const out = await lines(refusal);
    expect(out).toMatch(/\n1\. Norway rejected[^]*\n2\. Sweden criticised Norway\./);
  });

  test("tells why a candidate was dropped", async () => {
    const { sentences } = await explained(doubts, "--min-confidence", "0.9");
    const act = (sentence: number, trigger: string) =>
      sentences[sentence - 1]!.acts.find((one) => one.trigger === trigger);
    expect(act(1, "withdraw")).toMatchObject({ kept: false });
    expect(act(1, "withdraw")!.why).toMatch(/^confidence [.\d]+ is below [.\d]+; governed by "demanded" \(REQUEST\)$/);
    expect(act(2, "rejects")).toMatchObject({ kept: false, why: 'a condition or a question ("if")', confidence: 0 });
  });

  test("a telling of an act that another sentence tells better is a repeat", async () => {
    const file = place.write(
      "again.txt",
      "Anger in Oslo\nBaltic Mail | 6 February 2026\nNorway condemned Sweden on Monday. The river rose. Norway condemned Sweden.\n",
    );
    const { sentences } = await explained(file);
    const acts = sentences.flatMap((one) => one.acts.filter(({ trigger }) => trigger === "condemned"));
    expect(acts.map(({ kept }) => kept).sort()).toEqual([false, true]);
    expect(acts.find(({ kept }) => !kept)!.why).toMatch(
      /^tells again what "condemned" in sentence [13] tells better: another claim of that act$/,
    );
  });

  test("gives JSON with words, mentions and acts", async () => {
    const { id, sentences } = await explained(refusal, "--sentence", "1");
    expect(id).toBe("refusal");
    expect(sentences.map(({ number }) => number)).toEqual([1]);
    const [{ words, mentions, acts }] = sentences as [Explained["sentences"][number]];
    expect(words.find(({ text }) => text === "rejected")).toMatchObject({ head: -1, deprel: "root" });
    expect(mentions[0]).toMatchObject({ text: "Norway", entity: "Norway", reason: "known name" });
    expect(acts.find(({ kept }) => kept)).toMatchObject({
      trigger: "rejected",
      type: "REJECT",
      lexicon: "reject → REJECT",
      initiators: [{ name: "Norway", step: "subject", path: "↓nsubj" }],
    });
  });

  test("--min-confidence moves what is kept", async () => {
    const { minConfidence, sentences } = await explained(refusal, "--min-confidence", "0.999");
    expect(minConfidence).toBe(0.999);
    expect(sentences.flatMap(({ acts }) => acts.filter(({ kept }) => kept))).toEqual([]);
  });

  test("--article picks one of a file with several", async () => {
    expect((await explained(both, "--article", "both-2", "--sentence", "2")).sentences[0]!.text).toBe(
      "Finland supports Sweden.",
    );
  });

  test.each([
    [[place.path("none.txt")], /^.*none\.txt.*\n$/],
    [
      [refusal, "--sentence", "3"],
      /^--sentence is 3; expected a number from 1 to 2, since refusal has 2 sentences\.\n$/,
    ],
    [[both], /^--article is missing: found 2 articles in .*both\.txt; expected one of both, both-2\.\n$/],
    [[both, "--article", "third"], /^--article is "third" in .*both\.txt; expected one of both, both-2\.\n$/],
  ])("%j is refused with one sentence", async (argv, sentence) => {
    const { code, out, err } = await runCli(["explain", ...argv]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(sentence);
  });

  test("a sentence number that is none is a fault of usage", async () => {
    const { code, err } = await runCli(["explain", refusal, "--sentence", "0"]);
    expect(code).toBe(2);
    expect(err).toContain('Found "0", expected a whole number from 1.');
  });
});
