import type { Notice } from "../article";

/**
 * The words by which texts say something about themselves, in the languages of the news.
 * All patterns are matched against small letters: case-blind ones are slow to prepare.
 */

type Kind = Notice["kind"];

/** Labels at the start of a block, with a colon, a dash, a date or nothing after them. */
const LABELS: readonly (readonly [Kind, string])[] = [
  [
    "correction",
    "corrections?(?: and clarifications?)?|corrected|corrects|clarifications?|corrigend(?:um|a)|errat(?:um|a)|korrektur(?:hinweis)?|berichtigung|richtigstellung|klarstellung|rectificati(?:f|on)|correctif|précision|fe de err(?:atas?|ores)|err[aá]mos|correcci[oó]n|rectificación|aclaración|correzione|rettifica|precisazione|errata corrige|correção|retificação|rectificatie|correctie|rettelse|retting|rättelse|oikaisu|oprava|sprostowanie|ispravka|исправка|поправка|исправление|исправлено|уточнение|виправлення|düzeltme|helyreigazítás|διόρθωση|đính chính|(?:भूल )?सुधार|訂正|更正|정정|تصحيح|תיקון(?: טעות)?",
  ],
  [
    "update",
    "update|updated|aktualisier(?:t|ung)|mise? à jour|actualización|actualizado|aggiornamento|aggiornato|atualiza(?:ção|do)|bijgewerkt|oppdatert|opdateret|uppdatera[dt]|aktualizacja|обновлено|оновлено|güncelleme|更新|업데이트|تحديث|עדכון",
  ],
  [
    "editors-note",
    "editor['’]?s['’]? note|note (?:from|by) the editors?|a note to readers|(?:anmerkung|hinweis|anm\\.) (?:der|d\\.) red(?:aktion|\\.)?|transparenzhinweis|in eigener sache|note de la rédaction|ndlr|nota (?:del editor|de(?: la)? redacción|della redazione|do editor|da redação)|n\\. ?d\\. ?r\\.?|noot van de redactie|redaktionens anmärkning|red\\. anm|pozn\\. red|od redakcji|от редакции|примечание редакции|від редакції|editörün notu|編集部注|编者按|편집자 ?주|ملاحظة المحرر|הערת (?:ה)?מערכת",
  ],
  [
    "translation",
    "translat(?:ion|ed) (?:by|from)|übersetz(?:t|ung)(?: von| aus)?|aus dem [^\\s.,]+(?:en)? von|traduction(?: de)?|traduit (?:de|par)|traducción(?: de)?|traducido (?:del|por)|traduzione(?: di)?|tradução(?: de)?|vertaling|vertaald door|översättning|oversettelse|oversættelse|tłumaczenie|překlad|перевод(?: с [^\\s:]+)?|переклад(?: з [^\\s:]+)?|çeviri|μετάφραση|अनुवाद|翻訳|翻译|翻譯|译者|번역|ترجمة|תרגום",
  ],
  [
    "press-release",
    "press release|pressemitteilung|communiqué de presse|comunicado de prensa|comunicato stampa|comunicado de imprensa|persbericht|pressmeddelande|pressemeddelelse|pressemelding|komunikat prasowy|tisková zpráva|пресс-релиз|прес-реліз|プレスリリース|보도자료|新闻稿|新聞稿|بيان صحفي",
  ],
];

/** Kinds of labels with the pattern that tells each at the start of a text. */
export const LABEL_PATTERNS = LABELS.map(
  ([kind, words]) =>
    [
      kind,
      new RegExp(
        `^[\\s*(\\[+–—【（-]*(?:${words})(?=\\s*[:：(,】）]|\\s+[–—|-]\\s|\\s+\\d|\\s*\\(|[\\])]|$)`,
      ),
    ] as const,
);

/** A day, so no outlet: "first published on 3 May 2024". */
const NO_DAY =
  "(?!\\s*(?:(?:on|in|am|im|le|el|il|em|op|den)\\s+)?(?:the\\s+)?(?:\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|m[äa]r|apr|av[rg]|ma[iy]|ju[nlif]|aug|sep|o[kc]t|nov|de[czs]))";

/** Sentences that say so themselves. They count in short blocks only. */
export const SENTENCES: readonly (readonly [Kind, RegExp])[] = [
  [
    "correction",
    /(?:an? )?(?:earlier|previous|original|prior) version of this (?:article|story|post|piece|report(?! (?:by|from|of|on|for)\b))|^\(corrects (?=[^)]{4,}\))|in einer (?:früheren|ersten|vorherigen) (?:version|fassung)|dans une (?:première|précédente) version|une (?:première|précédente) version|(?:dans )?une version (?:précédente|antérieure)|una versión (?:anterior|previa)|una (?:precedente versione|versione precedente)|uma versão anterior|in een eerdere versie|i en tidigare version|i en tidligere versjon|i en tidligere version|we wcześniejszej wersji|v předchozí verzi|в предыдущей версии|у попередній версії|önceki (?:bir )?versiyonunda|記事(?:の一部)?を訂正|本文已更正|this (?:article|story) (?:has been|was) (?:corrected|amended)/,
  ],
  [
    "update",
    /this (?:article|story|report) (?:has been|was) (?:updated|expanded)|dieser (?:artikel|text|beitrag) wurde (?:aktualisiert|ergänzt)|cet article a été (?:actualisé|mis à jour)|a fait l['’]objet d['’]une mise à jour|este artículo (?:ha sido|fue) actualizado|questo articolo è stato aggiornato|dit artikel is (?:bijgewerkt|aangevuld)|(?:artikeln|artikkelen|artiklen) (?:har|er|är) (?:blivit )?(?:uppdaterad|uppdaterats|oppdatert|opdateret)/,
  ],
  [
    "translation",
    /(?:this|the) (?:article|text|story|interview|piece) (?:was|has been|is) (?:[^\s.,]+ )?translated|^(?:machine|automatically) translated|(?:dieser|der|dieses) (?:text|artikel|beitrag|interview)\b.{0,60} (?:übersetzt|übertragen)|aus dem [^\s.,]+ (?:übersetzt|adaptiert)|maschinell übersetzt|(?:article|texte) (?:a été )?traduit|^(?:von [^.;|]{3,60}[.;|] ?)?[(*–—-]?\s?aus dem [a-zäöüß]+schen von [^.!?:]{3,80}[.)]*$|traduit de l['’]|traducido (?:del|automáticamente)|tradotto dal|traduzido d[oe]|vertaald uit het|(?:dit artikel|deze tekst) is vertaald|översatt (?:från|av)|oversatt (?:fra|av)|oversat (?:fra|af)|przetłumaczon[eoya]|přelož(?:il|en)|переведен[аоы]? с|перекладено з|çevrilmiştir|(?:記事|本文)(?:は|を).{0,30}翻訳/,
  ],
  [
    "ai",
    /\b(?:generated|written|created|produced|translated|summari[sz]ed|assisted|edited) (?:with|by|using|through) (?:the (?:help|aid|assistance|use) of )?(?:an? )?(?:ai\b|artificial intelligence|generative|large language)|\bai[- ](?:generated|assisted)\b|(?:mit(?:hilfe von| hilfe von| unterstützung von)?|durch|von|unter einsatz von) (?:einer )?(?:ki|künstlicher intelligenz)\b.{0,40}(?:erstellt|generiert|übersetzt|zusammengefasst|verfasst)|ki-generiert|(?:généré|rédigé|traduit|résumé|créé|réalisé|écrit)e?s? (?:par|avec|(?:à|avec) l['’]aide d(?:e|['’])|grâce à) ?(?:une |l['’])?(?:ia\b|intelligence artificielle)|(?:generad|elaborad|traducid|redactad|escrit|cread|resumid|realizad)[oa] (?:(?:con|por|mediante) (?:la (?:ayuda|asistencia) de )?|con ayuda de |a través de )(?:la )?(?:ia\b|inteligencia artificial)|(?:generat|tradott|scritt|creat|realizzat|redatt|riassunt)[oa] (?:con |da |dall['’]|con (?:l['’](?:aiuto|ausilio|uso|utilizzo)|il supporto) (?:di |dell['’]))(?:un['’]|l['’])?(?:ia\b|intelligenza artificiale)|(?:gerado|traduzido|produzido) (?:com|por) (?:a )?(?:ia\b|inteligência artificial)|(?:met (?:behulp|hulp) van|door) (?:ai\b|kunstmatige intelligentie)|(?:med hj[äæe]lp af?v?|ved hj[eæ]lp af?v?|av|af) (?:ai\b|artificiell intelligens|kunstig intelligens)|(?:生成)?aiが?(?:生成|作成|翻訳|要約)|ai(?:로|가|를 (?:활용|이용))|人工智能(?:生成|翻译)|由ai|ai生成|с помощью (?:ии(?=[\s.,]|$)|искусственного интеллекта|нейросет)|yapay zek[aâ]|sztucznej inteligencji|بالذكاء الاصطناعي/,
  ],
  [
    "syndication",
    new RegExp(
      `\\b(?:first|originally) (?:published|appeared) (?:by|in|on|at)\\b${NO_DAY}|\\bappeared first (?:in|on|at)\\b${NO_DAY}|\\brepublished (?:with permission|under a creative commons|from)|\\bpublished (?:with permission|from the conversation)|this (?:article|story) (?:is|was) (?:re)?published (?:from|by|under)|syndicated from|this (?:article|commentary) (?:is )?copyright|(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht) (?:in|bei|auf|im|von)\\b${NO_DAY}|(?:zuerst|ursprünglich) (?:bei|in|im|auf) (?!\\d)[^.!?]{2,60} (?:erschienen|veröffentlicht)(?=\\s*(?:[.)]|$))|erschien (?:zuerst|ursprünglich)${NO_DAY}|erstveröffentlichung (?:in|bei|auf|durch)\\b|übernommen von|(?:initialement|d['’]abord|originellement) (?:été )?publiée? (?:par|dans|sur)|publiée? (?:initialement|d['’]abord|originellement) (?:par|dans|sur)|republié (?:à partir|avec l)|publicado (?:originalmente|por primera vez) (?:em?n?|n[ao]|por)${NO_DAY}|pubblicato (?:originariamente|per la prima volta) (?:su|da|in)${NO_DAY}|originalmente publicado (?:em|no|na|por)${NO_DAY}|(?:oorspronkelijk|eerder) (?:verschenen|gepubliceerd) (?:in|op|bij)${NO_DAY}|verscheen (?:eerder|oorspronkelijk|eerst) (?:in|op|bij)${NO_DAY}|(?:først|först) (?:publisert|publiceret|publicerad) (?:i|på|av|hos)|ursprungligen publicerad|pierwotnie (?:ukazał|opublikowan)|poprvé vyšel|впервые опубликован|вперше опубліковано|ilk (?:olarak|kez) .{2,40} yayımlan|转载自|轉載自|本文转自|本文原載|転載元|(?:より|から|の)転載`,
    ),
  ],
  [
    "sponsored",
    /(?:this (?:article|content|post|story|piece) (?:(?:about|on) [^.!?]{1,80} )?(?:is|was) (?:sponsored|paid for|(?:produced|developed|created|made|written) in partnership)|this (?:article|post|story|piece) (?:contains|includes|features) (?:sponsored|paid) content|dieser (?:beitrag|artikel|text) (?:entstand|ist|wurde) in (?:bezahlter |werblicher )?(?:kooperation|partnerschaft) mit|bezahlter (?:beitrag|inhalt)(?=\s*(?:$|[.:|(–—]|von\b|für\b))|dieser (?:beitrag|artikel) (?:ist|wurde) (?:von .{2,40} )?(?:gesponsert|bezahlt)|cet article (?:est|a été) sponsorisé|contenu proposé par(?! [^:]{2,40}:)|contenido (?:pagado|ofrecido) por|contenuto offerto da|conteúdo oferecido por|aangeboden door een adverteerder|(?:artikeln|artikkelen) är? (?:sponsrad|sponset))/,
  ],
  [
    "satire",
    /(?:this|dieser?|cet|este|questo) (?:article|story|text|beitrag|artikel|artículo|articolo) (?:is|ist|est|es|è) (?:a work of |eine? |une |una )?(?:satir|fiction)|^(?:achtung,? |dies ist )?satire[.!]?$/,
  ],
];

/** The line that feeds end with, as other sites take it over: "The post … appeared first on …". */
export const END_OF_FEED =
  /^the post .{3,300} (?:appeared first|first appeared) on (\S.{1,60}?)\.?$/;

/** Words that point at the very text they stand in, wherever they stand. */
export const ABOUT_TEXT =
  /(?:\b(?:this|diese[rsmn]?|cet?|cette|est[ea]|quest[oa]|dit|deze|denna|den här|denne|dette)|d['’]?est[ea]|quest['’]) ?(?:article|text|story|post|piece|interview|translation|summary|content|commentary|artikeln?|artikels|textes|beitrags?|beiträge|übersetzung|zusammenfassung|inhalts?|texte|résumé|traduction|artículo|articolo|intervista|artigo|texto|nota|entrevista|traducción|tradução|resumen|resumo|contenido|conteúdo|inhoud|tekst|samenvatting|vertaling|interview|sammanfattningen?|artikkel(?:en)?|saken|testo|meldung|dépêche|noticia|notícia|información|reportagem|matéria|bericht|verhaal|stuk)(?=[\s.,:;)]|$)|(?:artikkelen|artiklen|artikeln|sammendraget) (?:er|är|har)|av artikeln|(?:version|fassung) des (?:artikels|beitrags)|verzi článku|верси[иї] (?:стат|новост|матері?и?ал)|この記事|本記事|この要約|이 기사|이 요약|本文|这篇|本篇|эт(?:а|от|ой|ого) (?:стать[яи]|текста?|материала?|перевода?|публикаци[яи]|новост[ьи]|заметк[аи])|ц(?:я|ей|ієї|ього) (?:статт[яі]|текст|матеріал|публікаці)|bu (?:haber|makale|met[in]n?|yazı)|(?:ten|niniejszy|tego|niniejszego) (?:tekstu?|artykułu?)|(?:tento|tohoto) (?:článe?k|text)|هذا (?:المقال|النص|المحتوى)/;

/** Words that name the text, but in the midst of it may name any other one. */
export const NAMES_TEXT =
  /(?:^|[\s(])(?:the|der|l['’]|le|el|il|o|het|de) ?(?:article|post|text|story|interview|translation|summary|beitrag|artikel|texte|artículo|texto|articolo|artigo|testo|tekst)(?=[\s.,:;)]|$)|(?:^|\s)(?:стат[ьт]я|текст|мат[еі]р[иі]ал|публикация)\s|[\u3040-\u30ff\u3400-\u9fff]/;

/** Where a sentence without a subject begins: "First published in …", "Text přeložila …". */
export const SENTENCE_START =
  /(?:^|[.!?:;|–—()[\]])[\s*+"„“«]*(?:(?:text|tekst|texte|texto|testo|article|artikel|artigo|artículo|articolo|story|текст|статья|материал|ze? \S+|par|von) )?$/;

/** What follows "an earlier version" where it is that of another thing than the text: a law's. */
export const VERSION_OF_ANOTHER =
  /^(?:\s*(?:de[slnr]?|von|vom|eine[rs]|ihre[rs]|seine[rs]|du|d[eo]lla?|dello|dell|d[aoi]s?|das|van|av|af|of)(?![\p{L}])|\s*d['’]|\s+(?!был|говор|сообщ|указ|ошиб|було|йшлося|вказ|помилк|poda|napisa|błęd|był|jsme|stálo)[а-яіїєłąęśżźćńěščřžýáíéúů]\p{L}|\s+(?!był|poda|napisa|znalaz|błęd|bylo|jsme|stálo)[a-z]{4,}(?:u|y|a|i|ej|ego|ého|ství)(?!\p{L}))/u;

/**
 * What a text says of its own earlier version: what stood in it, or that it was wrong. Anything else
 * may be said of an earlier version of whatever the story is about.
 */
export const SAYS_OF_VERSION =
  /hieß|lautete|stand(?:en)?(?!\p{L})|zu lesen|die rede|schrieb|angegeben|genannt|benannt|bezeichnet|beschrieben|behauptet|erwähnt|falsch|fehler|irrtüm|korri|berichtig|präzis|verwechsel|(?<!\p{L})wir(?!\p{L})|überschrift|artikel|indiqu|écri|affirm|mentionn|erron|erreur|faux|fausse|inexact|(?<!\p{L})nous(?!\p{L})|decía|indicaba|afirmaba|señalaba|errón|error|correg|incorrect|era scritto|riporta|diceva|errat|errore|corrett|sbagliat|dizia|indicava|afirmava|errad|(?<!\p{L})erro(?!\p{L})|corrig|stond|vermeld|schreven|meldden|onjuist|fout|verkeerd|(?<!\p{L})sto[dg]?(?!\p{L})|skrev|(?<!\p{L})fe[il]l?(?!\p{L})|oppgitt|uppgavs|angavs|(?<!\p{L})poda|napisa|błęd|pomył|uvedl|uvádě|stálo|chyb|mylně|говор|сообщ|указ|ошиб|назван|невер|йшлося|вказ|помил|зазнач|невірн|yazıl|belirtil|yanlış|hata/u;

/** A correction's own words, where its label could also name a thing. */
export const CORRECTS =
  /\b(?:in?correct(?:ly)?|misstate[ds]?|misspel\w*|misidentif\w*|mistaken(?:ly)?|wrong(?:ly)?|erroneous(?:ly)?|(?:earlier|previous|original) version|clarif\w+|instead of|rather than|should (?:have|be|say|read))\b|, not\b/;

/** The services that send out press releases, where a dateline names its agency. */
export const PRESS_DATELINE =
  /^.{0,90}?(?:\/(?:prnewswire|pr newswire|cnw|ots)\b[^/]{0,20}\/|\((?:business wire|globe newswire|globenewswire|accesswire|newsfile[^)]{0,12}|ots|ots\/[^)]{1,20}|marketwired|media outreach[^)]{0,12}|ein presswire)\)|\[(?:business wire)\])/;

/** schema.org's types of articles that say something about the text. */
export const TYPES: Readonly<Record<string, Kind>> = {
  OpinionNewsArticle: "opinion",
  AnalysisNewsArticle: "analysis",
  BackgroundNewsArticle: "background",
  ReviewNewsArticle: "review",
  CriticReview: "review",
  SatiricalArticle: "satire",
  LiveBlogPosting: "live",
  AdvertiserContentArticle: "sponsored",
};

/** What elements are called that hold a notice. */
export const MARKUP: readonly { kind: Kind; itemprop?: string; class?: RegExp }[] = [
  {
    kind: "correction",
    itemprop: "correction",
    class: /correction|corrigendum|erratum|korrektur|rectificat/i,
  },
  { kind: "editors-note", class: /editors?-?note|editorial-note/i },
  { kind: "backstory", itemprop: "backstory" },
];
