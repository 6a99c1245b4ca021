/**
 * The registry of news agencies: facts, one line each, kept as text because that is the most
 * compact form and the easiest to read as a diff.
 *
 *   id|full name|ISO 3166 country|home page|printed forms, separated by ";"
 *
 * A home page that begins with a stop follows the id ("bta" and ".bg"); an empty one is the id under
 * the country's own domain.
 *
 * Printed forms are the abbreviations and names that pages use, in the agency's own script and in
 * others'. "~" before a form marks one that is also a word or initials ("AA", "TT"): it counts only
 * where the context says agency. The full name is a printed form of itself. Where two agencies
 * share a form, the page's country decides, and the earlier line wins when it does not.
 * To add an agency, add a line.
 */
const REGISTRY = `
reuters|Reuters|GB|.com|Thomson Reuters;~rtr;رويترز;Рейтер;Рейтерс;Ройтерс;ロイター;ロイター通信;로이터;로이터통신;路透社;路透;רויטרס;रॉयटर्स;রয়টার্স;Ρόιτερς;رویترز
ap|Associated Press|US|apnews.com|AP;أسوشيتد برس;أسوشييتد برس;美联社;美聯社;AP通信;AP통신;Ассошиэйтед Пресс;एपी
afp|Agence France-Presse|FR|.com|AFP;Agence France Presse;L'Agence France-Presse;فرانس برس;~الفرنسية;أ ف ب;أ.ف.ب;法新社;AFP通信;AFP통신;АФП;Франс Пресс;एएफपी
dpa|Deutsche Presse-Agentur|DE|.com|dpa;Deutschen Presse-Agentur;dpa-infocom;dpa-tmn;German Press Agency;Agencia Alemana de Prensa;德新社
dpa-afx|dpa-AFX|DE||
upi|United Press International|US|.com|UPI
efe|Agencia EFE|ES|.com|EFE;埃菲社
ansa|Agenzia Nazionale Stampa Associata|IT||ANSA;安莎社
apa|Austria Presse Agentur|AT||APA;APA – Austria Presse Agentur;Austria Presseagentur
keystone-sda|Keystone-SDA|CH||SDA;ATS;Keystone-ATS;Schweizerische Depeschenagentur;Agence télégraphique suisse
awp|AWP Finanznachrichten|CH||AWP
pa|PA Media|GB|.media|~PA;Press Association;PA News Agency
belga|Belga|BE|belganewsagency.eu|Belga News Agency
anp|Algemeen Nederlands Persbureau|NL||ANP
ritzau|Ritzau|DK||Ritzaus Bureau
tt|Tidningarnas Telegrambyrå|SE||~TT;TT Nyhetsbyrån;TT-Reuters
ntb|Norsk Telegrambyrå|NO||NTB
stt|Suomen Tietotoimisto|FI||STT;FNB
lusa|Lusa|PT||Agência Lusa;Agência de Notícias de Portugal
agi|Agenzia Giornalistica Italia|IT||AGI
adnkronos|Adnkronos|IT|.com|Adn Kronos
askanews|askanews|IT||
lapresse|LaPresse|IT||
italpress|Italpress|IT|.com|
nova|Agenzia Nova|IT|agenzianova.com|
sir|Servizio Informazione Religiosa|IT|agensir.it|Agensir
europapress|Europa Press|ES||~EP;EuropaPress
servimedia|Servimedia|ES||
acn-cat|Agència Catalana de Notícies|ES|acn.cat|~ACN
epd|Evangelischer Pressedienst|DE||epd
kna|Katholische Nachrichten-Agentur|DE||KNA
sid|Sport-Informations-Dienst|DE||SID;Sportinformationsdienst
dts|dts Nachrichtenagentur|DE|dts-nachrichtenagentur.de|dts
spot-on|spot on news|DE|spotonnews.de|~spot
idea|Evangelische Nachrichtenagentur idea|DE||~idea
kathpress|Kathpress|AT||~KAP
pap|Polska Agencja Prasowa|PL||PAP;Polish Press Agency
ctk|Česká tisková kancelář|CZ||ČTK;Czech News Agency
tasr|Tlačová agentúra Slovenskej republiky|SK||TASR
sita|Slovenská tlačová agentúra|SK||~SITA
mti|Magyar Távirati Iroda|HU||MTI
agerpres|Agerpres|RO||Agenţia Naţională de Presă
mediafax|Mediafax|RO||
bta|Bulgarian Telegraph Agency|BG||BTA;БТА;Българска телеграфна агенция
tanjug|Tanjug|RS||Танјуг
beta|Novinska agencija Beta|RS||~Beta;~Бета;Agencija Beta
fonet|FoNet|RS||ФоНет
hina|Hrvatska izvještajna novinska agencija|HR||HINA
sta|Slovenska tiskovna agencija|SI||~STA;Slovenian Press Agency
fena|Federalna novinska agencija|BA||~FENA
srna|Novinska agencija Republike Srpske|BA|.rs|SRNA;СРНА
mia|Medium Information Agency|MK||МИА;~MIA;Медиумска информативна агенција
ata|Albanian Telegraphic Agency|AL|.gov.al|ATSH;Agjencia Telegrafike Shqiptare
ana-mpa|Athens-Macedonian News Agency|GR|amna.gr|ANA-MPA;~AMNA;ΑΠΕ-ΜΠΕ;ΑΠΕ;ΑΜΠΕ
cna-cy|Cyprus News Agency|CY|cna.org.cy|ΚΥΠΕ
aa|Anadolu Ajansı|TR|.com.tr|~AA;Anadolu;Anadolu Agency;Anadolu News Agency;الأناضول;وكالة الأناضول;Анадолу;阿纳多卢通讯社
dha|Demirören Haber Ajansı|TR|.com.tr|DHA;Doğan Haber Ajansı
iha|İhlas Haber Ajansı|TR|.com.tr|İHA;Ihlas News Agency
anka|ANKA Haber Ajansı|TR|ankahaber.net|ANKA
tass|TASS|RU||ТАСС;ИТАР-ТАСС;تاس;塔斯社;タス通信;타스통신
ria|RIA Novosti|RU||РИА Новости;РИА «Новости»;РИА;ريا نوفوستي;俄新社;RIA通信
interfax|Interfax|RU||Интерфакс;INTERFAX.RU;Interfaks;إنترفاكس;国际文传电讯社;インタファクス通信
sputnik|Sputnik|RU|sputniknews.com|Спутник;سبوتنيك;卫星通讯社;卫星社
ukrinform|Ukrinform|UA|.net|Укрінформ;Укринформ
unian|UNIAN|UA|.net|УНІАН;УНИАН
interfax-ua|Interfax-Ukraine|UA|interfax.com.ua|Інтерфакс-Україна;Интерфакс-Украина
belta|Belarusian Telegraph Agency|BY||BelTA;БелТА
moldpres|Moldpres|MD||
ipn|IPN News Agency|MD||
armenpress|Armenpress|AM||Արմենպրես;Арменпресс
azertac|Azerbaijan State News Agency|AZ|azertag.az|AZƏRTAC;Азертадж
interpress-ge|Interpressnews|GE|interpressnews.ge|ინტერპრესნიუსი
kazinform|Kazinform|KZ|inform.kz|QazInform;Казинформ;Қазинформ
kabar|Kabar|KG||Кабар
uza|Uzbekistan National News Agency|UZ||UzA;ЎзА;УзА
bns|Baltic News Service|LT||BNS
elta|ELTA|LT||
leta|LETA|LV||
wafa|Palestine News and Information Agency|PS||WAFA;~وفا;وكالة وفا
maan|Ma'an News Agency|PS|maannews.net|Ma'an;~معا
sana|Syrian Arab News Agency|SY||~SANA;سانا
nna|National News Agency|LB|nna-leb.gov.lb|NNA;الوكالة الوطنية للإعلام
petra|Jordan News Agency|JO|.gov.jo|~Petra;بترا
ina|Iraqi News Agency|IQ||~INA;واع
spa|Saudi Press Agency|SA|.gov.sa|~SPA;واس
wam|Emirates News Agency|AE||WAM;~وام
qna|Qatar News Agency|QA|.org.qa|QNA;~قنا
kuna|Kuwait News Agency|KW|.net.kw|KUNA;كونا
bna|Bahrain News Agency|BH||~BNA;~بنا
ona|Oman News Agency|OM|omannews.gov.om|~ONA;العمانية
saba|Yemen News Agency|YE||~Saba;~سبأ
mena|Middle East News Agency|EG|.org.eg|~MENA;أ ش أ;أ.ش.أ
irna|Islamic Republic News Agency|IR||IRNA;ایرنا;إرنا
isna|Iranian Students' News Agency|IR||ISNA;ایسنا
fars|Fars News Agency|IR|farsnews.ir|~Fars;Fars News;~فارس;خبرگزاری فارس
tasnim|Tasnim News Agency|IR|tasnimnews.com|Tasnim;تسنیم;تسنيم
mehr|Mehr News Agency|IR|mehrnews.com|~Mehr;Mehr News;~مهر
jta|Jewish Telegraphic Agency|US|.org|JTA
lana|Libyan News Agency|LY|.gov.ly|LANA;~وال
tap|Tunis Afrique Presse|TN|.info.tn|~TAP;~وات
aps-dz|Algérie Presse Service|DZ|aps.dz|~APS;واج
map|Maghreb Arabe Presse|MA|mapnews.ma|~MAP;و م ع
suna|Sudan News Agency|SD|suna-sd.net|SUNA;سونا
xinhua|Xinhua News Agency|CN|news.cn|Xinhua;Xinhuanet;新华社;新華社;新华网;新華社通信;신화통신;신화사;شينخوا;Синьхуа
cns-cn|China News Service|CN|chinanews.com.cn|~CNS;中新社;中新网;中国新闻网;中国新闻社
kyodo|Kyodo News|JP|kyodonews.net|Kyodo;共同;共同通信;共同通信社;共同社;교도통신;교도;Киодо
jiji|Jiji Press|JP|.com|Jiji;時事;時事通信;時事通信社;时事社;지지통신
yonhap|Yonhap News Agency|KR|yna.co.kr|Yonhap;연합뉴스;~연합;韩联社;韓聯社;聯合ニュース;聯合通信;يونهاب;Ёнхап;Ренхап
newsis|Newsis|KR|.com|뉴시스
news1|News1|KR||뉴스1
kcna|Korean Central News Agency|KP||KCNA;조선중앙통신;朝中社;朝鮮中央通信;ЦТАК
cna-tw|Central News Agency|TW|cna.com.tw|~CNA;中央社;中央通訊社
pti|Press Trust of India|IN|ptinews.com|PTI;पीटीआई;~भाषा
uni|United News of India|IN|uniindia.com|~UNI;यूनीवार्ता;~वार्ता;یواین آئی
ani|Asian News International|IN|aninews.in|~ANI;एएनआई
ians|Indo-Asian News Service|IN||IANS;आईएएनएस
app|Associated Press of Pakistan|PK|.com.pk|~APP;اے پی پی
nni|News Network International|PK|nni-news.com|~NNI
bss|Bangladesh Sangbad Sangstha|BD|bssnews.net|BSS;বাসস
unb|United News of Bangladesh|BD|.com.bd|UNB;ইউএনবি
rss-np|Rastriya Samachar Samiti|NP|rss.com.np|रासस
pajhwok|Pajhwok Afghan News|AF|.com|Pajhwok
antara|Antara|ID|antaranews.com|~Ant
bernama|Bernama|MY|.com|
pna|Philippine News Agency|PH|.gov.ph|PNA
tna|Thai News Agency|TH|.mcot.net|TNA;สำนักข่าวไทย
vna|Vietnam News Agency|VN|vnanet.vn|TTXVN;VNA;Thông tấn xã Việt Nam;越通社
montsame|Montsame|MN||МОНЦАМЭ
aap|Australian Associated Press|AU|.com.au|AAP
cp|The Canadian Press|CA|thecanadianpress.com|Canadian Press;~CP;La Presse Canadienne;Presse canadienne
bloomberg|Bloomberg News|US|.com|Bloomberg;布隆伯格;彭博社;彭博;بلومبرغ;Блумберг;ブルームバーグ;블룸버그
dow-jones|Dow Jones Newswires|US|dowjones.com|Dow Jones
rns|Religion News Service|US|religionnews.com|~RNS
ucan|Union of Catholic Asian News|TH|ucanews.com|UCA News
ips|Inter Press Service|IT|ipsnews.net|~IPS
notimex|Notimex|MX|.gob.mx|
prensa-latina|Prensa Latina|CU||~PL
telam|Télam|AR|.com.ar|Telam
na-ar|Noticias Argentinas|AR|noticiasargentinas.com|~NA
agencia-brasil|Agência Brasil|BR|agenciabrasil.ebc.com.br|Agencia Brasil
estadao-conteudo|Estadão Conteúdo|BR|estadaoconteudo.com.br|
folhapress|Folhapress|BR|.folha.com.br|
andina|Andina|PE||
colprensa|Colprensa|CO|.com|
nan|News Agency of Nigeria|NG|nannews.ng|~NAN
pana|Panapress|SN|panapress.com|~PANA;Panafrican News Agency
aps-sn|Agence de presse sénégalaise|SN|aps.sn|APS
apa-news|African Press Agency|SN|apanews.net|APA;APAnews;Agence de presse africaine
gna|Ghana News Agency|GH|.org.gh|~GNA
kna-ke|Kenya News Agency|KE|kenyanews.go.ke|KNA
ena|Ethiopian News Agency|ET||~ENA
sapa|South African Press Association|ZA|.org.za|Sapa
ana-za|African News Agency|ZA|africannewsagency.com|~ANA
nampa|Namibia Press Agency|NA|.org|Nampa
bopa|Botswana Press Agency|BW|dailynews.gov.bw|BOPA
aim|Agência de Informação de Moçambique|MZ|aimnews.org|~AIM
angop|Angop|AO||Agência Angola Press
inforpress|Inforpress|CV||
aip|Agence ivoirienne de presse|CI||~AIP
agp-gn|Agence guinéenne de presse|GN|agpguinee.com|AGP
acp|Agence congolaise de presse|CD||~ACP
abp|Agence Bénin Presse|BJ|agencebeninpresse.info|ABP
lina|Liberia News Agency|LR|liberianewsagency.com|~LINA
`;

/** A news agency, as the registry knows it. */
export interface Agency {
  /** Stable key, usually the agency's own abbreviation in small letters. */
  id: string;
  /** Full name. */
  name: string;
  /** ISO 3166 alpha-2 code of its seat. */
  country: string;
  /** The host of its home page. */
  domain: string;
  /** Home page. */
  url: string;
  /** Printed forms, the full name among them. */
  printed: readonly PrintedForm[];
}

/** One way in which pages print an agency's name. */
export interface PrintedForm {
  text: string;
  /** The form is also a word or initials, so the context must say that it is an agency. */
  weak: boolean;
}

/** Every registered agency, in registry order. */
export const AGENCIES: readonly Agency[] = REGISTRY.trim().split("\n").map(parseLine);

function parseLine(line: string): Agency {
  const [id = "", name = "", country = "", home = "", forms = ""] = line.split("|");
  const printed = [name, ...forms.split(";")]
    .filter((form) => form !== "")
    .map((form) => ({ text: form.replace(/^~/, ""), weak: form.startsWith("~") }));
  const domain =
    home === "" ? `${id}.${country.toLowerCase()}` : home.startsWith(".") ? id + home : home;
  return { id, name, country, domain, url: `https://${domain}/`, printed };
}
