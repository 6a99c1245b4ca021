/** Answers kept from most. */
const MOST = 400;

/**
 * Remembers what a pure function of a text answered: boxes around one line ask the same of it
 * again, and so do boxes of one name. Forgets everything when it holds much.
 */
export function memoised<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= MOST) known.clear();
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}

/** Makes a value only once it is asked for, and no second time. */
export function onlyOnce<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
