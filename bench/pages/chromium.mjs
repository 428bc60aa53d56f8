/** The Chromium of this machine, without which pages are not measured. */
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** Says what to install, and ends, where there is none. */
export async function openChromium() {
  const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
  if (executablePath === undefined) {
    console.error("Found no Chromium; install one: apt-get install chromium.");
    process.exit(1);
  }
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

export const median = (numbers) => share(numbers, 0.5);
/** The value that so large a part of the numbers is within. */
export const share = (numbers, part) =>
  [...numbers].sort((a, b) => a - b)[Math.min(Math.floor(numbers.length * part), numbers.length - 1)];
