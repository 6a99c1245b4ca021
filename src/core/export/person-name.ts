/** A name as citations need it: by its parts where they can be told, else as it stands. */
export type CitedName = { family: string; given: string; suffix?: string } | { literal: string };

/** Scripts that put the family name first. */
const FAMILY_FIRST =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー]+$/u;
/** Small words that belong to the family name behind them. */
const PARTICLE =
  /^(?:af|al|am|auf|aus|av|bin|da|das|de|degli|dei|del|della|den|der|des|di|do|dos|du|el|ibn|la|las|le|los|ten|ter|thoe|ver|vom|von|van|y|zu|zum|zur|'t)$/;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;

/**
 * Parts the name of a person.
 * @param name one line, as printed
 */
export function personName(name: string): CitedName {
  const [family = "", given = "", ...more] = name.split(/\s*,\s*/);
  if (more.length === 0 && family && given && !SUFFIX.test(given)) return { family, given };
  const words = name.replace(/,/g, "").split(" ");
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? "") ? words.pop() : undefined;
  if (words.length < 2) return { literal: name };
  if (words.every((word) => FAMILY_FIRST.test(word))) {
    const [first = "", ...rest] = words;
    return { family: first, given: rest.join(" ") };
  }
  const particle = words.findIndex((word, index) => index > 0 && PARTICLE.test(word));
  const at = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  return {
    family: words.slice(at).join(" "),
    given: words.slice(0, at).join(" "),
    ...(suffix !== undefined && { suffix }),
  };
}
