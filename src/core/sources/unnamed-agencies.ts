import { inSmallLetters } from "../small-letters";

/** Agencies credited without a name: "with agencies", "Agencies contributed to this report". */

/** What agencies are called where none is named, language by language. */
const NOUN =
  "(?:news |wire |press |international )?agenc(?:y|ies)(?: (?:inputs?|reports?|material|staff|copy))?|(?:news |wire )?wires?|(?:news )?wire (?:services?|reports?)|news services?|" +
  "(?:presse|nachrichten)?agentur(?:en)?|(?:nachrichten)?agentur(?:material(?:ien)?|meldung(?:en)?|berichten?|angaben|texten?)|" +
  "agences?(?: de presse)?|agencias?(?: de noticias)?|agenzie(?: di stampa)?|agências(?: de notícias)?|(?:pers|nieuws)bureaus?|(?:nyhets)?byråe?r?n?a?|(?:nyheds)?bureauer|(?:nyhets)?byråene|" +
  "ajans(?:lar|ları)?|(?:tiskové )?agentury|agenturu?|agencj[ei]|agencije|агентства|информагентства|информагентств|агентств|агенції|وكالات(?: الأنباء)?|סוכנויות(?: הידיעות)?|综合|(?:综合|綜合)?(?:外电|外電)|एजेंसी|एजेंसियां|এজেন্সি|agensi";

/** What may stand before them: "with", "mit Material von", "compiled from", a byline's word. */
const LEAD =
  "(?:(?:story |report |written |compiled )?(?:by|from)|(?:with|using)(?: (?:material|inputs?|reports?|reporting|files|information|additional reporting)(?: (?:from|by))?)?|" +
  "(?:mit|unter verwendung von|aus|von|nach|quellen?:?)(?: (?:material|inhalten|informationen|texten|angaben))?(?: (?:von|der|aus))?|(?:dieser|der) (?:text|artikel|beitrag|bericht) (?:enthält|basiert auf|beruht auf|entstand mit|wurde mit) (?:material|informationen|meldungen|inhalten)(?: (?:von|der|aus))?|" +
  "(?:avec|par|d[’']après|source:?)(?: (?:des informations|les dépêches))?(?: (?:les|des|d[’']))?|(?:con|por|fuentes?:?)(?: (?:información|informaciones|datos|material))?(?: de)?(?: las)?|(?:con|da|fonti?:?)(?: (?:informazioni|materiale))?(?: (?:di|delle|dalle))?|(?:com|por)(?: (?:informações|agências))?(?: (?:de|das))?|" +
  "(?:met|door|bron(?:nen)?:?)(?: (?:medewerking|bijdragen|informatie|materiaal))?(?: van)?|(?:med|av|af|fra|från|källa:?|kilder?:?)(?: (?:material|materiale|stoff|bidrag))?(?: (?:fra|från|af|av))?|" +
  "(?:z|ze|s|za|sa|z wykorzystaniem|na podstawie|po materiałach)(?: (?:materiałów|informacji|depesz))?|(?:по материалам|за матеріалами)|and|other)";

/** "Staff and agencies": who worked beside them. */
const BESIDE = "[^\\s.,;:()]{3,14} (?:and|und|et|y|e|och|og|en) ";

/** What they did. */
const DID =
  "contributed(?: (?:reporting|to) (?:to )?(?:this|the) (?:report|story|article|piece)| to this report| reporting)?|(?:haben|trugen) zu diese[mr] (?:bericht|text|artikel|beitrag|meldung) (?:beigetragen|bei)|ont contribué à cet article|contribuyeron (?:a|con) est[ae] (?:información|artículo|nota|reportaje)|hanno contribuito a questo articolo|contribuíram para (?:este|esta) (?:artigo|notícia)|(?:hebben|droegen) (?:bijgedragen aan dit (?:artikel|bericht)|bij aan dit artikel)|(?:har bidragit|bidrog) till (?:artikeln|texten)";

// No "u": with it, making the pattern takes ten times as long, and nothing in it needs it.
const CREDIT = new RegExp(
  `^(?:${LEAD}\\s*)?(?:${BESIDE})?(?:other |andere[rn]? |autres |otras |altre |outras )?(?:${NOUN})(?:\\s+(?:${DID}))?$`,
);
/** What every such line holds: a cheap question, asked first. */
const STEM =
  /agenc|agens|agent|agenz|agên|wire|news serv|bureau|byrå|ajans|агент|агенц|وكالات|סוכנויות|综合|外电|外電|एजेंस|এজেন্স/;
const AROUND = /^[\s([（–—-]+|(?<![\s)\]）.])[\s)\]）.]+$/gu;

/** The same in the plural, as it stands beside a person: "By Ada Roe with agencies". */
const BESIDE_PERSON = new RegExp(
  "[^\\s,;/|–—-](?:\\s+(?:with|and|&|mit|und|avec|et|con|y|com|e|met|en|med|og|och|и|та|و)\\s|\\s*[,;/|–—-]\\s*(?:(?:with|and|mit|und|avec|et|con|y|com|e|met|en|med|og|och)\\s+)?)\\s*" +
    "(?:(?:news |wire |other |les |des |las |le )?(?:agencies|wires|wire services|wire reports|news services|agenturen|nachrichtenagenturen|agenturmaterial|agences(?: de presse)?|agencias|agenzie|agências|persbureaus|nyhetsbyråer|nyhedsbureauer|byråer|ajanslar|агентства(?:ми)?|وكالات))$",
);

/** @returns whether a byline credits agencies without their names at its end, beside somebody */
export function creditsUnnamedBeside(byline: string): boolean {
  const line = inSmallLetters(byline.trim());
  return line.length < 140 && STEM.test(line) && BESIDE_PERSON.test(line.replace(AROUND, ""));
}

/** @returns whether a whole line, or an entry of a list, credits agencies without their names */
export function creditsUnnamed(line: string): boolean {
  if (line.length >= 140) return false;
  const words = inSmallLetters(line);
  return STEM.test(words) && CREDIT.test(words.replace(AROUND, ""));
}
