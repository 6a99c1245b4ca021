/**
 * Styles the tree that `element` stands in, from outside of it: a `<style>` would have to pass the
 * page's Content Security Policy.
 * @param css the style sheet as text
 * @returns takes the style away; may be called twice
 */
export function adoptStyle(element: Element, css: string): () => void {
  const root = element.getRootNode();
  const view = element.ownerDocument.defaultView;
  if (!view || !(root instanceof ShadowRoot || root instanceof Document)) return () => {};
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...(root.adoptedStyleSheets ?? []), sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
