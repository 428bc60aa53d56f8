/** Queries that people saved under a name, kept beside the graph and no part of it. */
export type SavedView = "TIMELINE" | "NETWORK" | "MAP" | "TABLE" | "NUMBER" | "CHART";

export interface SavedQuery {
  /** Lower-case letters, digits and hyphens; part of its addresses. */
  readonly name: string;
  readonly title: string;
  /** One GraphQL query. */
  readonly document: string;
  /** Variables by name, as an address writes them: `["from", "2025-12"]`. */
  readonly variables: readonly (readonly [name: string, value: string])[];
  /** How its embed is drawn. */
  readonly view: SavedView;
  /** When it was last saved: ISO 8601, UTC. */
  readonly savedAt: string;
}
