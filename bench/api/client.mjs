/** Asks over HTTP with connections that are kept, alone or several at once, and measures what each answer took. */
import { Agent, request } from "node:http";

/** A function that posts a query and gives its data; throws where the answer has errors. */
export function client(url) {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  const { hostname, port, pathname } = new URL(url);
  const post = (query, variables) =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify({ query, variables });
      const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
      const sent = request({ agent, hostname, port, path: pathname, method: "POST", headers }, (response) => {
        const chunks = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("end", () => {
          const answer = JSON.parse(Buffer.concat(chunks).toString());
          if (answer.errors === undefined) resolve(answer.data);
          else reject(new Error(answer.errors.map(({ message }) => message).join("\n")));
        });
      });
      // The server may close a connection that was idle while the same moment it is used again: the request was not taken.
      sent.on("error", (error) =>
        sent.reusedSocket && error.code === "ECONNRESET" ? resolve(post(query, variables)) : reject(error),
      );
      sent.end(body);
    });
  return { post, close: () => agent.destroy() };
}

/** Milliseconds of each of `times` asks, fewer where `seconds` are over, by so many clients that each wait for their answer. */
export async function measure(ask, variables, times, clients, seconds) {
  const took = [];
  const end = performance.now() + 1000 * seconds;
  let next = 0;
  const one = async () => {
    while (next < times && performance.now() < end) {
      const given = variables[next++ % variables.length];
      const begun = performance.now();
      await ask(given);
      took.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: clients }, one));
  return took;
}

export function share(numbers, part) {
  const sorted = Float64Array.from(numbers).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
}
