/** Stands in for the browser's locks, which jsdom has none of. */

const last = new Map<string, Promise<unknown>>();

Object.defineProperty(navigator, "locks", {
  value: {
    request(name: string, work: () => Promise<unknown>) {
      const done = (last.get(name) ?? Promise.resolve()).then(work);
      last.set(
        name,
        done.catch(() => {}),
      );
      return done;
    },
  },
});
