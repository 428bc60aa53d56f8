/** oEmbed (https://oembed.com): a site that is given the address of an embed learns how to frame it. */
import { DatelineError } from "../../errors.js";
import type { SavedQuery } from "../../store/saved-query.js";
import { escape } from "../draw/svg.js";
import type { Representation } from "./represent.js";

/** @param address `/oembed?url=<address of an embed>&maxwidth=…&maxheight=…&format=json` */
export async function oembed(address: URL, find: (name: string) => Promise<SavedQuery>): Promise<Representation> {
  const { searchParams } = address;
  const format = searchParams.get("format") ?? "json";
  if (format !== "json")
    throw new DatelineError("BAD_INPUT", `The format is "${format}"; only json is given.`, { argument: "format" });
  const given = searchParams.get("url") ?? "";
  const url = URL.canParse(given) ? new URL(given) : null;
  const name = url?.host === address.host ? /^\/embed\/([^/]+)$/.exec(url.pathname)?.[1] : undefined;
  if (url === null || name === undefined)
    throw new DatelineError(
      "NOT_FOUND",
      `The url is "${given}"; expected the address of an embed here, such as ${address.origin}/embed/name.`,
      { argument: "url" },
    );
  const query = await find(name);
  const width = atMost(searchParams.get("maxwidth"), 900);
  const height = atMost(searchParams.get("maxheight"), 560);
  const html = `<iframe src="${escape(url.href)}" width="${width}" height="${height}" title="${escape(query.title)}" loading="lazy" style="border:0"></iframe>`;
  const answer = {
    type: "rich",
    version: "1.0",
    title: query.title,
    provider_name: "Dateline",
    provider_url: address.origin,
    width,
    height,
    html,
  };
  return { type: "application/json", body: `${JSON.stringify(answer)}\n` };
}

const atMost = (text: string | null, otherwise: number): number => {
  const most = Number(text ?? otherwise);
  return Number.isFinite(most) && most > 0 ? Math.min(Math.round(most), otherwise) : otherwise;
};
