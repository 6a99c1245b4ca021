/**
 * Names of well-known news media, as running text prints them: what no pattern would tell, because
 * the name is short, foreign to the text, or a word of another meaning. Facts, one country or
 * language a line, names separated by ";". Names that their own last word tells ("… Times",
 * "… Zeitung") need not be here. "~" marks a name that is also a common word or a person's.
 */
const NAMES = `
ABC;ABC News;Associated Press;~Atlantic;The Atlantic;Axios;BBC;BBC News;Bloomberg;Breitbart;Business Insider;BuzzFeed;CBS;CBS News;CNBC;CNN;C-SPAN;Daily Beast;Economist;Forbes;~Fortune;Fox;Fox News;Fox Business;HuffPost;Huffington Post;The Intercept;MSNBC;National Geographic;NBC;NBC News;New Yorker;Newsmax;Newsweek;NPR;PBS;Politico;ProPublica;Rolling Stone;Semafor;~Slate;~Time;~People;TIME;TMZ;USA Today;Vanity Fair;~Vox;Wired;~Variety;~Deadline;Hollywood Reporter;TechCrunch;The Verge;The Hill;The Information;Teen Vogue;~Vogue;60 Minutes;Meet the Press;Univision;Telemundo;ESPN;~Nature;~Science;~Lancet;~Vice;Vice News;Bellingcat;404 Media;Ars Technica;Drudge Report;Punchbowl News;Mother Jones;The Nation
ITV;ITV News;Channel 4;Sky News;~Sky;~Guardian;The Guardian;~Observer;Daily Mail;MailOnline;Mail Online;~Sun;~Independent;~Mirror;~Telegraph;~Spectator;New Statesman;LBC;GB News;TalkTV;City A.M.;PinkNews;Private Eye;Radio 4;Newsnight;Evening Standard;Big Issue;RTÉ;TheJournal.ie
CBC;CTV;Global News;Globe and Mail;Maclean's;La Presse;Radio-Canada;Le Devoir;The Age;SBS;Crikey;RNZ;~Stuff;Newshub;1News;News24;Daily Maverick;Mail & Guardian;SABC;eNCA;Premium Times;~Punch;~Vanguard;Al-Ahram;Rest of World;Scroll.in;The Wire;NDTV;India Today;~Hindu;The Print;ThePrint;WION;~Mint;~Dawn;Geo News;ARY News;~Nation;Straits Times;CNA;Rappler;~Inquirer;Malaysiakini;~Tempo;Kompas;Detik;NHK;Asahi;Yomiuri;Mainichi;Nikkei;CGTN;CCTV;Caixin;Global Times;People's Daily;TVBS;KBS;MBC;JTBC;Chosun Ilbo;Hankyoreh;Naver;Sixth Tone
Bild;BILD;Bild am Sonntag;Spiegel;Der Spiegel;SPIEGEL;~Zeit;Die Zeit;~Welt;Welt am Sonntag;~Stern;~Focus;FAZ;F.A.Z.;SZ;taz;Handelsblatt;Tagesspiegel;RND;Redaktionsnetzwerk Deutschland;Wirtschaftswoche;WirtschaftsWoche;~Capital;Cicero;Correctiv;Süddeutsche;Sportschau;Tagesschau;Tagesthemen;heute-journal;ARD;ZDF;NDR;WDR;MDR;SWR;~BR;RBB;rbb;~HR;~SR;Radio Bremen;Deutschlandfunk;Deutschlandradio;DLF;Deutsche Welle;DW;ntv;n-tv;ntv.de;RTL;Sat.1;ProSieben;Kicker;kicker;Sport Bild;Sport1;Watson;t-online;Table.Briefings;Table.Media;The Pioneer;Apollo News;Nius;Volksverpetzer;netzpolitik.org;heise;heise online;Golem;Gamestar;Übermedien;Postillon;der Freitag;~Phoenix;Table Media
ORF;~Standard;Der Standard;~Presse;Die Presse;Falter;~Profil;~Krone;Kronen Zeitung;Kurier;SRF;~RTS;~RSI;NZZ;~Blick;20 Minuten;Tages-Anzeiger;WOZ;Le Temps;Nebelspalter
Le Monde;~Monde;Le Figaro;Figaro;Libération;~Libé;Le Parisien;Mediapart;~L'Équipe;L'Equipe;L'Express;Le Point;L'Obs;Nouvel Obs;~Marianne;Les Echos;La Croix;L'Humanité;Ouest-France;Sud Ouest;Le Progrès;La Voix du Nord;Canard enchaîné;Le Canard enchaîné;BFM;BFMTV;BFM TV;TF1;~LCI;CNews;France 2;France 3;France 24;France Info;franceinfo;France Inter;France Culture;France Télévisions;Europe 1;RMC;RTL;RFI;TV5Monde;~Arte;ARTE;~Brut;StreetPress;Charlie Hebdo;Paris Match;Euronews;Politico Europe;Le Soir;RTBF;VRT;La Libre;De Standaard;De Morgen;Het Laatste Nieuws;HLN;Het Nieuwsblad;Knack;Jeune Afrique
El País;EL PAÍS;El Mundo;ABC;La Vanguardia;El Confidencial;elDiario.es;El Diario;El Español;La Razón;~Marca;~AS;Mundo Deportivo;~Sport;Cadena SER;la SER;COPE;Onda Cero;RTVE;TVE;Antena 3;laSexta;La Sexta;Telecinco;Público;Infolibre;Clarín;La Nación;Página 12;Infobae;~Perfil;El Universal;~Reforma;Milenio;La Jornada;~Proceso;Televisa;El Tiempo;~Semana;El Espectador;~Caracol;El Comercio;RPP;La República;El Mercurio;La Tercera;Emol;Granma;Folha de S.Paulo;Folha;O Globo;Globo;TV Globo;GloboNews;O Estado de S. Paulo;Estadão;Veja;UOL;Piauí;Público;~Expresso;Correio da Manhã;Diário de Notícias;Jornal de Notícias;~Visão;SIC;SIC Notícias;RTP;TVI;CNN Portugal;Observador;Renascença;TSF;~ECO
Corriere della Sera;Corriere;Repubblica;La Repubblica;La Stampa;Il Sole 24 Ore;Sole 24 Ore;Il Fatto Quotidiano;~Il Foglio;Il Giornale;~Libero;Il Messaggero;~Avvenire;Il Manifesto;Gazzetta dello Sport;L'Espresso;~Panorama;Rai;RAI;Rai1;Rai 1;La7;TG1;Tg1;Sky TG24;SkyTG24;Mediaset;Fanpage;Fanpage.it;Il Post;~Domani;Dagospia;L'Osservatore Romano;Vatican News;Radio 24
NOS;NRC;de Volkskrant;Volkskrant;~Trouw;~Parool;Het Parool;De Telegraaf;Algemeen Dagblad;~AD;NU.nl;RTL Nieuws;Nieuwsuur;Follow the Money;De Correspondent;Financieele Dagblad;~FD
NRK;TV 2;~VG;Aftenposten;Dagbladet;Dagens Næringsliv;E24;Bergens Tidende;SVT;TV4;Sveriges Radio;Ekot;Aftonbladet;Expressen;Dagens Nyheter;Svenska Dagbladet;SvD;~DN;Göteborgs-Posten;Dagens Industri;~DR;TV2;Politiken;Berlingske;Jyllands-Posten;Ekstra Bladet;B.T.;Børsen;Yle;Helsingin Sanomat;Ilta-Sanomat;Iltalehti;Hufvudstadsbladet;RÚV;Viaplay
Gazeta Wyborcza;Rzeczpospolita;Onet;TVN;TVN24;TVP;RMF FM;Polsat;Polsat News;Wirtualna Polska;~Respekt;Seznam Zprávy;iDNES;Deník N;Aktuálně.cz;ČT24;Česká televize;Denník N;~SME;~Telex;HVG;Magyar Nemzet;Népszava;Digi24;HotNews;~Politika;~Danas;~N1;Jutarnji list;Večernji list;Index.hr;Nova TV;~Delo;~Dnevnik;Kathimerini;ERT;Skai;Hürriyet;~Sabah;Cumhuriyet;Habertürk;NTV;CNN Türk;TRT;TRT Haber;Sözcü;Milliyet;BirGün
Kommersant;Коммерсантъ;Коммерсант;Ведомости;РБК;Медуза;Meduza;Новая газета;Nowaja Gaseta;Novaya Gazeta;Известия;Lenta.ru;Дождь;The Insider;~RT;Russia Today;Rossija 1;Ukrajinska Prawda;Ukrainska Pravda;Українська правда;Украинская правда;Kyiv Independent;Suspilne;Суспільне;Радіо Свобода;Радио Свобода;Radio Free Europe;Radio Liberty;Radio Free Asia;Voice of America;Nexta
Al Jazeera;Al-Jazeera;Aljazeera;Al Arabiya;Al-Arabiya;Haaretz;Ha'aretz;Jerusalem Post;Times of Israel;Yedioth Ahronoth;Yedioth Achronoth;Ynet;Maariv;~Kan;Israel Hayom;i24;i24News;Asharq Al-Awsat;Al-Hayat;Al Mayadeen;Al-Manar;L'Orient-Le Jour;L'Orient Today;Middle East Eye;Iran International;Press TV;Al-Masry Al-Youm
The Conversation;Project Syndicate;OCCRP;Investigate Europe;Lighthouse Reports
`;

interface KnownOutlet {
  /** The name is also a common word, so it must stand in quotation marks or after its kind. */
  ambiguous: boolean;
}

const KNOWN = new Map<string, KnownOutlet>();
for (const form of NAMES.split(/[;\n]/)) {
  const ambiguous = form.startsWith("~");
  const name = ambiguous ? form.slice(1) : form;
  if (name !== "") KNOWN.set(name, { ambiguous });
}

/**
 * @param name a name as printed
 * @returns what is known of a medium of this name, or null
 */
export function knownOutlet(name: string): KnownOutlet | null {
  const straight = name.replace(/[’`´]/g, "'");
  return KNOWN.get(straight) ?? KNOWN.get(capitalised(straight)) ?? null;
}

/** "Cbs News" for "CBS News": some houses print abbreviations with one capital. */
function capitalised(name: string): string {
  return name.replace(/^\p{Lu}\p{Ll}{2,3}(?=\s|$)/u, (word) => word.toUpperCase());
}

/** Last words of media names in the languages whose media are cited most. */
const LAST_WORD =
  /^(?:Times|Post|News|Herald|Tribune|Journal|Gazette|Telegraph|Chronicle|Globe|Mail|Star|Sun|Mirror|Express|Observer|Standard|Examiner|Inquirer|Mercury|Dispatch|Bulletin|Sentinel|Courier|Argus|Monitor|Magazine|Weekly|Broadcasting|Television|TV|Radio|Channel|Prawda|Pravda|Zeitung|Anzeiger|Tagblatt|Tageblatt|Abendblatt|Volksblatt|Rundschau|Nachrichten|Kurier|Allgemeine[n]?|Merkur|Rundfunk|Fernsehen|Morgenpost|Abendzeitung|Bote|Presse|Landeszeitung|Redaktionsnetzwerk|Matin|Parisien|Dépêche|Gazzetta|Giornale|Messaggero|Diario|Periódico|Noticias|Notícias|Jornal|Correio|Dagblad|Nieuwsblad|Courant|Tidende|Tidningen|Nyheter|Posten|Avis|Bladet|Lehti|Sanomat|Gazeta|Wyborcza|Noviny|Novosti|Corporation|Company)$/u;
const COMPOUND =
  /^\p{Lu}[\p{L}-]*(?:zeitung|blatt|anzeiger|kurier|rundschau|nachrichten|spiegel|tidende|posten|bladet|tidningen|dagblad|nieuws)$/u;
const GENERIC =
  /^(?:(?:Tages|Wochen|Online-?|Sonntags|Boulevard|Lokal|Regional|Schüler|Partei|Staats|Fach|Haus|Wirtschafts|Kinder|Abend|Heimat|Nachrichten-?)?(?:[Zz]eitung(?:en)?|[Bb]latt|[Nn]achrichten|[Aa]nzeiger)|(?:Last|Next|This|Blog|Facebook|Instagram|Twitter|Breaking|Latest|Local|Fake|Good|Bad|World|Sports?|Top|More) (?:Post|News|Star|Times|Mail|Channel|Today)|(?:Social|Digital) (?:Network|Media)|(?:The|A|An|In|Mr|North|South|East|West) (?:Sun|Star|Press|Company|Network|Review|Citizen|Globe|Agency)|Spiegel|Flugblatt|Kleeblatt|Titelblatt|Merkblatt|Datenblatt|Amtsblatt|Meeresspiegel|Grundwasserspiegel)$/u;

/** Whether a name's own form tells a medium: "Süddeutsche Zeitung", "Daily Star", "Tagesspiegel". */
export function hasOutletShape(name: string): boolean {
  const words = name.split(/\s+/);
  const last = (words.at(-1) ?? "").replace(/['’]s$/, "");
  if (words.length === 1) return COMPOUND.test(last) && !GENERIC.test(name);
  if (
    /^(?:Channel|Kanal|Canal|Canale|Radio|TV|Radiotelevisión|Televisión|Rádio)$/u.test(
      words[0] ?? "",
    )
  ) {
    return words.length <= 3;
  }
  if (/^(?:Corporation|Company)$/.test(last))
    return /Broadcasting|Television|Radio|News|Media/.test(name);
  return (LAST_WORD.test(last) || COMPOUND.test(last)) && !GENERIC.test(name);
}
