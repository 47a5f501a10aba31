import { createAdaptorServer, type ServerType } from "@hono/node-server";

/** Reachable from this machine only. */
const address = "127.0.0.1";
const portsToTry = 20;

export interface Listening {
  port: number;
  /** Takes no new requests, lets those in hand finish, and cuts off what has not after a few seconds. */
  close(): Promise<void>;
}

/** Serves on the wanted port, or on the next one that is free. Port 0 takes any. */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  wanted: number,
): Promise<Listening> {
  for (let port = wanted; ; port += 1) {
    const server = createAdaptorServer({ fetch });
    try {
      return { port: await bind(server, port), close: () => close(server) };
    } catch (fault) {
      const taken = fault instanceof Error && "code" in fault && fault.code === "EADDRINUSE";
      if (!taken || port >= Math.min(wanted + portsToTry, 65_535)) throw fault;
    }
  }
}

function bind(server: ServerType, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, address, () => {
      server.off("error", reject);
      const bound = server.address();
      resolve(bound !== null && typeof bound === "object" ? bound.port : port);
    });
  });
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    // A browser keeps its connection open after the last answer; only those at rest may be closed under it.
    const whenAtRest = setInterval(() => {
      if ("closeIdleConnections" in server) server.closeIdleConnections();
    }, 50);
    const cutOff = setTimeout(() => {
      if ("closeAllConnections" in server) server.closeAllConnections();
    }, graceMs);
    server.close(() => {
      clearInterval(whenAtRest);
      clearTimeout(cutOff);
      resolve();
    });
  });
}

const graceMs = 3_000;
