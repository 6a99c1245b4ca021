/** Text by its key in `_locales`. */
type Translate = (key: string, ...substitutions: string[]) => string;

/** BCP 47 tag of the messages; English where they do not say, as no message is then there. */
export function messageLanguage(t: Translate): string {
  return t("uiLanguage") || "en";
}

/**
 * A short list as a language writes it: "dpa, Reuters, AFP". The type "unit" is one for measures:
 * Chinese would put no comma between the names.
 * @param locale a BCP 47 tag
 */
export function shortList(locale: string): Intl.ListFormat {
  return new Intl.ListFormat(locale, { type: "conjunction", style: "narrow" });
}
