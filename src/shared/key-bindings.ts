/** What a single key can do in the overlay, with the key that does it until the reader chooses. */
export const DEFAULT_KEYS = {
  sources: "s",
  contents: "c",
  find: "/",
  listen: "r",
  nextParagraph: "j",
  previousParagraph: "k",
  nextHeading: "n",
  previousHeading: "p",
  lineFocus: "l",
  save: "d",
  larger: "+",
  smaller: "-",
  theme: "t",
  settings: ",",
  help: "?",
} as const satisfies Record<string, string>;

/** Name of something that a key can do. */
export type KeyAction = keyof typeof DEFAULT_KEYS;

/**
 * The key of every action, as `KeyboardEvent.key` has it, letters in small; "" where the reader
 * wants none. No two actions share a key.
 */
export type KeyBindings = Readonly<Record<KeyAction, string>>;

/** Every action, in the order in which they are listed. */
export const KEY_ACTIONS = /* @__PURE__ */ Object.keys(DEFAULT_KEYS) as readonly KeyAction[];

/**
 * Whether an action may have a key: a single character, or "" for none. Named keys such as "Enter" or
 * "ArrowDown", and the space, are none: with them the browser and the overlay move, confirm and close.
 */
const isFree = (key: string) => key === "" || (Array.from(key).length === 1 && key.trim() === key);

/**
 * Reads key bindings from whatever was stored. Never throws: what is missing, no single key, or
 * taken by an action before it gets its default, or no key where that is taken too.
 */
export function parseKeys(stored: unknown): KeyBindings {
  const asked = (typeof stored === "object" && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >;
  const wanted = (action: KeyAction) => {
    const key = Object.hasOwn(asked, action) ? asked[action] : undefined;
    return typeof key === "string" && isFree(key) ? key.toLowerCase() : undefined;
  };
  const taken = new Set<string>();
  const keys: Partial<Record<KeyAction, string>> = {};
  const take = (action: KeyAction, key: string) => {
    keys[action] = key !== "" && taken.has(key) ? "" : key;
    taken.add(key);
  };
  // What the reader chose comes first, whatever the order of the defaults.
  for (const action of KEY_ACTIONS) {
    const key = wanted(action);
    if (key !== undefined && (key === "" || !taken.has(key))) take(action, key);
  }
  for (const action of KEY_ACTIONS) {
    if (keys[action] === undefined) take(action, DEFAULT_KEYS[action]);
  }
  return keys as Record<KeyAction, string>;
}
