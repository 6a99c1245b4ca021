import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { messageLanguage, shortList } from "./short-list";
import type { OverlayActions } from "./view";

/** The language of the interface, which is not the language of the article. */
export interface UiLanguage {
  /** BCP 47 tag for `Intl`, with the reader's own region where it is known ("en-GB"). */
  locale: string;
  /** BCP 47 tag of the messages ("en"). */
  lang: string;
  dir: "ltr" | "rtl";
  t: OverlayActions["t"];
  /**
   * The message for a number of things, by the language's own plural rules: looks for
   * `key_one`, `key_few` and so on, and falls back to `key_other`.
   * `$1` is the number, further substitutions follow.
   */
  plural(key: string, count: number, ...substitutions: string[]): string;
  /** A number as this language writes it. */
  number(value: number): string;
  /** A short list: "dpa, Reuters, AFP". */
  readonly list: Intl.ListFormat;
}

/**
 * @param t looks up a message
 * @param preferred the reader's languages, best first, as `navigator.languages` gives them
 */
export function createUiLanguage(t: OverlayActions["t"], preferred: readonly string[]): UiLanguage {
  const lang = messageLanguage(t);
  // The messages know no region, and dates need one: 7 January here is January 7 there.
  const locale = preferred.find((tag) => tag === lang || tag.startsWith(`${lang}-`)) ?? lang;
  // Made once they are needed: the first ones take a browser some 25 milliseconds, and the headline
  // needs none of them.
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  let list: Intl.ListFormat | undefined;
  const number = (value: number) => {
    numbers ??= new Intl.NumberFormat(locale);
    return numbers.format(value);
  };
  return {
    locale,
    lang,
    dir: t("uiDirection") === "rtl" ? "rtl" : "ltr",
    t,
    plural(key, count, ...substitutions) {
      rules ??= new Intl.PluralRules(lang);
      const values = [number(count), ...substitutions];
      return t(`${key}_${rules.select(count)}`, ...values) || t(`${key}_other`, ...values);
    },
    number,
    get list() {
      list ??= shortList(locale);
      return list;
    },
  };
}

const UiLanguageContext = createContext<UiLanguage | null>(null);

/** Gives the interface language to the components beneath. */
export const UiLanguageProvider = UiLanguageContext.Provider;

/** The interface language. @throws outside a `UiLanguageProvider` */
export function useUiLanguage(): UiLanguage {
  const ui = useContext(UiLanguageContext);
  if (!ui) throw new Error("No UiLanguageProvider above this component");
  return ui;
}
