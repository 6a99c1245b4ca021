import * as preact from "preact";
import * as hooks from "preact/hooks";
import * as runtime from "preact/jsx-runtime";

/** What the parts of the overlay are built to find: see `packaging/shared-preact.ts`. */
declare global {
  var bylinePreact: Readonly<Record<string, object>> | undefined;
}

/**
 * Lends Preact to the parts that load later, in the world of the extension's scripts; no page sees
 * that. After an update the new reader lends its own.
 */
export function sharePreact(): void {
  globalThis.bylinePreact = {
    preact,
    "preact/hooks": hooks,
    "preact/jsx-runtime": runtime,
  };
}
