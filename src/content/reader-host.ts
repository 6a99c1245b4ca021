import type { PageVerdict } from "../core/article";
import type { WebExtension } from "../shared/native";
import type { KeyFence } from "./key-fence";

/** What the detector lends to the reader. */
export interface ReaderHost {
  /** The page's window. */
  window: Window;
  api: Pick<WebExtension, "i18n" | "runtime" | "storage">;
  /** Tells what the page is, as it is now. */
  detect(): PageVerdict;
  /** Loads a module of the extension by the name of its file. */
  load<Module>(file: string): Promise<Module>;
  /** Keeps what is typed into the overlay from the page, while it is open. */
  fence: KeyFence;
  /** Aborted when the extension is updated or removed. */
  signal: AbortSignal;
}
