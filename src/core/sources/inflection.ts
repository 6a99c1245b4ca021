/** German names change their endings with the case: "der Deutschen Welle", "des Handelsblatts". */

const ADJECTIVE = /^([^\s]+(?:isch|deutsch)e|Deutsche)[nrsm]?(?=\s[A-ZÄÖÜ])/;
const ENDINGS = ["", "r", "s"];
const GENITIVE =
  /^([^\s].*(?:[aA]nzeiger|[kK]urier|[bB]latt|[sS]piegel|[fF]unk|[dD]ienst|[mM]agazin|[fF]ernsehen))e?s$/;

/**
 * @param name a name as a German sentence may inflect it
 * @returns the other forms that it may be of, for a look in a register; empty where it has none
 */
export function uninflected(name: string): string[] {
  // Most names are asked for, and few are German.
  if (!name.endsWith("s") && !/eutsche|ische/.test(name)) return [];
  const stem = ADJECTIVE.exec(name);
  const nominatives = stem
    ? ENDINGS.map((ending) => `${stem[1]}${ending}${name.slice(stem[0].length)}`)
    : [];
  const bare = [name, ...nominatives].flatMap((form) => GENITIVE.exec(form)?.[1] ?? []);
  return [...nominatives, ...bare];
}
