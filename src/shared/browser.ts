/** The WebExtension API for the extension's own pages: the one file that knows the polyfill. */
export { default as browser } from "webextension-polyfill";
