import { memoised } from "../memo";
import { uninflected } from "./inflection";

/**
 * Names of well-known news media, as running text prints them: what no pattern would tell, because
 * the name is short, foreign to the text, or a word of another meaning. Facts, one country or
 * language a line, names separated by ";". Names that their own last word tells ("… Times",
 * "… Zeitung") need not be here. "~" marks a name that is also a common word or a person's, "*" one that is
 * also a family name.
 */
const NAMES = `
ABC;Associated Press;~Atlantic;Axios;BBC;*Bloomberg;Business Insider;BuzzFeed;CBS;CNBC;CNN;C-SPAN;Daily Beast;Economist;*Forbes;*Fox;Fox Business;HuffPost;The Intercept;MSNBC;National Geographic;NBC;New Yorker;Newsmax;Newsweek;NPR;PBS;Politico;ProPublica;Rolling Stone;Semafor;~Time;~People;TIME;USA Today;Vanity Fair;~Vox;Wired;~Variety;TechCrunch;The Verge;The Hill;The Information;~Vogue;60 Minutes;~Times;~Tribune;~Globe;~Herald;Meet the Press;Univision;Telemundo;ESPN;Bellingcat;Ars Technica;Mother Jones;The Nation
ITV;Channel 4;~Sky;~Guardian;~Observer;MailOnline;Mail Online;~Sun;~Independent;~Mirror;~Telegraph;~Spectator;New Statesman;RTÉ
CBC;CTV;Radio-Canada;The Age;RNZ;News24;Daily Maverick;Mail & Guardian;SABC;Al-Ahram;Rest of World;Scroll.in;The Wire;NDTV;India Today;The Print;ThePrint;~Dawn;CNA;Rappler;Malaysiakini;Kompas;NHK;Asahi;Yomiuri;Mainichi;Nikkei;CGTN;CCTV;Caixin;People's Daily;KBS;MBC;Chosun Ilbo;Hankyoreh;Naver
Bild;BILD;Bild am Sonntag;*Spiegel;Der Spiegel;~Zeit;Die Zeit;~Welt;Welt am Sonntag;~Stern;~Focus;FAZ;SZ;taz;Handelsblatt;Tagesspiegel;RND;Redaktionsnetzwerk Deutschland;Wirtschaftswoche;Correctiv;Süddeutsche;Sportschau;Tagesschau;Tagesthemen;ARD;ZDF;NDR;WDR;MDR;SWR;RBB;rbb;Radio Bremen;Deutschlandfunk;DLF;Deutsche Welle;DW;ntv;n-tv;ntv.de;RTL;Sat.1;ProSieben;Kicker;kicker;t-online;Table.Briefings;netzpolitik.org;heise;heise online
ORF;~Standard;~Presse;Falter;Kurier;SRF;NZZ;~Blick;20 Minuten;Tages-Anzeiger;WOZ;Le Temps
Le Monde;~Monde;Le Parisien;Le Figaro;Figaro;Libération;Mediapart;~L'Équipe;L'Express;Le Point;L'Obs;Les Echos;La Croix;Ouest-France;Le Canard enchaîné;BFMTV;TF1;France 2;France 3;France 24;franceinfo;France Inter;France Télévisions;Europe 1;RMC;RFI;TV5Monde;~Arte;Charlie Hebdo;Paris Match;Euronews;Le Soir;RTBF;VRT;De Standaard;Het Laatste Nieuws;HLN;Jeune Afrique;Le Télégramme;La Meuse;Presse Océan;L'Humanité
El País;EL PAÍS;El Mundo;La Vanguardia;El Confidencial;elDiario.es;~Marca;Mundo Deportivo;Cadena SER;COPE;RNE;RTVE;TVE;laSexta;La Sexta;Público;Clarín;La Nación;Página 12;Infobae;El Universal;Milenio;La Jornada;Televisa;El Tiempo;El Espectador;El Comercio;RPP;La República;El Mercurio;La Tercera;Granma;Folha de S.Paulo;Folha;O Globo;Globo;TV Globo;O Estado de S. Paulo;Estadão;Veja;UOL;~Expresso;Correio da Manhã;SIC;RTP;CNN Portugal
Corriere della Sera;Corriere;Repubblica;La Stampa;Sole 24 Ore;Il Fatto Quotidiano;~Il Foglio;~Avvenire;Gazzetta dello Sport;L'Espresso;Rai;RAI;Rai 1;La7;Sky TG24;Fanpage
NOS;NRC;Volkskrant;~Trouw;De Telegraaf;RTL Nieuws;~AD;Algemeen Dagblad;Het Parool;Parool;Het Financieele Dagblad;FD;NU.nl;BNR;Hart van Nederland;Nieuwsuur;EenVandaag
NRK;TV 2;~VG;Aftenposten;Dagbladet;Dagens Næringsliv;SVT;TV4;Aftonbladet;Expressen;Sydsvenskan;Svenska Dagbladet;SvD;Göteborgs-Posten;Dagens Industri;~DR;TV2;Politiken;Berlingske;Jyllands-Posten;Børsen;Yle;Ilta-Sanomat;Iltalehti;Hufvudstadsbladet;RÚV;Viaplay
Rzeczpospolita;Onet;TVN;TVN24;TVP;Polsat;Wirtualna Polska;Seznam Zprávy;Deník N;ČT24;Česká televize;Denník N;Kathimerini;Hürriyet;Cumhuriyet;Habertürk;NTV;CNN Türk;TRT;Sözcü
Kommersant;Коммерсантъ;Коммерсант;Ведомости;РБК;Медуза;Meduza;Новая газета;Nowaja Gaseta;Известия;~RT;Russia Today;Українська правда;Украинская правда;Kyiv Independent;Радіо Свобода;Радио Свобода;Radio Free Europe;Radio Liberty;Radio Free Asia;Voice of America
Al Jazeera;Al-Jazeera;Aljazeera;Al Arabiya;Al-Arabiya;Haaretz;Ha'aretz;Times of Israel;Yedioth Ahronoth;Yedioth Achronoth;Ynet;Maariv;Israel Hayom;i24News;Asharq Al-Awsat;Al-Hayat;Al Mayadeen;Al-Manar;L'Orient-Le Jour;Middle East Eye;Iran International
The Conversation;Project Syndicate
`;

interface KnownOutlet {
  /** The name is also a common word, so it must stand in quotation marks or after its kind. */
  ambiguous: boolean;
  /** It is also a family name, so no other name may stand before it. */
  surname: boolean;
}

const KNOWN = new Map<string, KnownOutlet>();
for (const form of NAMES.split(/[;\n]/)) {
  const ambiguous = form.startsWith("~");
  const surname = form.startsWith("*");
  const name = ambiguous || surname ? form.slice(1) : form;
  if (name !== "") KNOWN.set(name, { ambiguous, surname });
}
// "les colonnes du Parisien": a contraction takes the article from the name.
for (const [name] of [...KNOWN]) {
  const bare = /^(?:L[ae']|Les|El|Il) ?(\S+)$/.exec(name)?.[1];
  if (bare !== undefined && !KNOWN.has(bare)) KNOWN.set(bare, { ambiguous: true, surname: false });
}

let labels: ReadonlySet<string> | null = null;

/** The names as domains have them: "L'Équipe" is "lequipe". Made where a link asks for them. */
function outletLabels(): ReadonlySet<string> {
  labels ??= makeLabels();
  return labels;
}

function makeLabels(): Set<string> {
  const made = new Set<string>();
  for (const [name, { ambiguous }] of KNOWN) {
    const label = labelOf(name);
    if (!ambiguous) made.add(label);
    // "theguardian": with its article, a name that is also a word is sure.
    else for (const article of ["the", "der", "die"]) made.add(article + label);
  }
  return made;
}

/** A name's letters and digits without accents, in small letters. */
export function labelOf(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z\d]/g, "");
}

/**
 * @param label the part of a domain that its owner chose: "harbourcourier" of "harbourcourier.example"
 * @returns whether it is the name of a known medium, and of nothing else
 */
export function isOutletLabel(label: string): boolean {
  return outletLabels().has(labelOf(label));
}

/**
 * @param name a name as printed
 * @returns what is known of a medium of this name, or null
 */
export const knownOutlet = memoised((name): KnownOutlet | null => {
  const straight = name.replace(/[’`´]/g, "'");
  return (
    KNOWN.get(straight) ??
    KNOWN.get(capitalised(straight)) ??
    uninflected(straight)
      .map((form) => KNOWN.get(form))
      .find((known) => known) ??
    null
  );
});

/** "Cbs News" for "CBS News": some houses print abbreviations with one capital. */
function capitalised(name: string): string {
  return name.replace(/^[A-Z][a-z]{2,3}(?=\s|$)/, (word) => word.toUpperCase());
}

/** Last words of media names in the languages whose media are cited most. */
const LAST_WORD =
  /^(?:Times|Post|News|Herald|Tribune|Journal|Gazette|Telegraph|Chronicle|Globe|Mail|Star|Sun|Mirror|Express|Observer|Standard|Examiner|Inquirer|Mercury|Dispatch|Bulletin|Sentinel|Courier|Argus|Monitor|Magazine|Weekly|Broadcasting|Television|TV|Radio|Channel|Prawda|Pravda|Zeitung|Anzeiger|Tagblatt|Tageblatt|Abendblatt|Volksblatt|Rundschau|Nachrichten|Kurier|Allgemeine[n]?|Merkur|Rundfunk|Fernsehen|Morgenpost|Abendzeitung|Bote|Presse|Landeszeitung|Redaktionsnetzwerk|Matin|Parisien|Dépêche|Gazzetta|Giornale|Messaggero|Diario|Periódico|Noticias|Notícias|Jornal|Correio|Dagblad|Nieuwsblad|Courant|Tidende|Tidningen|Nyheter|Posten|Avis|Bladet|Lehti|Sanomat|Gazeta|Wyborcza|Noviny|Novosti|Corporation|Company)$/u;
const COMPOUND =
  /^[A-ZÄÖÜ][^\s]*(?:zeitung|blatt|anzeiger|kurier|rundschau|nachrichten|spiegel|tidende|posten|bladet|tidningen|dagblad|nieuws)$/u;
const GENERIC =
  /^(?:(?:Tages|Wochen|Online-?|Internet|Sonntags|Boulevard|Lokal|Regional|Schüler|Partei|Staats|Fach|Haus|Wirtschafts|Kinder|Abend|Heimat|Nachrichten-?)?(?:[Zz]eitung(?:en)?|[Bb]latt|[Nn]achrichten|[Aa]nzeiger)|(?:Last|Next|This|Blog|Facebook|Instagram|Twitter|Breaking|Latest|Local|Fake|Good|Bad|World|Sports?|Top|More) (?:Post|News|Star|Times|Mail|Channel|Today)|(?:Social|Digital) (?:Network|Media)|(?:The|A|An|In|Mr|North|South|East|West) (?:Sun|Star|Press|Company|Network|Review|Citizen|Globe|Agency)|Spiegel|Flugblatt|Kleeblatt|Titelblatt|Merkblatt|Datenblatt|Amtsblatt|Meeresspiegel|Grundwasserspiegel)$/u;

/** Whether a name's own form tells a medium: "Süddeutsche Zeitung", "Daily Star", "Tagesspiegel". */
export function hasOutletShape(name: string): boolean {
  return [name, ...uninflected(name)].some(isOutletShape);
}

function isOutletShape(name: string): boolean {
  if (/^\p{Ll}/u.test(name)) return false;
  const words = name.split(/\s+/);
  // "Harbour News Today".
  const ending = words.at(-1) === "Today" && words.at(-2) === "News" ? -2 : -1;
  const last = (words.at(ending) ?? "").replace(/['’]s$/, "");
  if (words.length === 1) return COMPOUND.test(last) && !GENERIC.test(name);
  if (
    /^(?:Channel|Kanal|Canal|Canale|Radio|TV|Radiotelevisión|Televisión|Rádio|Omroep|Cadena|Diario|Giornale|Corriere|Heraldo|Correio|Correo|Jornal|Gazeta)$/u.test(
      words[0] ?? "",
    )
  ) {
    return words.length <= 3;
  }
  if (/^(?:Corporation|Company)$/.test(last))
    return /Broadcasting|Television|Radio|News|Media/.test(name);
  return (LAST_WORD.test(last) || COMPOUND.test(last)) && !GENERIC.test(name);
}
