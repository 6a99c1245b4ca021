/**
 * Source text of a call, to run in another context.
 * @param code a function that uses nothing from around it
 * @param args values that JSON can hold
 */
export function callAsText<A extends unknown[], R>(code: (...args: A) => R, args: A): string {
  return `(${code})(...${JSON.stringify(args)})`;
}
