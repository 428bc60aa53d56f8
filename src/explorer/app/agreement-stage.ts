/** The stages of an agreement's life as the API tells them, in words and colours, each with the event that is the step. */
import type { DrawnDate } from "../draw/drawn.js";
import type { Family } from "../draw/families.js";
import { h } from "./dom.js";

export type Stage =
  ("PROPOSED" | "IN_TALKS" | "AGREED" | "SIGNED" | "RATIFIED" | "IN_FORCE") | ("SUSPENDED" | "VIOLATED" | "ENDED");

export interface Step {
  readonly stage: Stage;
  /** Only said by one side. */
  readonly alleged: boolean;
  readonly date: DrawnDate | null;
  readonly event: { readonly id: string; readonly headline: string };
}

export const STEP = "stage alleged date { start end precision text } event { id headline }";

const LOOKS: Readonly<Record<Stage, readonly [label: string, family: Family]>> = {
  PROPOSED: ["Proposed", "other"],
  IN_TALKS: ["In talks", "other"],
  AGREED: ["Agreed", "accord"],
  SIGNED: ["Signed", "accord"],
  RATIFIED: ["Ratified", "help"],
  IN_FORCE: ["In force", "help"],
  SUSPENDED: ["Suspended", "dispute"],
  VIOLATED: ["Violated", "force"],
  ENDED: ["Ended", "force"],
};

export const familyOfStage = (stage: Stage): Family => LOOKS[stage][1];

export const stageInWords = ({ stage, alleged }: Pick<Step, "stage" | "alleged">): string =>
  `${LOOKS[stage][0]}${alleged ? ", as one side says" : ""}`;

export const stageBadge = (stage: Stage): HTMLElement =>
  h("span", { class: `badge ${LOOKS[stage][1]}` }, LOOKS[stage][0]);

/** The step that made the status what it is: the last one of that stage. */
export const lastStep = (status: Stage | null, history: readonly Step[]): Step | null =>
  history.filter(({ stage }) => stage === status).at(-1) ?? null;
