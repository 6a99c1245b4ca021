import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserName } from "../../../packaging/manifest";
import { findBrowser } from "../../tools/find-browser.mjs";
import type { OpenOptions } from "./browser";
import { startVirtualDisplay } from "./display";

/** What a browser needs to start: its program, a profile and perhaps a display. */
export interface Launch {
  executablePath: string;
  profile: string;
  headless: boolean;
  /** Whether a browser has used the profile before. */
  isUsed: boolean;
  env: NodeJS.ProcessEnv;
  /** Ends the display and deletes the profile that were made for this browser. */
  cleanUp(): Promise<void>;
}

/** @throws if the browser, or the display that was asked for, is not there */
export async function prepareLaunch(name: BrowserName, options: OpenOptions): Promise<Launch> {
  const executablePath = options.executable ?? findBrowser(name);
  if (!executablePath) throw new Error(`no ${name} found`);
  const display = options.window === "virtual" ? await startVirtualDisplay() : null;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), "byline-profile-")));
  return {
    executablePath,
    profile,
    isUsed: options.profile !== undefined && (await readdir(profile)).length > 0,
    headless: (options.window ?? "none") === "none",
    // With a display of its own the browser must not find the user's Wayland.
    env: display
      ? { ...process.env, DISPLAY: display.name, WAYLAND_DISPLAY: undefined }
      : process.env,
    async cleanUp() {
      display?.stop();
      if (options.profile === undefined) {
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  };
}
