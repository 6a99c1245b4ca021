import { spawn } from "node:child_process";
import { platform } from "node:process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Runs a program in the repository's root, with its output going straight through.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it ended with code 0; false too if it could not be started
 */
export function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: "inherit" });
    child.once("error", (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.once("exit", (code) => resolve(code === 0));
  });
}

/**
 * Runs npm, by the very npm that started this process if there is one.
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it ended with code 0
 */
export function npm(...args) {
  const program = process.env.npm_execpath;
  if (program) return run(process.execPath, [program, ...args]);
  return run(platform === "win32" ? "npm.cmd" : "npm", args);
}
