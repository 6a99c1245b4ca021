import type { WordGroup } from "./words";

/** Where outlets ask to be followed and texts to be shared. */
const NETWORKS =
  "(?:x(?:-?[ue])?(?![a-ząčćđěęłńóőöřśšťúůűýžź-])|facebook|fejsbuk|fb(?![a-z])|instagram|twitter|tiktok|youtube|linkedin|threads|bluesky|telegram|whatsapp|viber|messenger|google(?: news)?)[^\\s,]*";
/** One of them at the end, perhaps after others. */
const ON_NETWORKS = `(?:.{1,40}(?:,|&| [aie]| și| oraz| dhe| in) )?${NETWORKS}$`;
/** Behind what a text goes on. */
const CUT_PL =
  "(?:reklam|film|wideo|zdjęci|galeri|materiał|grafik|wykres|posta|infografik|formularz|sond|tweet|mapą)\\S*(?: (?:wideo|filmowy|promocyjnym))?";

/** The words of languages of Central Europe and the Balkans in Latin letters. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "(?:czytaj|zobacz|przeczytaj|sprawdź|obejrzyj|posłuchaj) (?:także|też|również)(?::.{0,120}| [^,]{0,60})?|(?:czytaj|zobacz|przeczytaj) (?:więcej|dalej)(?: ?[:|] ?.{0,120}| (?:o|na|w|tutaj|tu)(?: .{0,60})?)?|" +
      "polecane(?: artykuły)?|polecamy|powiązane(?: (?:artykuły|tematy))?|na ten temat|" +
      "najczęściej czytane|najpopularniejsze|najnowsze(?: (?:wiadomości|artykuły))?|nie przegap|wybór redakcji|więcej (?:na ten temat|[oz](?! życia)(?!.*(?: niż |\\.$))(?: [^\\s,\\d]+){1,4})|podobne artykuły|" +
      "čtěte (?:také|dále|i)(?::.{0,120}| [^,]{0,60})?|(?:čtěte|přečtěte si) více(?: ?[:|] ?.{0,120}| (?:o|na|zde|v)(?: .{0,60})?)?|přečtěte si(?: (?:také|i|další))?(?:: .{0,120}| také .{0,120})?|související(?: články| témata)?|" +
      "mohlo by vás zajímat|nejčtenější(?: články)?|viz také|doporučujeme|podívejte se (?:také|i)(?:: .{0,120}| na .{0,60})?|podívejte se na (?:video|fot|galer|záznam).{0,60}|v(?:íce|iac) k (?:tématu|téme)|nenech(?:te|ajte) si ujít|nenechajte si ujsť|výběr redakce|výber redakcie|čítajte (?:aj|tiež|ďalej)(?::.{0,120}| [^,]{0,60})?|čítajte viac(?: ?[:|] ?.{0,120}| (?:o|na|tu|v)(?: .{0,60})?)?|" +
      "prečítajte si(?: (?:aj|tiež))?(?:: .{0,120}| (?:aj|tiež) .{0,120})?|pozrite si (?:aj|tiež)(?::.{0,120}| [^,]{0,60})?|súvisiace(?: články| témy)?|najčítanejšie(?: články)?|mohlo by vás zaujímať|olvass(?:a|d) el(?::.{0,120}| (?:ezt is|a (?:teljes )?cikk).{0,60})?|olvasson tovább|" +
      "kapcsolódó(?: (?:cikkek|tartalmak|hírek))?|ajánlott(?: (?:cikkek|videók|olvasmány))?|ajánljuk|legolvasottabb(?:ak)?(?: (?:cikkek|hírek))?|legfrissebb(?: (?:cikkek|hírek))?|ne hagyja ki|nézze meg(?: ezt)? is|további (?:cikkek|hírek)(?: (?:a témában|erről))?|" +
      "cite[șş](?:te|ti) [șş]i(?::.{0,120}| [^,]{0,60})?|citiți [șş]i(?::.{0,120}| [^,]{0,60})?|citește mai (?:mult|departe)(?: ?[:|] ?.{0,100}| (?:despre|pe|aici)(?: .{0,60})?)?|(?:vezi|vedeți) [șş]i(?::.{0,120}| [^,]{0,60})?|" +
      "articole (?:similare|recomandate|asemănătoare)|recomandări|recomandate|cele mai (?:citite|noi)(?: (?:știri|articole))?|ultimele știri|nu rata|nu ratați|" +
      "(?:pročitaj|pogledaj|poslušaj)(?:te)? (?:još|i|više)(?: ?[:|] ?.{0,120}| (?:o|na|ovdje)(?: .{0,60})?)?|povezan[eoi] (?:vijesti|teme|vesti|novice|članci)|(?:najčitanije|najnovije)(?: (?:vijesti|vesti))?|ne propustite|izdvojeno|preporučujemo|" +
      "vezane vijesti|preberi(?:te)? (?:tudi|še)(?::.{0,120}| [^,]{0,60})?|najbolj brano|zadnje novice|najnovejše(?: novice)?|priporočamo|sorodn[ei] (?:novice|članki)|lexo (?:edhe|më shumë|gjithashtu)(?::.{0,120}| [^,]{0,60})?|lajmet e fundit|më të lexuarat|të ngjashme|shiko edhe(?::.{0,120}| [^,]{0,60})?|përgjigje të ngjashme" +
      "|mo(?:że|gą) (?:cię|ci) (?:też |także )?(?:zainteresować|się spodobać)|(?:to )?cię może zainteresować|warto przeczytać|mohlo by se vám líbit|(?:další|ďalšie) články|k tématu|nejnovější(?: články| zprávy)?|najnovšie(?: články| správy)?|ez is érdekelhet(?:i|né)?|(?:ezt )?olvasta már|hasonló (?:cikkek|hírek)|te-ar putea interesa(?: [șş]i)?|[țţ]i-ar putea plăcea(?: [șş]i)?|pe aceea[șş]i temă|[șş]tiri similare|možda (?:će )?vas (?:i )?zanima(?:ti)?|morda vas (?:bo )?zanima(?:lo)?|preberi(?:te)? več",
    share:
      `(?:udostępnij|sdílet|zdieľať|distribuie|podijelite?|podijeli|podeli|deli|shpërndaje)(?: (?:na|pe|w|v|në) ${NETWORKS}| (?:artykuł|článe?o?k|articolul|(?:ovaj )?članek|(?:ovaj )?članak|vijest|vest|lajmin))?|megosztás(?: (?:a )?${NETWORKS})?|oszd meg|oszsza meg|` +
      "(?:kopiuj|skopiuj) (?:link|adres)|(?:link )?skopiowan[oy](?: link)?|kopírova[tť] odkaz|odkaz (?:byl |bol )?zkopírován|odkaz skopírovaný|(?:link )?másolás[a]?|link (?:másolása|másolva)|copia(?:ză|ți) link(?:ul)?|link(?:ul a fost)? copiat|(?:kopiraj|kopirajte) (?:link|poveznicu|povezavo)|link (?:je )?kopiran|kopjo linkun|" +
      "drukuj|wydrukuj|(?:vy|wy)?tisknout|vytlačiť|nyomtatás|nyomtat|tipărește|printează|ispiši|natisni|wyślij (?:e-?mailem|na e-?mail)|poslat e-?mailem|poslať e-?mailom|küldés e-?mailben|trimite (?:pe|prin) (?:whatsapp|e-?mail|email)|pošalji (?:e-?mailom|mailom)|" +
      "(?:po)?słuchaj(?: tego)? artykułu|zapisz artykuł|(?:poslechnout|uložit) článek|(?:vypočuť|uložiť) článok|hallgassa meg a cikket|(?:ascultă|salvează) (?:acest )?articolul|(?:poslušaj|spremi|sačuvaj) članak|poslušajte članek",
    newsletter:
      "zapisz się(?: (?:(?:na|do) (?:nasz\\S* )?newsletter.{0,50}|teraz|już))?|od(?:ebírejte|oberajte) (?:ná[sš]|novinky|newsletter).{0,60}|(?:přihlaste se|prihláste sa)(?: (?:k (?:našemu )?odb.{0,40}|na (?:náš )?odber.{0,40}|zde|tu))?|" +
      "(?:prijavi(?:te)? se|naročite se) (?:na|za) .{0,30}(?:newsletter|e-?novice|bilten|novice).{0,30}|regjistrohuni .{0,30}buletin.{0,20}|newsletter|hírlevél|" +
      "iratkozz?o?n? fel(?: .{0,30}hírlev.{0,40})?|abon(?:ează-te|ați-vă)(?: (?:la (?:newsletter|canalul)|pe|acum|aici|pentru).{0,60})?|" +
      "pobierz (?:naszą |bezpłatną )?aplikację(?: .{0,30})?|stáhněte si (?:naši )?aplikaci|stiahnite si (?:našu )?aplikáciu|tölts(?:e|d) le (?:az )?(?:alkalmazás|app)\\S*|descarcă(?:ți)? (?:acum )?aplicația(?: noastră)?|(?:preuzmi|skini|prenesi)(?:te)? (?:našu |našo |mobilnu )?aplikacij[uo]|shkarko(?:ni)? aplikacionin|" +
      "(?:wesprzyj|wspieraj) (?:nas|niezależne dziennikarstwo|redakcję)|podpořte (?:nás|nezávislou žurnalistiku|naši práci)|podporte (?:nás|nezávislú žurnalistiku|našu prácu)|támogass(?:a|d|on) (?:minket|a független újságírást|lapunkat)|(?:susține|sprijină) (?:jurnalismul independent|presa independentă)|(?:podržite|podrži) (?:nas|neovisno novinarstvo|nezavisno novinarstvo)",
    ads: "reklama?|reklamë|koniec reklamy|artykuł sponsorowany|reklám|hirdetés|szponzorált tartalom|publicitate|(?:articol|conținut) (?:sponsorizat|publicitar)|oglas(?:i)?|oglasno sporočilo|inzerce|inzercia|promo sadržaj|sponzorirano|pomiń reklamę|přeskočit reklamu|preskočiť reklamu|omite reclama",
    comments:
      "komentarze(?: ?\\(?\\d+\\)?)?|(?:diskuse|diskusia|diskuze)(?: ?\\(\\d+\\))?|(?:komentari|komentáře|komentáre|comentarii|komente|komentarji)(?: ?\\(\\d+\\))?|hozzászólások(?: ?\\(\\d+\\))?|" +
      "(?:pokaż|zobacz|czytaj) (?:wszystkie )?komentarze(?: ?\\(\\d+\\))?|(?:zobrazit|zobraziť) (?:všechny |všetky )?(?:komentáře|komentáre|diskusi|diskusiu)(?: ?\\(\\d+\\))?|vstoupit do disku[sz]e|vstúpiť do diskusie|(?:vezi|citește|afișează) (?:toate )?comentariile(?: ?\\(\\d+\\))?|(?:prikaži|pogledaj|vidi) (?:sve |vse )?komentarj?e(?: ?\\(\\d+\\))?|(?:skomentuj|komentuj|comentează|komentiraj(?:te)?|komentovat|komento)" +
      "|\\d+ (?:komentář[eů]?|komentár(?:e|ov)?|komentara?|komentarjev|hozzászólás|comentarii)|brak komentarzy|(?:dodaj|napisz|zostaw) komentarz|(?:přidat|napsat|vložit) komentář|(?:pridať|napísať) komentár|(?:ostavi|objavi|dodaj|napiši)(?:te)? komentar|(?:lasă|adaugă|scrie) un comentariu|szólj(?:on)? hozzá|zaloguj się,? (?:aby|żeby|by) .{0,10}koment.{0,10}|přihlaste se,? abyste .{0,10}koment.{0,10}|prijavite se (?:kako|da) biste komentirali",
    tags: "(?:tagi|tematy|słowa kluczowe|címkék|témák|štítky|témata|témy|klíčová slova|kľúčové slová|etichete|cuvinte cheie|oznake|tagovi|ključne (?:riječi|reči|besede)|teme|etiketa)(?:: ?.{0,120})?",
    consent:
      "(?:twoja przeglądarka|váš prohlížeč|váš prehliadač|az ön böngészője|a böngésző(?:je|d)|browserul (?:tău|dvs\\.|dumneavoastră)|vaš (?:preglednik|pregledač|browser|brskalnik)) (?:nie obsługuje|jest nieaktualna|nepodporuje|nepodporuje|je zastar|nem támogatja|elavult|nu suportă|nu acceptă|este învechit|ne podržava|ne podpira).{0,80}|" +
      "(?:włącz|zapněte|zapnite|povolte|povoľte|activați|omogućite|uključite) (?:si )?javascript.{0,60}|engedélyezze a javascript.{0,60}|(?:to wideo|toto video|ovaj video) (?:jest niedostępne|není dostupné|nie je dostupné|nije dostupan)",
    feedback:
      "zgłoś błąd.{0,40}|vidíte (?:v (?:textu|článku) )?chybu(?:\\? .{0,60})?" +
      "|(?:znalazłeś|widzisz|zauważyłeś|znalazłaś|zauważyłaś)(?:\\(aś\\))? błąd(?: (?:w (?:tekście|artykule)|na stronie))?(?:\\? ?.{0,60})?|oceń (?:ten )?artykuł|(?:czy )?ten artykuł (?:był|jest) (?:dla ciebie )?(?:przydatny|pomocny|interesujący)|našli (?:jste|ste) (?:v .{2,15} )?chybu(?:\\? ?.{0,60})?|hibát talált(?: a (?:cikkben|szövegben))?(?:\\? ?.{0,60})?|(?:van egy|küldj(?:ön)?) tipp(?:je|et)?|ai (?:găsit|observat) o (?:greșeală|eroare)(?: .{2,20})?(?:\\? ?.{0,60})?|(?:uočili|primijetili|primetili) ste (?:grešku|pogrešku)(?: u (?:tekstu|članku))?(?:\\? ?.{0,60})?|ste opazili napako(?:\\? ?.{0,60})?|prijavi(?:te)? (?:grešku|pogrešku|napako)|nahlásit chybu|nahlásiť chybu|raportează o (?:eroare|greșeală)",
    navigation:
      "(?:odtwórz|přehrát|prehrať|redă|pokreni|predvajaj) (?:wideo|film|video(?:clipul)?)|videó? lejátszása|lejátszás|(?:pełny ekran|celá obrazovka|teljes képernyő|ecran complet|cijeli zaslon)|(?:pokaż|zobrazit|zobraziť|prikaži|arată) (?:więcej|mniej|více|méně|viac|menej|više|manje|več|mai mult)|(?:na górę strony|zpět nahoru|späť hore|vissza a tetejére|lap tetejére|înapoi sus|povratak na vrh)",
    paywall:
      "masz już (?:konto|prenumeratę)(?: ?\\?.{0,60})?|zaloguj się(?:,? (?:aby|żeby|by|lub|i|przez) .{0,50})?|přihlásit se(?: přes .{0,20})?|prihlásiť sa|" +
      "(?:již|už) máte (?:předplatné|predplatné|účet)(?: ?\\?.{0,60})?|(?:jste|ste) (?:již|už) (?:předplatitel|predplatiteľ)(?:em|om)?(?: ?\\?.{0,60})?|bejelentkezés|már előfizető(?:nk)?(?: ?\\?.{0,60})?|jelentkezzen be|ai deja (?:un )?(?:cont|abonament)(?: ?\\?.{0,60})?|autentificare|autentifică-te|conectare|(?:već|že) (?:imate|ste) (?:račun|nalog|pretplatnik|pretplaćeni|pretplatu|naročnik)(?: ?\\?.{0,60})?|prijav(?:i|ite) se|hyr(?:je)?|kyçu",
  },
  prompts: {
    pl: {
      ads: `(?:dalszy ciąg|dalsza część|ciąg dalszy|reszta)(?: (?:artykułu|tekstu|materiału))? (?:znajduje się )?(?:pod|po|poniżej)(?: ${CUT_PL})?$|artykuł jest kontynuowany (?:pod|po|poniżej)(?: ${CUT_PL})?$`,
      follow: `(?:obserwuj|śledź|polub|dołącz do|znajdź|bądź) .{1,40} (?:na|w) ${ON_NETWORKS}|(?:obserwuj|śledź|polub) nas$`,
      feedback:
        "co o tym (?:sądzisz|myślisz|sądzicie|myślicie)(?:$|\\? (?:napisz|daj|zagłos|skoment|podziel))|(?:czy )?ten artykuł (?:ci się|był|jest) .{0,20}(?:podobał|przydatn|pomocn)\\S*$|czy ten artykuł był (?:przydatny|pomocny|interesujący)|sonda$|ankieta$|zagłosuj(?: w (?:naszej )?(?:sondzie|ankiecie))?$",
      author:
        "o autor(?:ze|ce)$|(?:więcej|inne|wszystkie|pozostałe) (?:artykuły|artykułów|teksty|tekstów) (?:tego |tej )?autor(?:a|ki)$",
      facts:
        "co (?:już |na razie |do tej pory )?wiemy(?!,)|co wiadomo|najważniejsze (?:informacje|fakty|punkty)|w skrócie$|fakty(?:$|:)",
    },
    cs: {
      ads: "(?:článek|text) pokračuje (?:pod|po|za|níže)(?: (?:reklam|inzer|vide|fot|obráz|graf|galeri|anket)\\S*)?$|pokračování (?:článku|textu)? ?pod (?:reklamou|videem)$|inzerce$",
      follow: `sledujte .{1,30} (?:na|v|přes) ${ON_NETWORKS}|sledujte nás$`,
      feedback:
        "co si o tom(?:to)? myslíte(?:$|\\? (?:napiš|hlas|disk))|anketa$|hlasujte(?:$| v (?:naší )?anketě)|byl (?:pro vás )?(?:tento )?článek (?:užitečný|zajímavý)$",
      author:
        "o autor(?:ovi|ce)(?:$| článku$)|(?:další|všechny) články (?:tohoto |této )?autor(?:a|ky)$",
      facts: "co (?:zatím )?víme(?!,)|co je známo|ve zkratce$|fakta(?:$|:| o )",
    },
    sk: {
      ads: "(?:článok|text) pokračuje (?:pod|po|za|nižšie)(?: (?:reklam|inzer|vide|fot|obráz|graf|galéri|anket)\\S*)?$|pokračovanie (?:článku )?pod (?:reklamou|videom)$|inzercia$",
      follow: `sledujte .{1,30} (?:na|v|cez) ${ON_NETWORKS}|sledujte nás$`,
      feedback:
        "čo si o tom(?:to)? myslíte(?:$|\\? (?:napíš|hlas|disk))|anketa$|hlasujte(?:$| v (?:našej )?ankete)|bol (?:pre vás )?(?:tento )?článok (?:užitočný|zaujímavý)$",
      author:
        "o autor(?:ovi|ke)(?:$| článku$)|(?:ďalšie|všetky) články (?:tohto |tejto )?autor(?:a|ky)$",
      facts: "čo (?:zatiaľ )?vieme(?!,)|čo je známe|v skratke$|fakty(?:$|:| o )",
    },
    hu: {
      ads: "a cikk (?:a )?(?:hirdetés|reklám|videó|kép|galéria|ajánló) (?:után|alatt) folytatódik$|a cikk (?:lejjebb|lent) folytatódik$|hirdetés$",
      follow: `(?:kövess|csatlakozz)(?:en|on)?(?: .{2,40})? ${NETWORKS}(?: is)?$|kövess(?:en)? (?:minket|bennünket)$`,
      feedback:
        "mit gondol(?:sz)?(?:$|\\? (?:írj|szavaz|mondj))|szavazz(?:on)?(?: itt| most)?$|(?:hasznos|érdekes) volt (?:ez )?a cikk$",
      author: "a szerzőről$|a szerző (?:további|többi|összes) (?:cikke|írása)i?$",
      facts: "am?it (?:eddig )?tud(?:unk|ni lehet|ható)|röviden(?:$|:)|tények(?:$|:)",
    },
    ro: {
      ads: "articolul (?:se )?continuă (?:după|mai jos|sub)(?: (?:publicitate|reclamă|reclame|video|imagine|foto)\\S*)?$|citește mai departe după (?:publicitate|reclamă)",
      follow: `urmăr(?:i[țţ]i|e[șş]te).{1,40} (?:pe|în|prin) ${ON_NETWORKS}|urmăre[șş]te-ne$|urmăriți-ne$`,
      feedback:
        "ce (?:crezi|credeți|părere (?:ai|aveți))(?: despre (?:asta|acest (?:articol|subiect)))?(?:$|\\? (?:spune|scrie|lasă|votează|comentează))|(?:[țţ]i|v)-a fost (?:de folos|util)(?: acest articol)?$|sondaj$|votează(?: aici| în sondaj\\S*)?$",
      author:
        "despre autor(?:i|ul|ii)?$|(?:mai multe|alte) articole de (?:acela[șş]i autor|\\S+ \\S+)$",
      facts: "ce (?:se știe|știm)|pe scurt(?:$|:)",
    },
    hr: {
      ads: "(?:članak|tekst|vijest) se nastavlja (?:ispod|nakon|posle|poslije|iza)(?: (?:oglas|reklam|vide|foto|galerij|slik)\\S*)?$|nastavak (?:članka |teksta )?(?:ispod|nakon|posle) (?:oglas|reklam)\\S*$",
      follow: `prati(?:te)? .{1,40} (?:na|putem|preko) ${ON_NETWORKS}|prati(?:te)? nas$|(?:pridruži(?:te)?|priključi(?:te)?) (?:nam )?se(?: nam)? na ${NETWORKS}$`,
      feedback:
        "(?:što|šta) (?:vi )?misli(?:te|š)(?: o (?:ovome|ovoj temi|tome))?(?:$|\\? (?:komentir|napiš|glas|javi))|anketa$|glasaj(?:te)?(?:$| u (?:našoj )?anketi)",
      author:
        "o autor(?:u|ici)$|(?:više|još|ostali) (?:članaka|tekstova|članci|tekstovi) (?:ovog |istog )?autor(?:a|ice)$",
      facts:
        "(?:što|šta) (?:se )?(?:do sada |dosad |zasad )?zna(?:mo|$| se| o )|ukratko$|činjenice(?:$|:)",
    },
    sl: {
      ads: "(?:članek|besedilo|prispevek) se nadaljuje (?:pod|po|spodaj)(?: (?:oglas|vide|fotograf|slik)\\S*)?$",
      follow: `(?:sledite|spremljajte) .{1,40} na ${ON_NETWORKS}|(?:sledite nam|spremljajte nas)$`,
      feedback:
        "kaj (?:menite|mislite)(?: o tem)?(?:$|\\? (?:komentir|glas))|anketa$|glasujte(?:$| v (?:naši )?anketi)",
      author: "o avtor(?:ju|ici)$|(?:več|drugi) (?:člankov|članki) (?:tega )?avtorja$",
      facts: "kaj vemo(?!,)|na kratko$|dejstva$",
    },
    sq: {
      ads: "(?:artikulli|lajmi|teksti) vazhdon (?:pas|poshtë)(?: reklam\\S*)?$",
      follow: `(?:na )?ndiqni(?: .{1,40})? në ${ON_NETWORKS}|na ndiqni$`,
      feedback: "(?:çfarë|si) mendo(?:ni|n)(?: ju)?(?: për këtë)?$|sondazh$|voto(?:ni)?$",
      author: "rreth autorit$|për autorin$",
      facts: "çfarë (?:dimë|dihet)|shkurtimisht$|faktet$",
    },
  },
  truncation: {
    pl: {
      rest: "(?:pozostało|zostało|pozostaje)(?: ci)?(?: jeszcze)?(?: do przeczytania)? %",
      asks:
        "(?:aby|żeby|by) (?:czytać|przeczytać|kontynuować).{0,60}(?:wykup|zalog|zarejestr|subskry|prenumer|kup)|" +
        "(?:wykup|zaloguj|zarejestruj|kup|subskrybuj).{0,60}(?:aby|żeby|by|i) (?:czyta|przeczyta|kontynu)",
      reserved: "(?:tylko|wyłącznie|dostępn\\S+) dla .{0,20}(?:prenumerator|subskrybent|abonent)",
      readOn: "(?:czytaj|pokaż|przeczytaj) (?:dalej|więcej|całość|cały (?:artykuł|tekst))",
      page: "stron(?:a|ie)",
      of: "z|/",
      on: "(?:czytaj )?dalej na|ciąg dalszy na|przejdź na",
      next: "następna strona",
    },
    cs: {
      rest: "(?:zbývá|zbývajících)(?: vám)?(?: ještě)?(?: přečíst)? %",
      asks:
        "(?:pro|abyste|chcete) .{0,30}(?:čtení|dočíst|pokračov|číst dál).{0,60}(?:předpla|přihla|registr)|" +
        "(?:předplaťte|přihlaste|zaregistrujte|staňte se předplatitel).{0,60}(?:číst|čtěte|dočt|pokrač)",
      reserved: "(?:jen|pouze|exkluzivn\\S+) .{0,20}předplatitel",
      readOn: "(?:čtěte|číst|zobrazit) (?:dál|dále|celý (?:článek|text)|více)|pokračovat ve čtení",
      page: "stran(?:a|ě|u)",
      of: "ze?|/",
      on: "pokračování na|přejít na",
      next: "další strana|další stránka",
    },
    sk: {
      rest: "(?:zostáva|ostáva|zostávajúcich)(?: vám)?(?: ešte)?(?: prečítať)? %",
      asks:
        "(?:pre|aby ste|chcete) .{0,30}(?:čítan|dočíta|pokračov).{0,60}(?:predpla|prihlá|registr)|" +
        "(?:predplaťte|prihláste|zaregistrujte|odomknite).{0,60}(?:číta|dočíta|pokrač|článok)",
      reserved: "(?:len|iba|exkluzívn\\S+) .{0,20}predplatiteľ",
      readOn: "(?:čítajte|čítať|zobraziť) (?:ďalej|celý (?:článok|text)|viac)|pokračovať v čítaní",
      page: "stran(?:a|e|u)",
      of: "zo?|/",
      on: "pokračovanie na",
      next: "ďalšia strana",
    },
    hu: {
      rest: "(?:hátralévő|fennmaradó) %|%-?a? (?:van )?(?:még )?hátra",
      asks:
        "(?:a (?:teljes cikk|folytatás|cikk)|tovább).{0,60}(?:előfiz|regisztr|jelentkez)|" +
        "(?:fizessen elő|regisztráljon|jelentkezzen be|előfizetés).{0,60}(?:olvas|folytat|cikk)",
      reserved: "(?:csak|kizárólag) .{0,20}előfiz",
      readOn: "(?:olvasd|olvassa) (?:tovább|el)|tovább(?: a (?:teljes )?cikkhez)?|a teljes cikk",
      page: "oldal",
      of: "/",
      next: "következő oldal",
    },
    ro: {
      rest: "(?:rămas|rămân|rămâne)(?: încă)?(?: de citit)? %",
      asks:
        "pentru a (?:citi|continua).{0,60}(?:abon|autentif|înregistr|cont)|" +
        "(?:abonează-te|abonați-vă|autentifică-te|conectează-te).{0,60}(?:cit[ei]|contin)",
      reserved: "(?:doar|exclusiv|numai) pentru .{0,20}abona",
      readOn:
        "cit(?:ește|iți)(?: mai (?:mult|departe)| (?:tot|întreg) articolul)|" +
        "continuă (?:să citești|lectura)",
      page: "pagina",
      of: "din|/",
      on: "continuă (?:la|pe)",
      next: "pagina următoare",
    },
    hr: {
      rest: "(?:preostalo|preostaje|ostalo)(?: vam)?(?: je)?(?: još)? %",
      asks:
        "(?:za|da biste|kako biste).{0,30}(?:nastavak|nastavili|čitanj|pročitali).{0,60}(?:pretpla|prijav|registr)|" +
        "(?:pretplatite|prijavite|registrirajte|registrujte).{0,60}(?:nastav|čita|pročita)",
      reserved: "(?:samo|isključivo|ekskluzivno) za .{0,20}(?:pretplatni|članove)",
      readOn:
        "(?:pročitaj|pročitajte)(?: (?:više|još|cijeli članak|ceo tekst|sve))|opširnije|nastavi čitanje",
      page: "strani?c?a",
      of: "od|/",
      on: "nastavak na",
      next: "sljedeća stranica|sledeća strana",
    },
    sl: {
      asks:
        "za (?:nadaljevanje|branje).{0,60}(?:naroč|prijav|registr)|" +
        "(?:naročite|prijavite|registrirajte).{0,60}(?:nadalj|bra(?:ti|nje)|prebe)",
      reserved: "(?:samo|izključno|le) za .{0,20}naročnik",
      readOn: "(?:preberi|beri)(?:te)? (?:več|naprej|celoten članek)",
      page: "stran",
      of: "od|/",
      next: "naslednja stran",
    },
  },
  citing: {
    before:
      "podle|uvedl[ao]? pro|řekl[ao]? (?:pro )?|według|jak podaje|podaj(?:e|ą)|podał[ao]?|napisał[ao]?|" +
      "poinformował[aoiy]?|powiedział[aiy]?|przekazał[aoiy]?|rozmow(?:ie|y) z|potrivit",
    does:
      "získal[aiy]?|popsal[aiy]?|ověřil[aiy]?|zjistil[aiy]?|napsal[aiy]?|uvedl[aiy]?|podał[aoy]?|podaje|" +
      "napisał[aoy]?|poinformował[aoy]?",
    speech: "řekl[aiy]?|uvedl[aiy]?|powiedział[aiy]?",
    to: "dla|pro",
    on: "w|v|na",
  },
  notices: {
    labels: {
      correction: "oprava|sprostowanie|ispravka|helyreigazítás",
      update: "aktualizacja",
      "editors-note": "pozn\\. red|od redakcji",
      translation: "tłumaczenie|překlad",
      "press-release": "komunikat prasowy|tisková zpráva",
    },
    sentences: {
      correction: "we wcześniejszej wersji|v předchozí verzi",
      translation: "przetłumaczon[eoya]|přelož(?:il|en)",
      ai: "sztucznej inteligencji",
      syndication: "pierwotnie (?:ukazał|opublikowan)|poprvé vyšel",
    },
    genres: {
      opinion:
        "felieton|komentarz|opinie|komentář|názory?|vélemény|publicisztika|părerea|kolumne|" +
        "opinion[ei]",
      analysis: "analiz[aă]|analýza|elemzés",
      satire: "sat[iy]ra|szatíra",
      live: "na żywo|relacja na żywo|živě|élő",
      review: "recenz[ej]a?",
    },
    sponsored:
      "materiał (?:sponsorowany|partnera|promocyjny)|artykuł sponsorowany|" +
      "(?:komerční|placen[ýá]|sponzorovaný) (?:sdělení|obsah|článek|inzerce|spolupráce)|" +
      "(?:szponzorált|támogatott) tartalom|conținut sponsorizat",
    payer: "przez|od|de",
    paidBy: "sponsorowane przez|sponzoroval",
    withPartner: "we współpracy z|ve spolupráci s",
    ad: "reklama|re[ck]lame|inzerce|hirdetés|publicitate",
    opinion: "opinie",
    author: "de",
    machine: "(?:sztuczn|uměl)\\p{L}+ inteligenc",
    machineShort: "ia|mi",
    byRule: "automát|maszynow|strojov|gép[ei]",
    translated: "przetłumacz|tłumacz|přelož|překlad|fordít|tradu[cs]",
    made: "wygenerowan|napisan|vygenerov|vytvoř|generált",
    opening: "(?:tento|ten|niniejszy) (?:te(?:ks|x)t|artykuł|článek)|przez|pomoc\\p{L}+",
    aboutText:
      "verzi článku|(?:ten|niniejszy|tego|niniejszego) (?:tekstu?|artykułu?)|" +
      "(?:tento|tohoto) (?:článe?k|text)",
    start: "tekst|ze? \\S+",
    versionOf:
      "(?<=\\s)(?:[łąęśżźćńěščřžýáíéúů]\\p{L}|(?!był|poda|napisa|znalaz|błęd|bylo|jsme|stálo)[a-z]{4,}(?:u|y|a|i|ej|ego|ého|ství)(?!\\p{L}))",
    saysOfVersion: "(?<!\\p{L})poda|napisa|błęd|pomył|uvedl|uvádě|stálo|chyb|mylně",
  },
};
