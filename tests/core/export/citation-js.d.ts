/** What the tests use of citation.js, which has no types of its own. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: string, options?: { forceType?: string });
    data: unknown[];
  }
  export const plugins: {
    config: { get(name: string): { parse: { sentenceCase: string } } };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
