// @vitest-environment node
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DirectoryServer, serveDirectory } from "./serve-directory";

const directory = await mkdtemp(join(tmpdir(), "byline-serve-"));
let server: DirectoryServer;

beforeAll(async () => {
  await mkdir(join(directory, "site"));
  await writeFile(join(directory, "site", "ä b.html"), "<p>hello</p>");
  await writeFile(join(directory, "secret.txt"), "secret");
  server = await serveDirectory(join(directory, "site"));
});

afterAll(async () => {
  server.close();
  await rm(directory, { recursive: true });
});

/** The status of a path that is sent as it is: `fetch` would take the dots out. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const options = { host: "localhost", port: new URL(server.origin).port, path };
    request(options, (response) => resolve(response.resume().statusCode))
      .once("error", reject)
      .end();
  });
}

test("serves a file with its type", async () => {
  const response = await fetch(`${server.origin}${encodeURIComponent("ä b.html")}`);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await response.text()).toBe("<p>hello</p>");
});

test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/none.html", "/", "/%"])(
  "does not serve %s",
  async (path) => {
    expect(await statusOf(path)).toBe(404);
  },
);
