/** `--min-confidence` of the commands that read articles. */
import { InvalidArgumentError, Option } from "commander";

/** A number from 0 to 1; anything else is refused with a sentence. */
export const minConfidence = (): Option =>
  new Option(
    "--min-confidence <p>",
    "leave out acts that are less sure than this, 0 to 1: fewer acts, and fewer that are wrong",
  ).argParser((text) => {
    const value = Number(text);
    if (text.trim() === "" || !(value >= 0 && value <= 1))
      throw new InvalidArgumentError(`Found "${text}", expected a number from 0 to 1.`);
    return value;
  });
