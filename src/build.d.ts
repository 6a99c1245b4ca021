/** A style sheet as text: the build inlines it, the overlay adopts it. */
declare module "*.css" {
  const text: string;
  export default text;
}

/** True in the test build alone: there the overlay's shadow root is open, so that tests see in. */
declare const __OPEN_SHADOW_ROOT__: boolean;

/** Citation styles and their words in other languages, as the build takes them out of a package. */
declare module "byline:citation-styles" {
  /** An element of a style: its name, attributes and children. */
  export interface PackedNode {
    n: string;
    a?: Record<string, string>;
    c?: (PackedNode | string)[];
  }
  export const styles: Record<
    "apa" | "modern-language-association" | "chicago-author-date" | "chicago-note-bibliography",
    PackedNode
  >;
  /** By BCP 47 tag. */
  export const locales: Record<string, PackedNode>;
}

/** Part of the Sanitizer API that the compiler's library lacks. */
interface Element {
  setHTML(html: string, options: { sanitizer: Sanitizer }): void;
}
