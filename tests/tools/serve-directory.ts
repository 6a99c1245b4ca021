import { readFile } from "node:fs/promises";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";

const CONTENT_TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".htm": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
};

/** A loopback server for the files of one directory. */
export interface DirectoryServer {
  /** Its address with a slash at the end. */
  origin: string;
  close(): void;
}

/** Serves the files below `directory`, and nothing outside of it, on a free port. */
export async function serveDirectory(directory: string): Promise<DirectoryServer> {
  const root = resolve(directory);
  const server = http.createServer(async (request, response) => {
    try {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const path = resolve(join(root, decodeURIComponent(pathname)));
      if (!path.startsWith(root + sep)) throw new Error("outside of the directory");
      const body = await readFile(path);
      const type = CONTENT_TYPES[extname(path).toLowerCase()] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type }).end(body);
    } catch {
      // No such file, no file at all, or an address that is broken.
      response.writeHead(404).end("Not found");
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
