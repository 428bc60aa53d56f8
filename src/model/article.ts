/** One piece of news text as `read/` hands it on. */
export interface Article {
  /** File name without its extension, or what the caller gave; used for the name of the output file, not in the graph. */
  readonly sourceId: string;
  readonly title: string;
  /** The publication that printed it, null where the input doesn't say. Never the speaker of a claim. */
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** EDTF, as exact as the input: `2026-01-14`, `2016-12`; null where unknown and never made up. */
  readonly published: string | null;
  /** The text whose UTF-16 offsets every sentence, mention and claim refers to. The title is not part of it. */
  readonly text: string;
}
