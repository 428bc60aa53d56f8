/** Addresses of pages, as saved queries and embeds link them. */
import type { Frame } from "../draw/map.js";

/** The page of a node: an id begins with what it is. */
export const pageOf = (id: string): string => `/${id.slice(0, id.indexOf(":"))}/${encodeURI(id)}`;

/** The map of a part of the world. */
export const mapOf = (frame: Frame): string => `/map?frame=${frame.map((each) => each.toFixed(2)).join(",")}`;
