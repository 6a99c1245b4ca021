/**
 * The kinds of nodes that a `TreeWalker` can show, to be added up. `NodeFilter` has the same, but it
 * belongs to a window, and the core is given a document alone: one that `DOMParser` made has no window.
 */
export const SHOW_ELEMENT = 1;
/** Texts, also those of scripts and styles. */
export const SHOW_TEXT = 4;
export const SHOW_COMMENT = 128;
