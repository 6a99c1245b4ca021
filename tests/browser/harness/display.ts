import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";

/** An X server without a screen, for browsers that must have a window. */
export interface VirtualDisplay {
  /** Its name for the environment variable `DISPLAY`, such as ":3". */
  name: string;
  stop(): void;
}

/**
 * Starts Xvfb, which picks a free display itself.
 * @throws if Xvfb is not installed or ends at once
 */
export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  const server = spawn(
    "Xvfb",
    ["-displayfd", "3", "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
    { stdio: ["ignore", "ignore", "ignore", "pipe"] },
  );
  const number = await readLine(server);
  return { name: `:${number}`, stop: () => server.kill() };
}

/** The first line that Xvfb writes to file descriptor 3: the number of its display. */
function readLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const pipe = server.stdio[3] as Readable;
    pipe.on("data", (data) => {
      text += data;
      if (text.includes("\n")) resolve(text.trim());
    });
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`Xvfb ended with code ${code}`)));
  });
}
