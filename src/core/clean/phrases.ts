import { memoised } from "./memo";
import type { Clutter } from "./names";

/**
 * Labels that announce clutter, in the languages of the news. They are matched against the whole
 * of a short line, or its start where the pattern says so: evidence beside structure, never alone
 * against a long paragraph.
 *
 * To add a language, add its phrases to the lists; no code depends on which languages are here.
 */

/** Phrases that head a block of links to other texts. */
const RELATED = [
  "related (?:articles?|stories|story|news|content|topics?|posts?|links?|coverage|reading|videos?|tags)(?: (?:and|from|on|in|to) .{2,40})?|related|(?:other|more) (?:posts|articles|stories|reads?) you (?:may|might|will).{0,30}",
  "more (?:on|from|about|in|stories|news|like) .{0,60}|more about|also in (?:the )?news|more (?:stories|news|articles|coverage|reading|top stories)|more",
  "read (?:more|also|next|this next|on|further)|also read|see also|see more|further reading|recommended(?: (?:for you|stories|reading|articles|videos))?|you (?:may|might)(?: also)? (?:like|be interested in).{0,20}|what to read next|up next|don[’']?t miss|explore more|in case you missed it|in other news|most (?:read|popular|viewed|shared|watched)|trending(?: now)?|(?:latest|more|top) (?:news|stories|posts|videos)(?: from.{0,40})?|latest (?:news|stories|posts|videos)|top stories|popular(?: (?:now|posts|stories))?|editor[’']?s[’']? (?:picks?|choice)|recent (?:posts|articles)|similar (?:articles|posts|stories)|keep reading|next (?:article|story|post)|previous (?:article|post)|around the web|from around the web|promoted stories|sponsored stories|you can read|watch(?: (?:now|next|also|more))?|listen(?: now)?|check out(?: .{0,40})?|click here.{0,40}",
  "mehr zum thema|mehr zu .{0,60}|mehr (?:von|aus|über) .{0,60}|mehr(?: nachrichten| artikel)?|lesen sie (?:auch|mehr|dazu|hier).{0,60}|lies auch.{0,40}|auch interessant|auch lesenswert|das könnte (?:sie|dich|ihnen|euch) auch.{0,30}|weitere (?:artikel|meldungen|nachrichten|themen|beiträge|informationen|links).{0,40}|weiterlesen|zum thema|verwandte (?:artikel|themen|beiträge)|ähnliche (?:artikel|beiträge|themen)|meistgelesen(?:e.{0,20})?|empfehlungen(?: der redaktion)?|empfohlen(?:e.{0,20})?|siehe auch|passend zum thema|aus dem archiv|neueste (?:beiträge|artikel|nachrichten)|beliebte (?:beiträge|artikel)|themen|mehr dazu|hintergrund zum thema|top-?themen|jetzt lesen|newsticker",
  "(?:à )?lire aussi|lire (?:également|plus|la suite)|voir aussi|à voir aussi|sur le même (?:sujet|thème)|articles? (?:liés?|similaires|associés|connexes|recommandés)|les plus (?:lus|populaires)|à ne pas manquer|pour aller plus loin|dans la même rubrique|notre sélection|à découvrir|plus d[’']?(?:articles|infos?|actualités).{0,40}|en lien|nos derniers articles|écouter aussi|contenus sponsorisés|vous aimerez aussi",
  "(?:lea|lee|leer|ver|mira|vea) (?:también|más|además)|te puede interesar|(?:te|le) (?:podría|puede|recomendamos).{0,40}|noticias? relacionadas?|artículos? relacionados?|relacionad[oa]s?|para saber más|más (?:noticias|información|sobre|leído|leídas|en) ?.{0,40}|lo más (?:leído|visto)|también te puede.{0,30}|temas? relacionados?|sigue leyendo|no te pierdas|además|otras noticias|contenido relacionado|entérate|recomendados?",
  "leggi anche|leggi (?:di più|tutto|pure)|vedi anche|guarda anche|articoli (?:correlati|simili|consigliati)|correlati|ti potrebbe(?:ro)? (?:anche )?interessare|potrebbe interessarti.{0,20}|approfondi(?:menti|sci)|i più letti|più letti|da non perdere|altre notizie|notizie correlate|argomenti(?: correlati)?|consigliati per te",
  "(?:leia|veja|saiba|ouça|assista) (?:também|mais|ainda).{0,40}|notícias relacionadas|artigos relacionados|conteúdo relacionado|relacionad[oa]s?|mais (?:lidas|lidos|notícias|sobre|populares).{0,40}|não perca|você (?:também )?pode gostar|recomendad[oa]s?(?: para você)?",
  "lees (?:ook|meer|verder|hier).{0,60}|zie ook|bekijk (?:ook|hier).{0,40}|meer (?:over|nieuws|artikelen|van|uit) ?.{0,40}|gerelateerd(?:e artikelen)?|meest gelezen|aanbevolen.{0,30}|ook interessant|dit vind je misschien ook.{0,30}|lees het hele.{0,40}",
  "læs (?:også|mere|videre).{0,60}|les (?:også|mer|mere|videre).{0,60}|läs (?:också|mer|även|vidare).{0,60}|se (?:også|mer)|mer om|mest (?:lest|læst|läst)|relaterede? (?:artikler|nyheter)|relaterat|anbefal(?:t|inger|ede).{0,30}|lue (?:myös|lisää).{0,60}|katso myös.{0,40}|luetuimmat|aiheesta lisää|lesa meira|tengdar fréttir|mest lesið",
  "czytaj (?:także|też|więcej|również|dalej).{0,60}|zobacz (?:także|też|również|więcej).{0,60}|przeczytaj (?:także|też|również).{0,40}|polecane|polecamy|powiązane(?: artykuły)?|najczęściej czytane|najnowsze|więcej (?:na ten temat|o|z) ?.{0,40}|podobne artykuły",
  "čtěte (?:také|více|dále).{0,60}|přečtěte si.{0,60}|související(?: články| témata)?|mohlo by vás zajímat|nejčtenější|viz také|doporučujeme|čítajte (?:aj|tiež|viac).{0,60}|prečítajte si.{0,60}|súvisiace(?: články)?|najčítanejšie|mohlo by vás zaujímať|olvassa el.{0,40}|kapcsolódó(?: cikkek)?|ajánlott.{0,30}|legolvasottabb.{0,20}|további (?:cikkek|hírek).{0,30}",
  "citește și.{0,60}|citește mai (?:mult|departe).{0,40}|vezi și.{0,40}|articole (?:similare|recomandate|asemănătoare)|recomandări|cele mai citite|pročitajte (?:još|i|više).{0,60}|povezane (?:vijesti|teme|vesti|novice)|najčitanije|vezane vijesti|preberite (?:tudi|še).{0,40}|прочетете (?:още|също).{0,40}|свързани (?:статии|новини)|още (?:по темата|новини).{0,20}|най-четени",
  "читайте? (?:также|ещ[её]|дал[её]е|подробнее).{0,60}|смотрите также|по теме|материалы по теме|похожие (?:материалы|новости)|самое (?:читаемое|популярное)|популярное|рекомендуем|другие новости|что ещ[её] почитать|читайте (?:також|також:|ще).{0,60}|дивіться також|за темою|схожі (?:новини|матеріали)|популярні(?: новини)?|найпопулярніше|рекомендуємо|чытайце таксама.{0,40}",
  "διαβάστε (?:επίσης|ακόμα|περισσότερα|και).{0,60}|δείτε (?:επίσης|ακόμα|περισσότερα).{0,40}|σχετικ(?:ά|ές|α) ?(?:άρθρα|ειδήσεις|θέματα)?|δημοφιλή|ακολουθήστε.{0,60}",
  "ilgili (?:haberler?|içerik(?:ler)?|konular)|bunları da (?:beğenebilirsiniz|okuyun).{0,20}|ayrıca (?:bakınız|okuyun)|daha fazla(?: haber)?|çok okunanlar|benzer (?:haberler|içerikler)|önerilen(?:ler)?.{0,20}|son dakika|okumaya devam et|loe (?:ka|lisaks|veel).{0,60}|seotud (?:lood|artiklid)|skaityk(?:ite)? (?:ir|taip pat|daugiau).{0,60}|susiję straipsniai|lasi (?:arī|vairāk).{0,60}|saistītie raksti",
  "اقر(?:أ|ا|أي) (?:أيض[اً]+|ايضا|المزيد).{0,60}|مواضيع (?:ذات صلة|متعلقة|مشابهة)|(?:أخبار|مقالات|موضوعات) (?:ذات صلة|متعلقة|مشابهة|أخرى)|ذات صلة|الأكثر (?:قراءة|مشاهدة|شيوعا)|شاهد أيضا.{0,40}|المزيد.{0,30}|قد يعجبك أيضا|قد يهمك.{0,30}|مطالب مرتبط|بیشتر بخوانید.{0,60}|اخبار مرتبط|پربازدیدترین.{0,20}|همچنین بخوانید.{0,40}|یہ بھی پڑھیں.{0,60}|مزید پڑھیں.{0,60}",
  "קראו (?:גם|עוד|בנוסף).{0,60}|כתבות (?:נוספות|קשורות|מומלצות)|עוד (?:בנושא|כתבות|ב).{0,30}|אולי יעניין אותך.{0,20}|הנקראות ביותר|מומלצים",
  "(?:यह|ये) भी (?:पढ़ें|पढ़े|देखें).{0,80}|और पढ़ें.{0,40}|संबंधित (?:खबरें|ख़बरें|लेख)|इसे भी पढ़ें.{0,60}|আরও পড়ুন.{0,60}|আরো পড়ুন.{0,60}|মேலும் படிக்க.{0,40}|இதையும் படிங்க.{0,60}|தொடர்புடைய செய்திகள்|आणखी वाचा.{0,40}|हेही वाचा.{0,60}|ഇതും വായിക്കൂ.{0,40}",
  "関連(?:記事|ニュース|リンク|トピックス?|キーワード|タグ|ワード)?.{0,12}|あわせて読みたい.{0,12}|こちらも.{0,12}|おすすめ(?:記事|の記事)?.{0,12}|人気(?:記事|ランキング).{0,8}|アクセスランキング|最新(?:記事|ニュース)|続きを読む|もっと(?:見る|読む)|相关(?:新闻|阅读|报道|文章|推荐|链接|专题).{0,8}|延伸(?:阅读|閱讀).{0,8}|相關(?:新聞|報導|文章|閱讀).{0,8}|推荐(?:阅读|新闻).{0,8}|推薦(?:閱讀|新聞).{0,8}|更多(?:新闻|新聞|内容|文章|精彩).{0,12}|热门(?:新闻|文章|推荐).{0,8}|熱門(?:新聞|文章).{0,8}|猜你喜欢|看更多.{0,20}|你可能.{0,12}|관련 ?(?:기사|뉴스|글|키워드).{0,10}|추천 ?(?:기사|뉴스).{0,10}|많이 본.{0,10}|인기 ?(?:기사|뉴스).{0,8}|더 ?보기|이 기사를 추천.{0,12}|함께 보면.{0,10}",
  "อ่านเพิ่มเติม.{0,60}|ข่าวที่เกี่ยวข้อง.{0,10}|อ่าน(?:ข่าว|ต่อ|เพิ่ม).{0,40}|บทความที่เกี่ยวข้อง.{0,10}|xem thêm.{0,60}|đọc thêm.{0,60}|tin (?:liên quan|cùng chuyên mục|khác|mới)|bài (?:liên quan|viết liên quan)|baca (?:juga|selengkapnya|selanjutnya|pula).{0,80}|berita (?:terkait|lainnya|terpopuler|terkini)|artikel (?:terkait|lainnya)|lihat juga.{0,40}|simak (?:juga|video).{0,60}|basahin din.{0,40}|soma (?:pia|zaidi).{0,60}|lexo (?:edhe|më shumë).{0,60}|lees ook.{0,60}|përgjigje të ngjashme|lasīt vēl.{0,40}",
];

const SHARE = [
  "share(?: (?:this|on|via|with|it|now|the).{0,40})?|share|follow (?:us|me).{0,60}|(?:like|find) us on.{0,40}|copy(?: the)? link|copied!?|link copied.{0,20}|print(?: (?:this|article|page))?|e-?mail(?: (?:this|article))?|tweet(?: this)?|save(?: (?:article|for later|this))?|bookmark(?: this)?|whats?app|facebook|twitter|x|linkedin|telegram|reddit|pinterest|instagram|add us (?:as|on) .{0,60}|(?:set|choose) .{0,30} as (?:a )?preferred source.{0,30}",
  "teilen(?: (?:auf|per|sie).{0,40})?|artikel (?:teilen|drucken|merken|vorlesen)|folgen sie uns.{0,60}|folge uns.{0,40}|link kopieren|drucken|merken|per e-?mail.{0,30}|seite drucken|vorlesen",
  "partager?(?: (?:sur|cet|l[’']article).{0,40})?|suivez[- ]nous.{0,60}|copier le lien|imprimer|envoyer par.{0,30}|comparti[rl](?: (?:en|esta|este|no|na).{0,40})?|compart[ei](?:lhar|lhe)?(?: (?:no|na|este|esta).{0,40})?|síguenos.{0,60}|sígu?enos en.{0,60}|siga[- ]nos.{0,60}|copiar (?:enlace|link)|imprimir|condividi(?: (?:su|articolo).{0,40})?|seguici.{0,60}|stampa|copia link|delen(?: (?:op|via).{0,30})?|deel(?: (?:dit|op|via).{0,40})?|volg ons.{0,60}|del(?: (?:på|artikel|saken).{0,30})?|dela(?: (?:på|artikeln).{0,30})?|følg oss.{0,40}|jaa(?: artikkeli)?|udostępnij.{0,40}|sdílet.{0,40}|zdieľať.{0,40}|megosztás.{0,30}|distribuie.{0,40}|podijeli.{0,40}|подели(?:ться|тесь|те)?.{0,40}|поділитися.{0,40}|подписывайтесь на.{0,80}|підписуйтесь на.{0,80}|следите за.{0,80}|сподели.{0,30}|κοινοποίηση.{0,30}|paylaş.{0,30}|bizi takip edin.{0,40}|شارك(?:ها|نا)?.{0,40}|مشاركة.{0,30}|تابعونا.{0,60}|اشتراک.{0,30}|שתפו.{0,40}|שיתוף.{0,30}|साझा करें.{0,30}|शेयर करें.{0,30}|シェア(?:する)?.{0,20}|ポスト|ツイート|フォロー.{0,20}|分享(?:到|至)?.{0,20}|收藏|공유(?:하기)?.{0,20}|แชร์.{0,30}|chia sẻ.{0,40}|bagikan.{0,40}",
];

const NEWSLETTER = [
  "(?:sign up|subscribe)(?: (?:to|for|now|here|today)?.{0,160})?|get (?:the|our|more|all|your|breaking|news|updates).{0,120}(?:newsletter|inbox|email|alerts?|app)\\b.{0,60}|(?:our |the |daily |weekly |free )*newsletters?.{0,40}|download (?:the|our) .{0,40}app.{0,60}|stay (?:up to date|informed|connected).{0,80}|join (?:our|us|the) .{0,100}|support (?:our|independent|quality).{0,100}|become a (?:member|subscriber).{0,80}|receive .{0,80}(?:inbox|newsletter).{0,60}|enter your e-?mail.{0,60}|e-?mail address|already (?:a )?(?:subscriber|member).{0,60}",
  "newsletter.{0,100}|.{0,40}newsletter (?:abonnieren|bestellen|anmelden).{0,60}|(?:jetzt |kostenlos |hier )*(?:abonnieren|anmelden|registrieren).{0,100}|(?:s[’']|je m[’'])?abonne[rz]?(?:-vous)?.{0,100}|inscri(?:vez-vous|s-toi|ption).{0,100}|recevez .{0,120}|suscr[ií]be(?:te|se)?.{0,100}|inscreva-se.{0,100}|assine.{0,100}|receba .{0,100}|iscriviti.{0,100}|abbonati.{0,80}|meld je aan.{0,100}|schrijf je in.{0,80}|abonneer.{0,80}|tilmeld dig.{0,80}|meld deg på.{0,80}|prenumerera.{0,80}|tilaa .{0,60}uutiskirje.{0,40}|zapisz się.{0,80}|odebírejte.{0,80}|přihlaste se.{0,80}|prihláste sa.{0,80}|iratkozz?on? fel.{0,80}|abonează-te.{0,80}|подпишитесь.{0,100}|підпишіться.{0,100}|абонирайте се.{0,80}|εγγραφείτε.{0,80}|abone ol.{0,80}|اشترك.{0,80}|הירשמו.{0,80}|メールマガジン.{0,40}|订阅.{0,30}|訂閱.{0,30}|구독.{0,30}|đăng ký.{0,60}|langganan.{0,60}",
];

const ADS = [
  "advertisements?|ad|ads|advertising|sponsored(?: content| by .{0,40})?|promoted(?: content)?|paid (?:content|post)|story continues (?:below|after).{0,40}|article continues (?:below|after).{0,40}|continue reading (?:below|the main story)|scroll to continue.{0,30}|skip (?:advert|ad|promotion|past newsletter promotion).{0,40}|after (?:newsletter )?promotion|anzeige|werbung|- ?(?:anzeige|werbung) ?-|publicité|publicidad|publicidade|pubblicità|advertentie|annonse?|annons|mainos|reklama?|reklám|publicitate|oglas|реклама|διαφήμιση|ilan|إعلان|اعلان|פרסומת|विज्ञापन|広告|スポンサーリンク|广告|廣告|광고|โฆษณา|quảng cáo|iklan|advertisement - scroll.{0,40}|la suite après (?:cette|la) publicité|después de la publicidad|continua após a publicidade|continua a leggere dopo la pubblicità|- pub -",
];

const COMMENTS = [
  "\\d* ?comments?(?: \\(?\\d+\\)?)?|(?:leave|post|write|add) a (?:comment|reply).{0,40}|(?:view|show|read|see|join)(?: all| the)? ?(?:\\d+ )?(?:comments?|conversation|discussion).{0,30}|join the (?:conversation|discussion).{0,40}|your email address will not be published.{0,80}|log in to (?:comment|reply).{0,40}|\\d* ?kommentare?(?: \\(\\d+\\))?|kommentar(?:e|ieren|bereich)?.{0,30}|\\d* ?commentaires?.{0,20}|\\d* ?comentarios?.{0,20}|\\d* ?commenti.{0,20}|\\d* ?comentários?.{0,20}|\\d* ?reacties?.{0,20}|\\d* ?komentarze.{0,20}|комментари[ийя].{0,30}|коментар[іи].{0,30}|yorum(?:lar)?.{0,20}|コメント.{0,20}|评论.{0,20}|評論.{0,20}|댓글.{0,20}|تعليقات?.{0,20}|diskuse.{0,20}|diskussion.{0,20}",
];

const TAGS = [
  "tags?(?::.{0,200})?|topics?(?:: ?.{0,120})?|filed under(?:: ?.{0,120})?|categories(?:: ?.{0,120})?|posted in(?:: ?.{0,120})?|tagged(?: with| as)?(?:: ?.{0,160})?|keywords?(?:: ?.{0,160})?|schlagw[oö]rte?r?(?:: ?.{0,160})?|stichworte?(?:: ?.{0,120})?|themen(?:: ?.{0,120})?|mots[- ]clés(?:: ?.{0,120})?|étiquettes(?:: ?.{0,120})?|etiquetas(?:: ?.{0,120})?|temas(?:: ?.{0,120})?|tagi(?:: ?.{0,120})?|теги(?:: ?.{0,160})?|метки(?:: ?.{0,120})?|ετικέτες(?:: ?.{0,120})?|etiketler(?:: ?.{0,120})?|címkék(?:: ?.{0,120})?|štítky(?:: ?.{0,120})?|タグ(?:: ?.{0,80})?|标签(?:[:：] ?.{0,80})?|關鍵字(?:[:：] ?.{0,80})?|태그(?:: ?.{0,80})?|الوسوم(?:: ?.{0,80})?",
];

const CONSENT = [
  "(?:we|this (?:site|website)) uses? cookies.{0,400}|by (?:continuing|using|clicking).{0,60}(?:agree|accept|consent).{0,300}|.{0,200}(?:cookie (?:policy|settings|preferences)|(?:our|accept|agree|see|view|read) .{0,30}privacy (?:policy|notice)).{0,200}|(?:diese|unsere) (?:web)?seite (?:verwendet|nutzt) cookies.{0,300}|an dieser stelle .{0,80}extern\\w* inhalt.{0,400}|empfohlene[rn]? (?:externe[rn]?|redaktionelle[rn]?) inhalt.{0,400}|.{0,160}externen? inhalte?n?.{0,240}(?:angezeigt|anzeigen|zustimm|einverstanden|übermittelt).{0,240}|ich bin damit einverstanden.{0,300}|.{0,120}personenbezogene daten an drittplattformen.{0,160}|ce contenu (?:a été bloqué|n[’']est pas).{0,300}|.{0,100}acceptez? les cookies.{0,240}|este contenido .{0,80}cookies.{0,240}|.{0,80}accetta(?:re)? i cookie.{0,240}|to (?:view|see|display) this (?:content|video|embed).{0,300}|this (?:content|embed|video) (?:is|isn[’']t|cannot|can[’']t|could not).{0,240}|allow .{0,40} content\\?.{0,40}|this article contains content provided by.{0,300}|voor deze inhoud.{0,240}",
];

const FEEDBACK = [
  "(?:was|did) (?:this|you) .{0,40}(?:helpful|useful|find)\\b.{0,40}|rate this.{0,40}|report (?:an? )?(?:error|typo|mistake).{0,60}|(?:send|give) (?:us )?(?:your )?feedback.{0,40}|your feedback|do you have (?:a|any) .{0,100}(?:tip|question|story|feedback)s?.{0,80}|got a (?:tip|story).{0,100}|what do you think\\??.{0,80}|wir freuen uns über (?:eine|ihre|deine) (?:e-?)?(?:mail|nachricht).{0,60}|fehler (?:auf .{2,30} |im (?:text|artikel) )?(?:gefunden|melden|entdeckt).{0,60}|ihre? (?:meinung|feedback).{0,40}|(?:war|fanden sie) .{0,40}(?:hilfreich|artikel).{0,40}|umfrage.{0,60}|signaler une erreur.{0,40}|zgłoś błąd.{0,40}|vidíte chybu.{0,40}|нашли ошибку.{0,80}|знайшли помилку.{0,80}|сообщить об ошибке.{0,40}",
];

const NAVIGATION = [
  "(?:skip|jump) (?:to|past|next|over|the).{0,60}|back to (?:top|home|overview|homepage|main page).{0,20}|go to (?:homepage|top|home)|(?:go )?(?:home|back|menu|search|close|next|previous|prev|loading\\.*|show (?:more|less)|view (?:all|more|gallery|comments)|see all|load more|expand|collapse|open (?:image|gallery).{0,30}|toggle .{0,30}|play|pause|mute|live)|nach oben|zurück(?: zur .{0,30})?|zur (?:startseite|übersicht|homepage)|startseite|mehr (?:anzeigen|laden)|weniger anzeigen|bildergalerie.{0,30}|zum (?:inhalt|anfang).{0,20}|retour.{0,30}|haut de page|accueil|volver.{0,20}|inicio|torna (?:su|indietro|alla home).{0,20}|voltar.{0,20}|terug.{0,20}|наверх|назад|на главную|トップへ.{0,10}|ページトップ.{0,10}|返回.{0,10}|맨 ?위로",
];

const PAYWALL = [
  "(?:create|sign[ -]?(?:in|up)|register|log[ -]?in)\\b.{0,40}\\b(?:account|sign in|log in|continue|unlock|more articles)\\b.{0,60}|unlimited (?:online |digital )*access.{0,140}|get e-?mail updates.{0,60}|enjoy additional articles.{0,40}|(?:already|not yet) (?:a )?(?:subscribed|registered|subscriber|member).{0,60}|(?:bereits|schon|noch kein) (?:abonnent|registriert|kunde|konto|plus).{0,60}|déjà (?:abonné|inscrit).{0,60}|(?:identifiez|connectez)-vous.{0,60}|¿?ya (?:eres|es|tienes|está) .{0,20}(?:suscriptor|cuenta|registrado).{0,60}|inici[ae] sesión.{0,60}|(?:sei )?già abbonato.{0,60}|accedi (?:per|al|con).{0,60}|já é assinante.{0,60}|faça (?:o )?login.{0,60}|al (?:een )?(?:abonnee|account).{0,60}|log in (?:om|voor).{0,60}|masz już (?:konto|prenumeratę).{0,60}|zaloguj się.{0,60}|přihlásit se.{0,60}|(?:allerede|redan) (?:abonnent|prenumerant|kund).{0,60}|logg? (?:ind|inn|in) for .{0,60}|kirjaudu.{0,60}|войдите.{0,60}|уже (?:подписаны|есть аккаунт).{0,60}|увійдіть.{0,60}|giriş yap.{0,60}|συνδεθείτε.{0,60}|ログイン.{0,40}|登[录入].{0,20}|로그인.{0,30}|تسجيل الدخول.{0,40}|התחבר.{0,40}",
  "(?:this|the) (?:article|content|story) is (?:only )?(?:for|reserved|available|exclusive).{0,100}(?:subscribers?|members?).{0,60}|(?:subscribe|log ?in|sign ?in|register) (?:now )?to (?:continue|read|unlock|keep).{0,100}|continue reading (?:with|for|your).{0,100}|to continue reading.{0,120}|you (?:have|'ve) (?:reached|read).{0,60}(?:limit|free articles?).{0,60}|(?:jetzt )?(?:weiterlesen|freischalten|kostenlos testen|testen|registrieren).{0,60}|(?:diesen|der|dieser|den) artikel .{0,60}(?:abonnent|plus|freischalten|weiterlesen).{0,80}|exklusiv für abonnenten.{0,60}|(?:la suite|cet article|contenu) (?:de cet article )?(?:est )?réservé.{0,60}abonnés.{0,40}|il (?:vous )?reste .{0,20}% .{0,60}|contenido (?:exclusivo|para suscriptores).{0,60}|conteúdo exclusivo.{0,60}|contenuto riservato.{0,60}|(?:dit artikel is )?(?:alleen|exclusief) voor abonnees.{0,60}|bara för prenumeranter.{0,40}|для подписчиков.{0,40}|この記事は(?:有料|会員).{0,40}|残り\\d+文字.{0,20}|会員限定.{0,40}",
];

/**
 * Punctuation and symbols by their blocks. Not `\p{P}\p{S}`: with the "u" that these need, making
 * the patterns takes ten times as long, which is the first thing a reader waits for.
 */
const MARKS =
  "!-/:-@[-`{-¿×÷\\u055a-\\u055f\\u0589\\u05be-\\u05c6\\u05f3\\u05f4\\u0606-\\u060f\\u061b-\\u061f\\u066a-\\u066d\\u06d4" +
  "\\u0964\\u0965\\u0e3f\\u2010-\\u2bff\\u2e00-\\u2e7f\\u3001-\\u3004\\u3008-\\u3020\\u3030\\u30fb\\ufe0e-\\ufe6f" +
  "\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\uffe0-\\uffee\\ud83c-\\ud83e\\udc00-\\udfff";

const whole = (phrases: readonly string[]) =>
  new RegExp(`^[\\s\\d${MARKS}]{0,8}(?:${phrases.join("|")})[\\s${MARKS}]{0,6}$`, "i");

const LABELS: readonly (readonly [Clutter, RegExp])[] = [
  ["ads", whole(ADS)],
  ["related", whole(RELATED)],
  ["share", whole(SHARE)],
  ["newsletter", whole(NEWSLETTER)],
  ["comments", whole(COMMENTS)],
  ["tags", whole(TAGS)],
  ["feedback", whole(FEEDBACK)],
  ["navigation", whole(NAVIGATION)],
  ["consent", whole(CONSENT)],
  ["paywall", whole(PAYWALL)],
];

/** Longest line that can be a label; consent notices are the long ones. */
const LONGEST = 700;

/**
 * @param line the whole text of a heading or a short block, white space folded
 * @returns what it announces, or null
 */
export function labelOf(line: string): Clutter | null {
  if (line.length === 0 || line.length > LONGEST) return null;
  return labelOfLine(line);
}

const labelOfLine = memoised(
  (line): Clutter | null => LABELS.find(([, pattern]) => pattern.test(line))?.[0] ?? null,
);

/** Words that ask the reader to sign up, wherever they stand in a line. */
const ASKING =
  /preferred source|bevorzugte[rn]? quelle|source préférée|fuente preferida|fonte prefer(?:ita|ida)|voorkeursbron|newsletter|news ?letter|sign(?:ing)? up|subscribe (?:to|now|here|today)|(?:our|free|the) app\b|in your inbox|inscri(?:vez|s)-|abonne[rz]|abonnier|anmelden|suscr[ií]b|inscr[eí]b|inscreva|assine|iscriviti|abbonati|inschrijven|schrijf je in|nyhetsbrev|nyhedsbrev|uutiskirje|zapisz się|přihlaste|prihláste|hírlevél|abonează|подпи(?:шитесь|сывайтесь)|підпи(?:шіться|суйтесь)|абонирайте|εγγραφείτε|bülten|اشترك|הירשמו|メルマガ|订阅|訂閱|구독/i;

/** Whether a line asks the reader to sign up or subscribe. */
export function asksFor(line: string): boolean {
  return ASKING.test(line);
}

const ADDRESS =
  /preferences\/source|news\.google\.[a-z.]+\/publications|newsletter|subscri|sign-?up|abo(?:nn|$|[/?-])|register|membership|donat|apps?\.apple|play\.google|whatsapp\.com\/channel|t\.me\//i;

/** A profile or a channel on another platform; a single post is none. */
const CHANNEL =
  /^https?:\/\/(?:[\w-]+\.)?(?:(?:facebook|instagram|twitter|x|linkedin|pinterest)\.com\/(?:company\/|groups\/)?[\w.-]+|(?:tiktok|youtube|threads)\.(?:com|net)\/(?:@|c\/|channel\/|user\/)[\w.-]+|whatsapp\.com\/channel\/\S+|t\.me\/[\w+-]+|bsky\.app\/profile\/[\w.-]+|news\.google\.com\/publications\/\S+)\/?(?:[?#]\S*)?$/i;

/** Whether a link's address is that of somebody's profile or channel on another platform. */
export function isChannel(href: string): boolean {
  return CHANNEL.test(href);
}

/** Whether a link's address is one where readers sign up. */
export function hintsOfAddress(href: string): boolean {
  return ADDRESS.test(href);
}
