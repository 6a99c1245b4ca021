import { AGENCIES } from "./agencies";
import type { OutletName } from "./outlet-names";

/** Cited media in Arabic text, which has no capitals and joins small words to the next. */

/** Media as Arabic text prints them; agencies come from the registry. */
const MEDIA =
  "نيويورك تايمز|واشنطن بوست|وول ستريت جورنال|فاينانشال تايمز|فايننشال تايمز|لوس أنجلوس تايمز|تايمز أوف إسرائيل|سي إن إن|بي بي سي|سكاي نيوز عربية|سكاي نيوز|فوكس نيوز|إن بي سي نيوز|إن بي سي|سي بي إس|إيه بي سي|دير شبيغل|الغارديان|الجارديان|التلغراف|ديلي ميل|لوموند|لوفيغارو|ليبراسيون|هآرتس|يديعوت أحرونوت|معاريف|جيروزاليم بوست|أكسيوس|بوليتيكو|بلومبيرغ|فرانس 24|دويتشه فيله|الشرق الأوسط|اليوم السابع|المصري اليوم";

/** "And", "so", "as" are written on to the verb. */
const VERB =
  "[وف]?(?:نقل|نقلت|نقلا|نقلًا|ذكر|ذكرت|أفاد|أفادت|قال|قالت|كشف|كشفت|أورد|أوردت|نشر|نشرت|أعلن|أعلنت|أكد|أكدت|أوضح|أوضحت|كتبت|كتب|بثت|أضاف|أضافت|صرح|صرحت|أبلغ|أبلغت|أشارت|أشار|رأت|وفق|وفقا|وفقًا|وفقاً|بحسب|حسب|حسبما|تصريح|تصريحات|مقابلة|حديث|حوار|لقاء|تقرير|لتقرير)";
const NOUN = "صحيفة|وكالة(?:\\sالأنباء)?|قناة|موقع|شبكة|مجلة|إذاعة|تلفزيون|هيئة";
/** Words between the verb and the medium: who said it, on which day. */
const FILL = "(?:\\s[\\p{L}\\p{M}]+){0,7}?";
const NAME_END = "(?![\\p{L}\\p{M}])";

/** Media, and registered names long enough to be no other word; the longest first. */
function knownNames(): string {
  const agencies = AGENCIES.flatMap(({ printed }) =>
    printed.filter(({ text, weak }) => !weak && /^[\u0600-\u06ff][\u0600-\u06ff ]{4,}$/.test(text)),
  ).map(({ text }) => text.replace(/^وكالة\s/, ""));
  const names = [...new Set([...agencies, ...MEDIA.split("|")])];
  return names.sort((one, other) => other.length - one.length).join("|");
}

let made: readonly RegExp[] | null = null;

/** Made for the first Arabic text alone: they take long. */
function patterns(): readonly RegExp[] {
  made ??= makePatterns(knownNames());
  return made;
}

function makePatterns(known: string): readonly RegExp[] {
  return [
    // "قال لوكالة رويترز", "نقلت صحيفة «…»"
    new RegExp(
      `(?<![\\p{L}])${VERB}${FILL}\\s(?:عن\\s|مع\\s)?(?:ل|لل|ب|عن)?(?:${NOUN})\\s(?:[«"“](?<quoted>[^»"”]{2,30})[»"”]|(?<name>${known})${NAME_END})`,
      "dgu",
    ),
    // "وكالة الأنباء السعودية": an agency by what it is
    new RegExp(
      `(?<![\\p{L}])${VERB}${FILL}\\s(?:عن\\s|مع\\s)?(?:ل|ب)?وكالة\\s(?<name>(?:الأنباء|أنباء)(?:\\s[\\p{L}]+))${NAME_END}`,
      "dgu",
    ),
    // "نقلت صحيفة الوطن": one word after a newspaper or a channel, and no agency of another kind
    new RegExp(
      `(?<![\\p{L}])${VERB}(?:\\s[\\p{L}\\p{M}]+){0,3}?\\s(?:عن\\s|مع\\s)?(?:ل|لل|ب)?(?:صحيفة|قناة|موقع|شبكة|مجلة)\\s(?<name>[\\p{Script=Arabic}]{3,14}(?:\\s(?:ميل|بوست|تايمز|نيوز|جورنال|برس|الأميركية|تلغراف|تريبيون|لبنان|نيويورك|جازيت))?)`,
      "dgu",
    ),
    // "بحسب رويترز", "قال المتحدث لرويترز", "نقلت فرانس برس عن"
    new RegExp(
      `(?<![\\p{L}])${VERB}${FILL}\\s(?:عن\\s|مع\\s|ما\\s\\p{L}+\\s)?[لب]?(?<name>${known})${NAME_END}`,
      "dgu",
    ),
  ];
}

/** @returns the names that an Arabic text cites, in the order of the patterns */
export function arabicNames(text: string): OutletName[] {
  if (!/[\u0600-\u06ff]/.test(text)) return [];
  const found: OutletName[] = [];
  for (const pattern of patterns()) {
    for (const match of text.matchAll(pattern)) {
      const span = match.indices?.groups?.name ?? match.indices?.groups?.quoted;
      const name = (match.groups?.name ?? match.groups?.quoted)?.trim();
      if (!span || name === undefined) continue;
      const [start, end] = span;
      // A later pattern sees the same words again, or a part of them.
      if (found.some((other) => other.name === name || (start < other.end && end > other.start)))
        continue;
      found.push({ name, kind: "noun", start, end, cites: true });
    }
  }
  return found;
}
