import type Browser from "webextension-polyfill";
import type { Runtime } from "webextension-polyfill";

/** The WebExtension API, by the types of the polyfill. */
export type WebExtension = typeof Browser;

declare global {
  var browser: WebExtension | undefined;
  var chrome: WebExtension | undefined;
}

/**
 * The API as the browser itself gives it. Every supported browser answers with promises here; the
 * polyfill alone is larger than what a script on every page may weigh.
 */
export function nativeApi(): WebExtension {
  return (globalThis.browser ?? globalThis.chrome) as WebExtension;
}

/** Gets a message, its sender and the way to answer; returns true if it is going to answer. */
export type MessageListener = (
  message: unknown,
  sender: Runtime.MessageSender,
  respond: (result: unknown) => void,
) => true | undefined;

/** Listens to messages of the extension's other contexts. */
export function listen(runtime: WebExtension["runtime"], listener: MessageListener): void {
  // The types know no listener that leaves some messages to others.
  runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}
