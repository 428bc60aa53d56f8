/** A Neo4j server, cluster or Aura through the official driver. */
/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its bags of options as classes */
import neo4j, { type Driver } from "neo4j-driver";
import type { Label, ReadLimits } from "../graph-store.js";
import type { AuxiliaryLabel, Connection, IndexDefinition, Parameters, Read, Row, Run } from "../cypher/connection.js";
import { createIndexStatement, fullTextClauses, isAlreadyThere, toParameter, translateError } from "./dialect.js";

/** Milliseconds. A server that is away is reported in seconds; a change of leader in a cluster is outlasted by retries. */
const CONNECT = 3_000;
const RETRY = 6_000;

/** Makes a connection without yet talking to the server. */
export function openNeo4j(
  url: string,
  credentials: { readonly username: string; readonly password: string },
): Connection {
  const driver = neo4j.driver(url, neo4j.auth.basic(credentials.username, credentials.password), {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECT,
    connectionAcquisitionTimeout: 2 * RETRY,
    maxTransactionRetryTime: RETRY,
    userAgent: "dateline",
    telemetryDisabled: true,
  });
  return new Neo4jConnection(url, credentials.username, driver);
}

class Neo4jConnection implements Connection {
  readonly driver = "neo4j";

  constructor(
    readonly address: string,
    private readonly username: string,
    private readonly client: Driver,
  ) {}

  /**
   * A transaction of its own, in one round trip; the driver's bookmarks make it see all that this connection has written.
   * After a passing fault (another leader in a cluster) it runs again as a managed one, which the driver retries. Where the
   * signal ends it, the driver resets the connection, upon which the server ends the transaction.
   */
  readonly read: Read = async (query, parameters = {}, limits = null) => {
    limits?.signal.throwIfAborted();
    try {
      return await this.translated(async () => {
        const values = wrapped(parameters);
        try {
          return await this.readOnce(query, values, limits);
        } catch (error) {
          if (!neo4j.isRetryableError(error)) throw error;
          limits?.signal.throwIfAborted();
          return await this.readManaged(query, values, limits);
        }
      });
    } catch (error) {
      limits?.signal.throwIfAborted();
      throw error;
    }
  };

  private async readOnce(query: string, values: Record<string, unknown>, limits: ReadLimits | null): Promise<Row[]> {
    const session = this.client.session({
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: this.client.executeQueryBookmarkManager,
    });
    const end = (): void => void session.close();
    limits?.signal.addEventListener("abort", end);
    try {
      const { records } = await session.run(query, values, limits === null ? {} : { timeout: limits.milliseconds });
      return records.map((record): Row => record.toObject());
    } finally {
      limits?.signal.removeEventListener("abort", end);
      await session.close();
    }
  }

  private async readManaged(query: string, values: Record<string, unknown>, limits: ReadLimits | null): Promise<Row[]> {
    const { records } = await this.client.executeQuery(query, values, {
      routing: neo4j.routing.READ,
      ...(limits !== null && { signal: limits.signal, transactionConfig: { timeout: limits.milliseconds } }),
    });
    return records.map((record): Row => record.toObject());
  }

  write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.translated(async () => {
      const session = this.client.session({ bookmarkManager: this.client.executeQueryBookmarkManager });
      try {
        return await session.executeWrite((transaction) =>
          work(async (query, parameters = {}) => {
            const { records } = await transaction.run(query, wrapped(parameters));
            return records.map((record): Row => record.toObject());
          }),
        );
      } finally {
        await session.close();
      }
    });
  }

  createIndex(index: IndexDefinition): Promise<void> {
    return this.translated(async () => {
      try {
        await this.client.executeQuery(createIndexStatement(index));
      } catch (error) {
        if (!isAlreadyThere(error)) throw error;
      }
    });
  }

  fullText(label: Label | AuxiliaryLabel, property: string): string {
    return fullTextClauses(label, property);
  }

  ping(): Promise<void> {
    return this.translated(async () => {
      await this.client.getServerInfo();
    });
  }

  close(): Promise<void> {
    return this.client.close();
  }

  private async translated<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw translateError(error, this.address, this.username);
    }
  }
}

const wrapped = (parameters: Parameters): Record<string, unknown> => toParameter(parameters) as Record<string, unknown>;
