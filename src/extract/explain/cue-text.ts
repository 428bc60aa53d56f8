/** The company that a row of the lexicon asks for, written as in the table. */
import type { Cue } from "../../knowledge/event-lexicon.js";

/** Words shown of a long list; the rest is counted. */
const SHOWN = 6;

/** `prt=out obj=attack|strike`; empty for a row without conditions. */
export function cueText(cue: Cue): string {
  const lists: readonly (readonly [string, ReadonlySet<string> | null])[] = [
    ["prt", cue.particle],
    ["prep", cue.preposition],
    ["obj", cue.object],
    ["xcomp", cue.complement],
  ];
  const flags: readonly (readonly [string, boolean])[] = [
    ["noobj", cue.noObject],
    ["that", cue.clause],
    ["must", cue.must],
    ["weak", cue.weak],
    ["noagent", cue.noAgent],
  ];
  return [
    ...lists.flatMap(([key, words]) => (words === null ? [] : [words.size === 0 ? key : `${key}=${shown(words)}`])),
    ...flags.flatMap(([key, holds]) => (holds ? [key] : [])),
  ].join(" ");
}

function shown(words: ReadonlySet<string>): string {
  const all = [...words];
  return all.length <= SHOWN ? all.join("|") : `${all.slice(0, SHOWN).join("|")}|… ${all.length - SHOWN} more`;
}
