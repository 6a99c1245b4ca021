import { citedBy, WORLD_MEDIA } from "./cited";
import { NETWORK_NAMES } from "./networks";
import type { WordGroup } from "./words";

/** Where outlets ask to be followed and texts to be shared. */
const NETWORKS = `(?:x(?:-?[ue])?(?![a-zčćđšž-])|${NETWORK_NAMES}|fejsbuk|fb(?![a-z])|viber|messenger|google news)[^\\s,]*`;
/** One of them at the end, perhaps after others. */
const ON_NETWORKS = `(?:.{1,40}(?:,|&| in?) )?${NETWORKS}$`;

const CITING = {
  speech:
    "(?:rek(?:ao|la|li)|kaza(?:o|la)|(?:izjav|potvrd|ocijen|ocen|upozor|ustvrd|poruč)i(?:o|la)|prizna(?:o|la)|poveda(?:l|la)|deja(?:l|la)|objašnjava|tvrdi|kaže|pravi)",
  to: "za|portalu|televiziji",
  on: "u|na|v|gostujući (?:u|na)",
  before:
    "pisa(?:o|la) je|tome (?:je )?(?:prv[ia] )?pis(?:ao|ala)|prema (?:pisanju|navodima|informacijama|podacima)|po (?:navedbah|poročanju|podatkih|informacijah|pisanju)|pišu?e?|javlja(?:ju)?|objavljuj[eu]|otkriva|prenos[ie]|navod[ie]|navaja|objavi(?:o|la|l)|iz(?:vje|ve)štava|poroča(?:jo|la?|lo)?|doznaje|saznaje|(?:rek(?:ao|la)|izjavi(?:o|la)|kaza(?:o|la)|potvrdi(?:o|la)|povedala?|dejala?)(?: je)? za|poziva(?:jući|ju) se na|sklicujoč se na|(?:razgovoru|intervj?uu?|pogovoru) (?:za|s)",
  does: "piše|objavljuje|otkriva|donosi|javlja|prenosi|navodi|navaja|iz(?:vje|ve)štava|poroča|objavi(?:o|la) je|je objavi(?:o|la)",
};

/** The words of Bosnian, Croatian, Serbian in Latin letters, and Slovene. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "(?:pročitaj|pogledaj|poslušaj)(?:te)? (?:još|i|više)(?: ?[:|] ?.{0,120}| (?:o|na|ovdje)(?: .{0,60})?)?|povezan[eoi] (?:vijesti|teme|vesti|novice|članci)|(?:najčitanije|najnovije)(?: (?:vijesti|vesti))?|ne propustite|izdvojeno|preporučujemo|" +
      "vezane vijesti|preberi(?:te)? (?:tudi|še)(?::.{0,120}| [^,]{0,60})?|najbolj brano|zadnje novice|najnovejše(?: novice)?|priporočamo|sorodn[ei] (?:novice|članki)|" +
      "možda (?:će )?vas (?:i )?zanima(?:ti)?|morda vas (?:bo )?zanima(?:lo)?|preberi(?:te)? več",
    share:
      `(?:podijeli(?:te)?|podijelit|podeli|deli)(?: (?:na|v) ${NETWORKS}| (?:(?:ovaj )?član[ae]k|vijest|vest))?|(?:kopiraj|kopirajte) (?:link|poveznicu|povezavo)|link (?:je )?kopiran|` +
      "ispiši|natisni|pošalji (?:e-?mailom|mailom)|(?:poslušaj|spremi|sačuvaj) članak|poslušajte članek",
    newsletter:
      "(?:prijavi(?:te)? se|naročite se) (?:na|za) .{0,30}(?:newsletter|e-?novice|bilten|novice).{0,30}|" +
      "(?:preuzmi|skini|prenesi)(?:te)? (?:našu |našo |mobilnu )?aplikacij[uo]|" +
      "(?:podržite|podrži) (?:nas|neovisno novinarstvo|nezavisno novinarstvo)",
    ads: "reklama|oglasi?|oglasno sporočilo|promo sadržaj|sponzorirano",
    comments:
      "(?:komentari|komentarji)(?: ?\\(\\d+\\))?|(?:prikaži|pogledaj|vidi) (?:sve |vse )?komentarj?e(?: ?\\(\\d+\\))?|komentiraj(?:te)?|" +
      "\\d+ (?:komentara?|komentarjev)|(?:ostavi|objavi|dodaj|napiši)(?:te)? komentar|prijavite se (?:kako|da) biste komentirali",
    tags: "(?:oznake|tagovi|ključne (?:riječi|reči|besede)|teme)(?:: ?.{0,120})?",
    consent:
      "vaš (?:preglednik|pregledač|browser|brskalnik) (?:je zastar|ne podržava|ne podpira).{0,80}|" +
      "(?:omogućite|uključite) javascript.{0,60}|ovaj video nije dostupan",
    feedback:
      "(?:uočili|primijetili|primetili) ste (?:grešku|pogrešku)(?: u (?:tekstu|članku))?(?:\\? ?.{0,60})?|ste opazili napako(?:\\? ?.{0,60})?|prijavi(?:te)? (?:grešku|pogrešku|napako)",
    navigation:
      "(?:pokreni|predvajaj) (?:film|video)|cijeli zaslon|prikaži (?:više|manje|več)|povratak na vrh",
    paywall:
      "(?:već|že) (?:imate|ste) (?:račun|nalog|pretplatnik|pretplaćeni|pretplatu|naročnik)(?: ?\\?.{0,60})?|prijav(?:i|ite) se",
  },
  prompts: {
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
  },
  truncation: {
    hr: {
      rest: "(?:preostalo|preostaje|ostalo)(?: vam)?(?: je)?(?: još)? %",
      asks:
        "(?:za|da biste|kako biste).{0,30}(?:nastavak|nastavili|čitanj|pročitali).{0,60}(?:pretpla|prijav|registr)|" +
        "(?:pretplatite|prijavite|registrirajte|registrujte).{0,60}(?:nastav|čita|pročita)(?!\\S* (?:\\S+ ){0,3}(?:komentar|raspr|disku))",
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
        "(?:naročite|prijavite|registrirajte).{0,60}(?:nadalj|bra(?:ti|nje)|prebe)(?!\\S* (?:\\S+ ){0,3}(?:komentar|razpr))",
      reserved: "(?:samo|izključno|le) za .{0,20}naročnik",
      readOn: "(?:preberi|beri)(?:te)? (?:več|naprej|celoten članek)",
      page: "stran",
      of: "od|/",
      next: "naslednja stran",
    },
  },
  citing: CITING,
  media: `${WORLD_MEDIA}|(?:Jutarnj|Večernj|Nov)\\p{L}+ list\\p{L}*|Večernj\\p{L}+ novost\\p{L}+|(?:Slovensk|Primorsk)\\p{L}+ novic\\p{L}+|Index(?:\\.hr|[aeu])?|24sata|N1|HRT|HIN[AEU]|Telegram\\.hr|Slobodn\\p{L}+ Dalmacij\\p{L}+|Nov\\p{L}{1,2} TV|RTL|Faktograf\\p{L}{0,2}|Dnevnik\\.hr|Tportal\\p{L}{0,2}|Net\\.hr|Tanjug\\p{L}{0,2}|RTS|RTV(?: Slovenij\\p{L})?|Blic\\p{L}{0,2}|Kurir\\p{L}{0,2}|NIN|Nova S|Nova\\.rs|Radi\\p{L}+ Slobodn\\p{L} Evrop\\p{L}|Insajder\\p{L}{0,2}|KRIK|BIRN|FoNet|Bet[aeiu]|Klix(?:\\.ba)?|Oslobođenj\\p{L}|Dnevn\\p{L}+ avaz\\p{L}{0,2}|FENA|SRNA|Nezavisn\\p{L}+ novin\\p{L}+|BHRT|FTV|STA|24ur(?:\\.com)?|POP TV|Žurnal24|Siol(?:\\.net)?|Mladin\\p{L}{1,2}|Oštro|(?<=[„”"«“»]|\\p{L} )(?:Del[ou]|Večer|Dnevnik\\p{L}{0,2}|Politik[aeu]|Danas)|(?:Reuters|Bloomberg|Guardian|Politic)\\p{L}+`,
  citations: [
    ...citedBy(CITING, {
      kinds:
        "agencij\\p{L}+|list|portal\\p{L}*|televizij\\p{L}+|časnik\\p{L}*|časopis\\p{L}*|(?:novin|tiskov|ameri|britan|njemač|nemač|nem)[sčšk]\\p{L}+",
      between: "da|je|se|so|za|na|i|in|to|danas|jučer|juče|danes|včeraj|kako",
    }),
    // "je za STA povedal"
    `\\s(?:je|su|so)\\sza\\s[„»]?(?<name><known>)[“«]?\\s(?:${CITING.speech})(?!\\p{L})`,
  ],
  notices: {
    labels: {
      correction: "isprav(?:ka|ak|ek)|popravek",
      "editors-note":
        "nap(?:omena|\\.) (?:red|ur)(?:akcije|edništva|\\.)|op(?:omba|\\.) ur(?:edništva|\\.)",
      "press-release": "priopćenje|saopštenje|sporočilo za javnost",
    },
    genres: {
      opinion: "kolumn[ea]|komentar|mišljenje|mnenje",
      live: "uživo|v živo",
      review: "recenzija",
      analysis: "analiza",
      satire: "satira",
    },
    sponsored: "(?:sponzorirani|plaćeni|promo) (?:sadržaj|članak)|sponzorirana vsebina",
    payer: "od",
    ad: "reklam[ae]",
  },
};
