import http from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import { selfSignedCertificate } from "./certificate";

/** What a site answers: markup, or a body with its status and headers. */
export type SiteAnswer =
  | string
  | { body: string | Buffer; status?: number; headers?: Record<string, string> };

/** Answers by address without the scheme ("www.courier.example/a"), or made from the request. */
export type SiteRoutes = Record<
  string,
  SiteAnswer | ((request: http.IncomingMessage) => SiteAnswer)
>;

/** Loopback servers that stand for every host, over http and https. */
export interface Sites {
  httpPort: number;
  httpsPort: number;
  /** May be changed while the servers run. */
  routes: SiteRoutes;
  /** Every request so far, such as "https://www.courier.example/a". */
  requests: string[];
  close(): void;
}

/**
 * Serves `routes`; what is not among them is a 404. A browser opened with `sites` finds every host
 * here and nothing else, so that no test reaches the network.
 */
export async function serveSites(routes: SiteRoutes): Promise<Sites> {
  const sites: Sites = {
    httpPort: 0,
    httpsPort: 0,
    routes: { ...routes },
    requests: [],
    close() {
      for (const server of [plain, secure]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
  const listener = (scheme: string) => (request: http.IncomingMessage, to: http.ServerResponse) => {
    const address = `${request.headers.host}${request.url}`;
    sites.requests.push(`${scheme}://${address}`);
    const route = sites.routes[address] ?? sites.routes[address.replace(/[?].*$/, "")];
    const answer = typeof route === "function" ? route(request) : route;
    const { body, status, headers } =
      answer === undefined
        ? { body: "Not found", status: 404, headers: {} }
        : typeof answer === "string"
          ? { body: answer }
          : answer;
    to.writeHead(status ?? 200, { "content-type": "text/html; charset=utf-8", ...headers });
    to.end(body);
  };
  const plain = http.createServer(listener("http"));
  const secure = https.createServer(selfSignedCertificate(), listener("https"));
  sites.httpPort = await listen(plain);
  sites.httpsPort = await listen(secure);
  return sites;
}

function listen(server: http.Server | https.Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}
