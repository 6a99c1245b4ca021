import http from "node:http";
import type { AddressInfo } from "node:net";

/** A server over plain http that keeps every page waiting for its second half. */
export interface SlowSite {
  port: number;
  /** What every page begins with, and what it ends with. */
  halves: [string, string];
  /** Sends the second half to every page that waits for it. */
  finish(): void;
  close(): void;
}

/** Starts the server on a free port. */
export async function serveSlowly(): Promise<SlowSite> {
  const waiting = new Set<http.ServerResponse>();
  const server = http.createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.write(site.halves[0]);
    waiting.add(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const site: SlowSite = {
    port: (server.address() as AddressInfo).port,
    halves: ["", ""],
    finish() {
      for (const response of waiting) response.end(site.halves[1]);
      waiting.clear();
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return site;
}
