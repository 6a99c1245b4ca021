import type { Notice } from "../article";

/**
 * Lines of their own that say what a text is: who pays for it, what genre it is of, that a machine
 * translated or wrote it. All patterns are matched against small letters.
 */

type Kind = Notice["kind"];

/** Labels of paid texts, which head nothing else where they stand over a headline. */
const SPONSORED =
  "sponsored(?: content| post| article| story| feature)?|paid (?:content|post|partnership|program|partner content|advertisement)|advert(?:isement|iser|ising) (?:feature|content|supplement)|advertorial|promoted(?: content| post| story)?|promotion(?:al feature|al content)?|partner(?:ed)? content|brand(?:ed)? ?content|brand ?(?:voice|studio|story|post|publishing)|native (?:ad|advertising)|" +
  "gesponser(?:ter? (?:beitrag|inhalt|artikel)|t)|bezahlter (?:beitrag|inhalt)|anzeigen-?(?:sonder)?(?:veröffentlichung|beilage|thema)|verlags-?sonder(?:veröffentlichung|thema)|sonderveröffentlichung|werbebeitrag|entgeltliche einschaltung|bezahlte anzeige|paid post|promotion|" +
  "publi-?rr?[eé](?:portage|dactionnel|portaje)|contenu (?:sponsorisé|partenaire|de marque)|article (?:sponsorisé|partenaire)|sponsorisé|communiqué (?:sponsorisé|publicitaire)|contenido (?:patrocinado|promocionado|de marca)|patrocinado|publicontenido|contenuto (?:sponsorizzato|promozionale)|publiredazionale|informazione pubblicitaria|sponsorizzato|conteúdo (?:patrocinado|de marca|publicitário)|publieditorial|informe publicitário|" +
  "gesponsorde (?:inhoud|content|bijdrage)|gesponsord|branded|sponset(?: innhold)?|annonsørinnhold|kommersielt (?:innhold|samarbeid)|sponsor(?:eret|erat)(?: indhold| innehåll)?|sponsrat(?: innehåll)?|betalt (?:indhold|innehåll|innhold)|annoncørbetalt indhold|kaupallinen yhteistyö|mainosyhteistyö|materiał (?:sponsorowany|partnera|promocyjny)|artykuł sponsorowany|(?:komerční|placen[ýá]|sponzorovaný) (?:sdělení|obsah|článek|inzerce|spolupráce)|szponzorált tartalom|támogatott tartalom|conținut sponsorizat|advertorial|χορηγούμενο περιεχόμενο|" +
  "на правах рекламы|партн[её]рский материал|спецпроект|на правах реклами|партнерський матеріал|sponsorlu içerik|advertoryal|広告|pr記事|記事広告|タイアップ(?:記事|広告)?|スポンサー(?:ド|コンテンツ|記事)|광고|기사형 광고|협찬|推广|赞助内容|贊助內容|廣編特輯|محتوى (?:مدفوع|مموّل|ممول|برعاية)|إعلان مدفوع|תוכן (?:ממומן|שיווקי|מקודם)|प्रायोजित|advertorial|konten bersponsor|nội dung tài trợ";
/** What follows a label with the name of who pays: "Advertorial | Elm Bank", "Promoted by Elm Bank". */
const PAYER = "(?:\\s*[:|·•–—-]\\s*|\\s(?:by|von|par|por|de|da|door|av|af|przez|od)\\s).{2,50}";
export const SPONSORED_LINE = new RegExp(`^(?:${SPONSORED})(?:${PAYER})?$`);

/** "Paid for by …": says so itself. */
const PAID_BY =
  /^(?:paid for by|sponsored by|promoted by|brought to you by|this (?:content|article) is (?:sponsored|paid for) by|gesponsert von|bezahlt von|mit freundlicher unterstützung von|sponsorisé par|proposé par|patrocinado por|ofrecido por|sponsorizzato da|offerto da|oferecido por|gesponsord door|aangeboden door|sponsrad av|sponset av|sponsoreret af|sponsorowane przez|sponzoroval|спонсор(?: материала)?:|sponsoru?:|提供[:：]|赞助[:：]|협찬[:：]|برعاية)\s*[:]?\s*\S.{1,70}$/;
/** "In partnership with …": outlets work together, too, and programmes are presented by people. */
const WITH_PARTNER =
  /^(?:presented by|in (?:paid )?(?:partnership|association) with|created (?:with|for)|produced (?:with|for)|präsentiert von|in (?:zusammenarbeit|kooperation|partnerschaft) mit|présenté par|en (?:partenariat|collaboration) avec|presentado por|en (?:colaboración|asociación) con|presentato da|in collaborazione con|apresentado por|em parceria com|in samenwerking met|i sam(?:arbete|arbejde|arbeid) med|presenter(?:as|es|t) a[vf]|yhteistyössä|we współpracy z|ve spolupráci s|в партн[её]рстве с|за підтримки|işbirliğiyle|iş birliğiyle)\s*:?\s*(\S.{1,70})$/;

/** @returns the sponsor or partner that a line names, "" where it names none, null where it is no such line */
export function sponsorOf(line: string): { partner: string | null } | null {
  if (SPONSORED_LINE.test(line) || PAID_BY.test(line)) return { partner: null };
  const partner = WITH_PARTNER.exec(line)?.[1];
  return partner === undefined ? null : { partner };
}

/** Labels of advertisements; over a headline they may belong to a banner. */
export const AD_LABEL =
  /^[-–—\s]*(?:anzeigen?|werbung|advertisement|advert|ad|publicité|pub|publicidad|anuncio|pubblicità|annuncio|publicidade|advertentie|reclame|annons|annonce|reklame?|reklama|mainos|ilmoitus|inzerce|hirdetés|publicitate|реклама|διαφήμιση|reklam|ilan|広告|廣告|广告|광고|إعلان|פרסומת|विज्ञापन|iklan|quảng cáo)[-–—\s]*$/;

/** "Ein Gastbeitrag von …", "Opinion by …": a byline that names the genre. */
export const OPINION_BYLINE =
  /^(?:(?:an? |eine? |une? )?(?:gast(?:beitrag|kommentar)|kommentar|leitartikel|kolumne|meinung|opinion|op-ed|commentary|tribune|chronique|opinión|tribuna|opinione|opinião|opinie)(?: piece)?)\s*[:|]?\s(?:von|by|par|por|de|di|door)\s\S/;

/** Sections, kickers and the first words of headlines that name the genre. */
const GENRE_WORDS: readonly (readonly [Kind, string])[] = [
  [
    "opinion",
    "opinions?|op-?ed|(?:guest )?(?:comment(?:ary|isfree)?|essay|columns?|opinion|editorial)|editorials?|columnists?|viewpoints?|perspectives?|letters? to the editor|first person|" +
      "(?:gast)?kommentare?|meinung(?:en)?|leitartikel|kolumnen?|gastbeitrag|essay|standpunkt|zwischenruf|leserbriefe?|tribunes?|chroniques?|éditorial|édito|point de vue|billet|carte blanche|idées|opinión|tribuna(?: abierta)?|columnas?|punto de vista|cartas al director|" +
      "opinion[ei]|commenti?|editoriale|punto di vista|l['’]opinione|opinião|coluna|artigo de opinião|crónica|opinie|gastcolumn|ingezonden|debatt(?:inlägg)?|kronikk?|krönika|gästkrönika|ledare?|leder|meninger|synspunkt|mielipide|kolumni|pääkirjoitus|felieton|komentarz|opinie|komentář|názory?|vélemény|publicisztika|editorial|părerea|άποψη|γνώμη|" +
      "мнени[ея]|колонка|думка|погляд|görüş|yorum|köşe yazısı|社説|論説|オピニオン|コラム|사설|칼럼|기고|오피니언|社论|社論|评论|評論|观点|觀點|رأي|آراء|مقال رأي|דעות?|טור|विचार|संपादकीय|opini|quan điểm",
  ],
  [
    "analysis",
    "(?:news )?analys(?:is|e|ie|er)|analisi|análisis|análise|analiza|analyysi|analýza|elemzés|analiză|ανάλυση|анализ|аналіз|analiz|解説|分析|분석|تحليل|ניתוח|विश्लेषण|analisis|phân tích",
  ],
  [
    "satire",
    "satire|humou?r|glosse|satira|sátira|satyra|szatíra|parod(?:y|ie|ia)|сатира|hiciv|mizah|風刺|讽刺|풍자|سخرية|סאטירה|व्यंग्य",
  ],
  [
    "live",
    "live(?:-?blogg?|-?ticker| updates?| coverage)?|newsblog|en direct|en directo|en vivo|minuto a minuto|in diretta|diretta|ao vivo|na żywo|relacja na żywo|živě|élő|live-?verslag|direktrapport|direkte|прямой эфир|онлайн-трансляция|наживо|canlı(?: anlatım)?|ライブ|直播|실시간|생중계|مباشر|בשידור חי|लाइव|trực tiếp",
  ],
  [
    "review",
    "reviews?|rezension(?:en)?|critiques?|reseñas?|recension[ei]|recension|recenz[ej]a?|рецензия|レビュー|書評|리뷰|书评",
  ],
];
/** The genre that nothing but a text names. */
export const GENRES = GENRE_WORDS.map(
  ([kind, words]) => [kind, new RegExp(`^(?:${words})$`)] as const,
);
/** The genre at the start of a headline: "Kommentar: …". */
export const HEADLINE_GENRES = GENRE_WORDS.map(
  ([kind, words]) => [kind, new RegExp(`^(?:${words})\\s*(?:[:：|]|\\s[–—-]\\s)`)] as const,
);

const MACHINE =
  /(?<![\p{L}\d])(?:ai|a\.i\.|ki|ia|kunstig|ии|ші|mi|tekoäly\p{L}*)(?![\p{L}\d])|artificial intelligence|künstlicher? intelligenz|intelligence artificielle|inteligencia artificial|intelligenza artificiale|inteligência artificial|kunstmatige intelligentie|artificiell intelligens|sztuczn\p{L}+ inteligenc|uměl\p{L}+ inteligenc|искусственн\p{L}+ интеллект|нейросет|штучн\p{L}+ інтелект|yapay zek|人工知能|人工智能|인공지능|(?<![a-z])ai(?![a-z])|ذكاء الاصطناعي|בינה מלאכותית/u;
const BY_RULE =
  /\bmachine|maschinell|automat|automát|maskin|maszynow|strojov|gép[ei]|машинн|автомат|makine|otomatik|機械|机器|機器|자동|기계|آلي/u;
const TRANSLATED =
  /translat|übersetz|traduit|traduction|traduc|tradott|traduz|vertaa?l|översatt|översättning|oversatt|oversettelse|oversat|przetłumacz|käännet|käännös|tłumacz|přelož|překlad|fordít|tradus|перевод|переведен|переклад|çevril|çeviri|翻訳|翻译|翻譯|번역|ترجم|תורג|תרגום/u;
const MADE =
  /generat|written|created|produced|summar|erstellt|generiert|verfasst|zusammengefasst|génér|rédigé|résum|generad|elaborad|redactad|resum|scritt|riassun|gerad|produzid|gegenereerd|geschreven|samengevat|genererad|generert|genereret|skrev|sammanfatt|wygenerowan|napisan|vygenerov|vytvoř|generált|сгенериров|создан|написан|згенеров|створен|üretil|oluşturul|yazıl|生成|作成|要約|생성|작성|요약|مولّ?د|أنش|كتب|נוצר|נכתב/u;

/** How such a line begins: with what was done, by whom, or with the text that it speaks of. */
const OPENING =
  /^(?:(?:this|the|dieser?|dieses|der|die|cet|cette|ce|este|esta|questo|questa|o|dit|deze|denna|denne|dette|den här|tento|ten|niniejszy|этот|эта|цей|bu) (?:article|text|story|translation|summary|artikeln?|beitrag|übersetzung|zusammenfassung|texte|résumé|traduction|artículo|texto|articolo|testo|artigo|tekst|samenvatting|texten?|artikkelen|artiklen|článek|artykuł|статья|текст|перевод|стаття|haber|metin)|von|mit|durch|with|by|via|par|avec|por|con|da|com|door|met|av|af|med|ved|przez|pomocí|pomoc\p{L}+|с помощью|при помощи|за допомогою|この|本文|本|이|由|تمت?|هذا)(?![\p{L}])/u;
const MAX_WORDS = 8;

/** @returns what a short line of its own says of a machine's part in the text: "Von KI übersetzt" */
export function machineKinds(line: string): Kind[] {
  const text = line.replace(/^[^\p{L}]+/u, "");
  if (text.split(/\s+/).length > MAX_WORDS) return [];
  const startsSo = (words: RegExp) => words.exec(text)?.index === 0;
  const isDense = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
    text,
  );
  if (!isDense && !OPENING.test(text) && ![MACHINE, BY_RULE, TRANSLATED, MADE].some(startsSo))
    return [];
  const isMachine = MACHINE.test(line);
  const isTranslated = TRANSLATED.test(line);
  if (isTranslated && (isMachine || BY_RULE.test(line)))
    return isMachine ? ["translation", "ai"] : ["translation"];
  return isMachine && MADE.test(line) ? ["ai"] : [];
}
