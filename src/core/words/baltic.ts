import { citedBy, WORLD_MEDIA } from "./cited";
import type { WordGroup } from "./words";

/** Where outlets ask to be followed and texts to be shared. */
const NETWORKS =
  "(?:x(?![a-zõäöü-])|facebook|feisbuk|instagram|twitter|tiktok|youtube|linkedin|threads|bluesky|telegram|whatsapp|google|draugiem|sotsiaalmeedia|sociāl|socialini)\\S*";

const CITING = {
  before:
    "a[gģ]entūrai|ütles|kinnitas|anot|pasak|skelbia|raš[oė]|praneš(?:a|ė)|cituoja|remiasi|remiantis|interviu|ziņoj?a?|vēst(?:a|īja)|rakst(?:a|īja)|informēj?a?|pavēstīja|atsaucoties uz|intervijā|vahenda[bs]|kirjuta[bs]|teata[bs]",
  does: "skelbia|raš[oė]|praneš(?:a|ė)|duomenimis|žiniomis|ziņo|ziņoja|vēst(?:a|īja)|rakst(?:a|īja)|vahenda[bs]|kirjuta[bs]|teata[bs]|andmetel|teatel|vahendusel|sõnul",
};

/** The words of Estonian, Latvian and Lithuanian. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "loe (?:ka|lisaks)(?::.{0,120}| [^,]{0,60})?|loe (?:veel|rohkem|edasi|lähemalt)(?:: ?.{0,100}| siit)?|vaata ka(?::.{0,120}| [^,]{0,60})?|seotud (?:lood|artiklid|teemad|uudised)|samal teemal|(?:enim)?loetu(?:mad|imad)(?: uudised)?|(?:viimased|värsked) uudised|rohkem uudiseid|toimetus soovitab|soovitame(?: lugeda)?|" +
      "skaityk(?:ite)? (?:ir|taip pat)(?::.{0,120}| [^,]{0,60})?|skaityk(?:ite)? daugiau(?:: ?.{0,100}| (?:čia|apie .{0,60}))?|taip pat skaityk(?:ite)?(?::.{0,120}| [^,]{0,60})?|susij(?:ę|usios|usi) (?:straipsniai|naujienos|temos|tema)|skaitomiausi(?: straipsniai)?|naujausi(?:os)? (?:žinios|naujienos|straipsniai)|daugiau (?:naujienų|šia tema)|rekomenduojame(?: perskaityti)?|taip pat žiūrėkite(?::.{0,120}| [^,]{0,60})?|" +
      "las(?:i|iet) arī(?::.{0,120}| [^,]{0,60})?|las(?:i|iet) vairāk(?:: ?.{0,100}| (?:šeit|par .{0,60}))?|skat(?:ies|ieties|i) arī(?::.{0,120}| [^,]{0,60})?|saistīt(?:ie|ās) (?:raksti|ziņas|tēmas)|lasīt vēl.{0,40}|(?:visvairāk )?lasītāk(?:ie|ās)(?: raksti| ziņas)?|jaunākās ziņas|vairāk par tēmu|iesakām(?: izlasīt)?|redakcija iesaka|nepalaid garām",
    share:
      `jaga(?: (?:artiklit|lugu|uudist|${NETWORKS}))?|kopeeri link|link kopeeritud|kuula artiklit|prindi|saada e-?kirjaga|salvesta artikkel|` +
      `dal(?:ies|īties|ieties)(?: (?:ar rakstu|rakstā|${NETWORKS}))?|kopēt saiti|saite nokopēta|klausies rakstu|drukāt|saglabāt rakstu|nosūtīt e-?pastā|` +
      `dal(?:intis|inkis|inkitės)(?: (?:straipsniu|${NETWORKS}))?|kopijuoti nuorodą|nuoroda nukopijuota|klausytis straipsnio|spausdinti|išsaugoti straipsnį|siųsti el\\. paštu`,
    newsletter:
      "(?:liitu|telli) .{0,30}uudiskir(?:jaga|i|ja).{0,30}|telli(?: kohe| nüüd| siit)?|la[ae]e? alla (?:meie )?(?:äpp|rakendus)|toeta (?:sõltumatut )?ajakirjandust|" +
      "piesak(?:ies|ieties) (?:jaunumiem|.{0,20}vēstkopai.{0,20}|jaunumu.{0,20})|abonē(?: tagad)?|lejupielādē(?:jiet)? (?:mūsu )?lietotni|atbalsti (?:neatkarīgu )?žurnālistiku|" +
      "prenumeruok(?:ite)?(?: .{0,30}naujienlaišk.{0,30}| dabar)?|(?:užsi)?prenumeruoti(?: naujienlaiškį)?|(?:atsisiųsk|parsisiųsk)(?:ite)? (?:mūsų )?programėlę|parem(?:k|kite) (?:nepriklausomą )?žurnalistiką",
    ads: "rekl[aā]ma?|reklaam|sisuturundus|apmaksāts saturs|reklāmraksts|reklāmas raksts|turinio rinkodara|užsakomasis straipsnis",
    comments:
      "kommentaarid?(?: ?\\(?\\d+\\)?)?|(?:lisa|kirjuta|jäta) kommentaar|(?:vaata|loe|näita)(?: kõiki)? kommentaare(?: ?\\(\\d+\\))?|" +
      "komentāri?(?: ?\\(?\\d+\\)?)?|(?:pievieno(?:t)?|raksti|rakstīt|atstāj) komentāru|(?:skatīt|lasīt|rādīt)(?: visus)? komentārus(?: ?\\(\\d+\\))?|" +
      "komentara(?:i|s)(?: ?\\(?\\d+\\)?)?|(?:rašyti|rašykite|parašykite|palikti) komentarą|(?:rodyti|skaityti)(?: visus)? komentarus(?: ?\\(\\d+\\))?",
    tags: "(?:märksõnad|sildid|teemad|tēmas|birkas|atslēgvārdi|žymos|temos|raktažodžiai)(?:: ?.{0,120})?",
    consent:
      "(?:teie|sinu|jūsu|tavs|jūsų) (?:brauser|veebilehitseja|pārlūks?|pārlūkprogramma|naršyklė) (?:ei toeta|on (?:vananenud|aegunud)|neatbalsta|ir novecojis|nepalaiko|yra pasenusi).{0,80}|" +
      "(?:lubage|iespējojiet|įjunkite) javascript.{0,60}",
    feedback:
      "leidsid (?:\\S+ )?vea(?:\\? ?.{0,60})?|teata veast|anna (?:meile )?vihje|pamanīji kļūdu(?:\\? ?.{0,60})?|ziņo(?:t)? par kļūdu|radote? klaidą(?:\\? ?.{0,60})?|pranešk(?:ite)? apie klaidą",
    navigation:
      "(?:üles|tagasi(?: üles)?|uz augšu|atpakaļ|į viršų|atgal|esita video|atskaņot video|paleisti vaizdo įrašą|kuva rohkem|rādīt vairāk|rodyti daugiau)",
    paywall:
      "(?:oled )?juba tellija(?:\\? ?.{0,40})?|logi sisse(?: (?:ja|et) .{0,40})?|(?:jau esi|jau esat) abonents(?:\\? ?.{0,40})?|(?:ienāc|ienākt|autorizēties|pieslēgties)(?: lai .{0,40})?|(?:jau esate? )prenumeratorius(?:\\? ?.{0,40})?|prisijunk(?:ite|ti)?(?: kad .{0,40})?|(?:ainult|tikai|tik) (?:tellijatele|tellijale|abonentiem|prenumeratoriams)",
  },
  prompts: {
    et: {
      ads: "(?:artikkel|lugu|tekst|uudis) jätkub (?:pärast (?:reklaami|pilti)|(?:reklaami|pildi|video) (?:järel|all))$",
      follow: `(?:jälgi|järgne) .{1,40} ${NETWORKS}$|jälgi meid$`,
      feedback:
        "(?:mida|mis) (?:sa |sina |teie )?(?:arvad|arvate)(?: (?:sellest|loost|artiklist))?$|küsitlus$|hääleta$",
      author: "autorist$|(?:veel|rohkem) (?:artikleid|lugusid) autorilt$",
      facts: "mida me (?:praegu )?teame(?! (?:ei|on))|mis on teada|lühidalt$|faktid$|taust$",
    },
    lv: {
      ads: "(?:raksts|teksts|ziņa) turpinās (?:pēc|zem) (?:reklāmas|attēla|video)$",
      follow: `seko(?:jiet)? .{1,40} ${NETWORKS}(?: lapā| kanālā)?$|seko mums$`,
      feedback:
        "ko (?:tu |jūs )?domā(?:jat)?(?: par (?:šo|rakstu|šo rakstu))?$|aptauja$|balso(?:jiet)?$",
      author: "par autor[ui]$|(?:citi|vairāk) autora rakst(?:i|u)$",
      facts: "kas (?:ir |šobrīd ir )?zināms|ko mēs zinām|īsumā$|fakti$",
    },
    lt: {
      ads: "(?:straipsnis|tekstas) (?:tęsiamas|tęsiasi) (?:po|žemiau) (?:reklamos|nuotrauk\\S+|vaizdo įrašo)$|(?:straipsnio|teksto) tęsinys po reklamos$",
      follow: `sek(?:ite|k) .{1,40} ${NETWORKS}(?: tinkle| paskyroje)?$|sekite mus$`,
      feedback:
        "ką (?:jūs |tu )?(?:manote|manai)(?: apie (?:tai|šį straipsnį))?$|apklausa$|balsuok(?:ite)?$",
      author: "apie autor(?:ių|ę)$|(?:kiti|daugiau) (?:autoriaus|autorės) straipsni(?:ai|ų)$",
      facts: "kas (?:jau |šiuo metu )?žinoma|ką žinome|trumpai$|faktai$",
    },
  },
  citing: CITING,
  media: `${WORLD_MEDIA}|Delfi\\p{L}{0,3}|LRT|BNS|ELTA|15min|Lietuvos ryt\\p{L}+|Lrytas(?:\\.lt)?|Verslo žini\\p{L}+|TV3|LNK|Žinių radij\\p{L}+|Laisvės TV|Kauno dien\\p{L}+|LETA|LTV|LSM(?:\\.lv)?|T[Vv][Nn][Ee][Tt]|Latvijas (?:Radio|Televīzij\\p{L}+|Avīz\\p{L}+)|Neatkarīg\\p{L}+|Re:Baltica|Jauns\\.lv|Dienas Bizness|(?<=[„“”"«])Dien\\p{L}{1,2}|ERR|Postime\\p{L}+|Eesti Päevaleh\\p{L}+|Eesti Ekspress\\p{L}{0,3}|Õhtuleh\\p{L}+|Äripäev\\p{L}{0,2}|Maaleh\\p{L}+|Kanal 2|(?:Reuter|Bloomberg|Guardian)\\p{L}+`,
  citations: citedBy(CITING, {
    after: "(?:-\\p{L}{1,3})?[“”]?\\s(?:duomenimis|žiniomis|andmetel|teatel|vahendusel|sõnul)",
    kinds:
      "(?:naujienų |ziņu |uudiste)?(?:agentūr|aģentūr|agentuur)\\p{L}*|port[aā]l\\p{L}*|dienrašt\\p{L}+|laikrakst\\p{L}*|ajaleh\\p{L}+|telekana\\p{L}+|žurn[aā]l\\p{L}*|telev\\p{L}+",
    between: "apie|tai|par|to|ka|ar|sellest|esimesena|\\p{L}+dienį",
  }),
  notices: {
    genres: {
      satire: "satyra",
    },
    ad: "reklama",
  },
};
