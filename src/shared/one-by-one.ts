/**
 * Does work on what is stored after all other work under the same name, here and in the extension's
 * other pages: what is read, changed and written at the same time elsewhere would be lost.
 */
export function oneByOne<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work);
}
