import { anchorOf } from "../anchors";
import type { EvidenceOrigin, Notice } from "../article";
import type { TextBlock } from "../blocks";
import { asList, asText, typesOf } from "../json-ld";
import type { Metadata } from "../metadata";
import { fold, letters } from "../text";
import { agencyOf } from "./agency-names";
import { outletNames } from "./outlet-names";
import type { Region } from "./region";
import type { FoundSignOff } from "./sign-offs";

/** What the page says about the text itself: corrections, translations, sponsors and the like. */

type Kind = Notice["kind"];

/**
 * Labels at the start of a block, with a colon, a dash, a date or nothing after them.
 * All patterns here are matched against small letters: case-blind ones are slow to prepare.
 */
const LABELS: readonly (readonly [Kind, string])[] = [
  [
    "correction",
    "corrections?|corrected|clarification|corrigend(?:um|a)|errat(?:um|a)|korrektur(?:hinweis)?|berichtigung|richtigstellung|klarstellung|rectificati(?:f|on)|correctif|précision|fe de erratas?|correcci[oó]n|rectificación|aclaración|correzione|rettifica|errata corrige|correção|retificação|rectificatie|correctie|rettelse|retting|rättelse|oikaisu|oprava|sprostowanie|исправление|уточнение|виправлення|düzeltme|helyreigazítás|erată|διόρθωση|訂正|更正|정정|تصحيح|תיקון",
  ],
  [
    "update",
    "updates?|updated|aktualisier(?:t|ung)|mise? à jour|actualización|actualizado|aggiornamento|aggiornato|atualiza(?:ção|do)|bijgewerkt|oppdatert|opdateret|uppdatera[dt]|päivitetty|aktualizováno|aktualizacja|обновлено|оновлено|güncelleme|更新|업데이트|تحديث",
  ],
  [
    "editors-note",
    "editor['’]?s['’]? note|note (?:from|by) the editors?|a note to readers|(?:anmerkung|hinweis|anm\\.) (?:der|d\\.) red(?:aktion|\\.)?|transparenzhinweis|in eigener sache|note de la rédaction|ndlr|nota (?:del editor|de(?: la)? redacción|della redazione|do editor|da redação)|n\\. ?d\\. ?r\\.?|noot van de redactie|redaktionens anmärkning|red\\. anm|pozn\\. red|od redakcji|примечание редакции|від редакції|editörün notu|編集部注|编者按|편집자 ?주|ملاحظة المحرر",
  ],
  [
    "translation",
    "translat(?:ion|ed) (?:by|from)|übersetz(?:t|ung)(?: von| aus)?|aus dem [^\\s.,]+(?:en)? von|traduction(?: de)?|traduit (?:de|par)|traducción(?: de)?|traducido (?:del|por)|traduzione(?: di)?|tradução(?: de)?|vertaling|vertaald door|перевод",
  ],
  [
    "press-release",
    "press release|pressemitteilung|presseinformation|communiqué de presse|comunicado de prensa|comunicato stampa|comunicado de imprensa|persbericht|pressmeddelande|pressemeddelelse|tisková zpráva|пресс-релиз",
  ],
];
const LABEL_PATTERNS = LABELS.map(
  ([kind, words]) =>
    [
      kind,
      new RegExp(
        `^[\\s*(\\[+–—-]*(?:${words})(?=\\s*[:：(,]|\\s+[–—-]\\s|\\s+\\d|\\s*\\(|[\\])]|$)`,
      ),
    ] as const,
);

/** Sentences that say so themselves. They count in short blocks only. */
const SENTENCES: readonly (readonly [Kind, RegExp])[] = [
  [
    "correction",
    /(?:an? )?(?:earlier|previous|original|prior) version of this (?:article|story|report|post|piece)|in einer (?:früheren|ersten|vorherigen) (?:version|fassung)|dans une (?:première|précédente) version|una versión (?:anterior|previa) de|una (?:precedente versione|versione precedente) di|uma versão anterior d|in een eerdere versie|i en tidigare version|i en tidligere versjon|this (?:article|story) (?:has been|was) (?:corrected|amended)/,
  ],
  [
    "update",
    /this (?:article|story|report) (?:has been|was) (?:updated|expanded)|dieser (?:artikel|text|beitrag) wurde (?:aktualisiert|ergänzt)|cet article a été (?:actualisé|mis à jour)/,
  ],
  [
    "translation",
    /(?:this|the) (?:article|text|story|interview|piece) (?:was|has been|is) (?:[^\s.,]+ )?translated|(?:machine|automatically) translated|(?:dieser|der|dieses) (?:text|artikel|beitrag|interview)\b.{0,60} (?:übersetzt|übertragen)|aus dem [^\s.,]+ (?:übersetzt|adaptiert)|maschinell übersetzt|(?:article|texte) (?:a été )?traduit|traduit de l['’]|traducido (?:del|automáticamente)|tradotto dal|traduzido d[oe]|vertaald uit het/,
  ],
  [
    "ai",
    /\b(?:generated|written|created|produced|translated|summari[sz]ed|assisted|edited) (?:with|by|using|through) (?:the (?:help|aid|assistance|use) of )?(?:an? )?(?:ai\b|artificial intelligence|generative|large language)|\bai[- ](?:generated|assisted)\b|(?:mit(?:hilfe von| hilfe von)?|durch|von|unter einsatz von) (?:einer )?(?:ki|künstlicher intelligenz)\b.{0,40}(?:erstellt|generiert|übersetzt|zusammengefasst|verfasst)|ki-generiert|(?:généré|rédigé|traduit)e?s? (?:par|avec|à l['’]aide d) ?(?:une |l['’])?(?:ia\b|intelligence artificielle)|(?:generado|elaborado|traducido|redactado) (?:con|por|mediante) (?:la )?(?:ia\b|inteligencia artificial)|(?:generato|tradotto) (?:con|da) (?:l['’])?(?:ia\b|intelligenza artificiale)/,
  ],
  [
    "syndication",
    /\b(?:first|originally) (?:published|appeared) (?:by|in|on|at)\b|\b(?:re)?published (?:with permission|under a creative commons|from the conversation)|this (?:article|story) is (?:re)?published (?:from|by)|zuerst (?:erschienen|veröffentlicht)|erschien zuerst|erstveröffentlichung|(?:initialement|d['’]abord) (?:été )?publié|publicado originalmente|pubblicato originariamente|oorspronkelijk verschenen/,
  ],
  [
    "sponsored",
    /^(?:sponsored(?: content| post)?|paid (?:content|post|partnership)|advertorial|gesponserter? (?:beitrag|inhalt)|publi-?r[eé](?:portage|dactionnel|portaje)|contenu (?:sponsorisé|partenaire)|contenido patrocinado|contenuto sponsorizzato|conteúdo patrocinado|gesponsorde inhoud|sponset innhold|annonsørinnhold|partner content|branded content)$|(?:this (?:article|content|post) (?:is|was) (?:sponsored|paid for|produced in partnership)|bezahlter beitrag)/,
  ],
];
/** An article about artificial intelligence speaks of much else that it made. */
const ABOUT_TEXT =
  /(?:this|dieser?s?|der|cet?|este|questo) (?:article|text|story|translation|summary|content|artikel|beitrag|übersetzung|zusammenfassung|inhalt|texte|artículo|articolo|artigo|texto|contenido)(?=[\s.,:;]|$)/;
/** Sections and kickers that name the genre. */
const GENRES: readonly (readonly [Kind, RegExp])[] = [
  [
    "opinion",
    /^(?:opinions?|op-ed|comment(?:ary|isfree)?|editorial|columns?|kommentare?|meinung(?:en)?|leitartikel|kolumne|gastbeitrag|essay|tribunes?|chroniques?|éditorial|opinión|tribuna|columnas?|opinion[ei]|commenti?|editoriale|opinião|opinie|column|debatt|kronikk|ledare?|mening|názory?|komentář|opinie|мнени[ея]|görüş|社説|オピニオン|사설|칼럼|رأي)$/,
  ],
  [
    "analysis",
    /^(?:(?:news )?analys(?:is|e|ie|er)|analisi|análisis|análise|analýza|analiza|анализ|analiz)$/,
  ],
  ["satire", /^(?:satire|humour|glosse)$/],
  ["live", /^(?:live(?:blog|ticker| updates?)?|en direct|en directo|in diretta|ao vivo)$/],
];
const TYPES: Readonly<Record<string, Kind>> = {
  OpinionNewsArticle: "opinion",
  AnalysisNewsArticle: "analysis",
  SatiricalArticle: "satire",
  LiveBlogPosting: "live",
  AdvertiserContentArticle: "sponsored",
};

/** Longest block that is a notice, and longest that is one by a sentence in it, in characters. */
const MAX_LENGTH = 700;
const MAX_SENTENCE_BLOCK = 360;

/** What `gatherNotices` needs. */
export interface NoticeInput {
  region: Region;
  metadata: Metadata;
  signOffs: readonly FoundSignOff[];
  /** Names of the publisher, in small letters. */
  own: ReadonlySet<string>;
}

/** @returns the notices, from print first, each text once for a kind */
export function gatherNotices({ region, metadata, signOffs, own }: NoticeInput): Notice[] {
  const notices: Notice[] = [];
  const add = (kind: Kind, quote: string, origin: EvidenceOrigin, anchor: string | null) => {
    const isSame = (notice: Notice) =>
      notice.kind === kind &&
      (origin !== "body" || letters(notice.evidence.quote) === letters(quote));
    if (!notices.some(isSame)) notices.push({ kind, evidence: { quote, origin, anchor } });
  };
  for (const block of [...region.before, ...region.body, ...region.after]) {
    const kind = kindOfBlock(block, own);
    if (kind) add(kind, fold(block.text), "body", anchorOf(block.element));
  }
  for (const { signOff, evidence } of signOffs) {
    if (signOff.unnamedAgencies)
      add("agency-material", evidence.quote, evidence.origin, evidence.anchor);
  }
  const genre = GENRES.find(([, words]) => words.test((metadata.section ?? "").toLowerCase()));
  if (genre) add(genre[0], metadata.section ?? "", "meta", null);
  for (const type of metadata.article ? typesOf(metadata.article) : []) {
    const kind = TYPES[type];
    if (kind) add(kind, type, "json-ld", null);
  }
  for (const correction of asList(metadata.article?.correction)) {
    const text = asText(correction) ?? asText((correction as Record<string, unknown>)?.text);
    if (text !== null) add("correction", fold(text), "json-ld", null);
  }
  return notices;
}

function kindOfBlock({ element, text, link }: TextBlock, own: ReadonlySet<string>): Kind | null {
  const line = fold(text);
  if (line === "" || line.length > MAX_LENGTH || link > line.length * 0.7) return null;
  const small = line.toLowerCase();
  if (element.closest("nav,form,button,dialog,figure,time")) return null;
  for (const [kind, label] of LABEL_PATTERNS) {
    const match = label.exec(small);
    // A label alone ("Update") is a heading or a button; an update's hour alone says nothing either.
    if (match && line.length - match[0].length > (kind === "update" ? 25 : 8)) return kind;
  }
  if (line.length > MAX_SENTENCE_BLOCK) return null;
  for (const [kind, sentence] of SENTENCES) {
    if (sentence.test(small) && (kind !== "ai" || ABOUT_TEXT.test(small))) return kind;
  }
  return isForeignCopyright(line, own) ? "syndication" : null;
}

/** What a site prints in its own footer. */
const RIGHTS =
  /rights reserved|rechte vorbehalten|droits réservés|derechos reservados|diritti riservati/;

const COPYRIGHT = /^(?:©|\(c\)|[Cc]opyright(?=\s))\s*(?:\d{4},?)?\s*/;

/** "© The Financial Times": another medium's text. */
function isForeignCopyright(line: string, own: ReadonlySet<string>): boolean {
  if (line.length > 120 || RIGHTS.test(line.toLowerCase()) || !COPYRIGHT.test(line)) return false;
  return outletNames(line.replace(COPYRIGHT, ""), own).some(
    ({ kind, name }) => (kind === "known" || kind === "shape") && agencyOf(name) === null,
  );
}
