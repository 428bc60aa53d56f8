/** What must be closed when a measurement ends, or when somebody ends it: a Neo4j would run on by itself. */

/** `add` takes what closes something; `close` runs all of them once, the last one first. */
export function closeAtEnd() {
  const closing = [];
  let closed;
  const close = () =>
    (closed ??= (async () => {
      for (const each of closing.reverse()) await each();
    })());
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void close().finally(() => process.exit(1)));
  return { add: (...each) => void closing.push(...each), close };
}
