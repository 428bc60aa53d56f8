/** The embedded store: Grafeo in this process, its files in a folder of ours. */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import grafeo from "@grafeo-db/js";
import type { GrafeoDB } from "@grafeo-db/js";
import { DatelineError } from "../../errors.js";
import type { Label } from "../graph-store.js";
import type { AuxiliaryLabel, Connection, IndexDefinition, Parameters, Read, Row, Run } from "../cypher/connection.js";
import { createIndexStatement, fullTextClauses, TEXT_INDEX, translateOpenError } from "./dialect.js";

/** Beside it lies `graph.grafeo.wal`, the log of what is not yet in it; the two belong together. */
const FILE = "graph.grafeo";

/**
 * Opens the store in a folder, which is made where it is missing. Throws STORE_IN_USE when another process (or another
 * store of this one) has it open, and STORE_UNAVAILABLE when the folder can't be used.
 */
export function openGrafeo(folder: string): Connection {
  const address = resolve(folder);
  try {
    mkdirSync(address, { recursive: true });
    return new GrafeoConnection(address, grafeo.GrafeoDB.create(join(address, FILE)));
  } catch (error) {
    throw translateOpenError(error, address);
  }
}

class GrafeoConnection implements Connection {
  readonly driver = "grafeo";
  /** Ends when every write asked for so far has ended: Grafeo refuses a second writer, so they stand in a queue. */
  private writes: Promise<unknown> = Promise.resolve();
  private open = true;

  constructor(
    readonly address: string,
    private readonly database: GrafeoDB,
  ) {}

  /** Grafeo knows no way to end a statement: what is ended is the waiting for it. It runs on threads of its own. */
  readonly read: Read = async (query, parameters = {}, limits = null) => {
    this.mustBeOpen();
    limits?.signal.throwIfAborted();
    const rows = rowsOf(this.database, query, parameters);
    return limits === null ? rows : unlessAborted(rows, limits.signal);
  };

  write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const turn = this.writes.then(() => this.transact(work));
    this.writes = turn.catch(() => undefined);
    return turn;
  }

  private async transact<T>(work: (run: Run) => Promise<T>): Promise<T> {
    this.mustBeOpen();
    const transaction = this.database.beginTransaction();
    try {
      const result = await work((query, parameters = {}) => rowsOf(transaction, query, parameters));
      transaction.commit();
      return result;
    } finally {
      if (transaction.isActive) transaction.rollback();
    }
  }

  async createIndex(index: IndexDefinition): Promise<void> {
    if (index.kind === "FULLTEXT") await this.database.createTextIndex(index.label, index.property, TEXT_INDEX);
    else await this.database.executeCypher(createIndexStatement(index));
  }

  fullText(label: Label | AuxiliaryLabel, property: string): string {
    return fullTextClauses(label, property);
  }

  async ping(): Promise<void> {
    await this.read("RETURN 1 AS one");
  }

  /** Waits for the writes that were asked for, then writes the file; closing twice is fine. */
  async close(): Promise<void> {
    await this.writes;
    if (!this.open) return;
    this.open = false;
    this.database.close();
  }

  private mustBeOpen(): void {
    if (!this.open)
      throw new DatelineError("STORE_UNAVAILABLE", `The store in ${this.address} is closed.`, { store: this.address });
  }
}

async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

async function rowsOf(on: Pick<GrafeoDB, "executeCypher">, query: string, parameters: Parameters): Promise<Row[]> {
  const result = await on.executeCypher(query, parameters);
  return result.toArray();
}
