/** What is used of citeproc-js, which has no types of its own. */
declare module "citeproc" {
  interface Engine {
    updateItems(ids: readonly string[]): void;
    setOutputFormat(format: "text" | "html"): void;
    /** The second is one text for each item. */
    makeBibliography(): [unknown, string[]];
  }
  const CSL: {
    Engine: new (
      system: { retrieveLocale(tag: string): unknown; retrieveItem(id: string): unknown },
      style: unknown,
      lang: string,
      forceLang: boolean,
    ) => Engine;
  };
  export default CSL;
}
