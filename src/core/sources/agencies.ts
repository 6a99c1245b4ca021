/**
 * The registry of news agencies: facts, one line each, kept as text because that is the most
 * compact form and the easiest to read as a diff.
 *
 *   id|full name|ISO 3166 country|home page|printed forms, separated by ";"
 *
 * Printed forms are the abbreviations and names that pages use, in the agency's own script and in
 * others'. "~" before a form marks one that is also a word or initials ("AA", "TT"): it counts only
 * where the context says agency. The full name is a printed form of itself. Where two agencies
 * share a form, the page's country decides, and the earlier line wins when it does not.
 * To add an agency, add a line.
 */
const REGISTRY = `
reuters|Reuters|GB|reuters.com|Thomson Reuters;Reuters News Agency;رويترز;Рейтер;Рейтерс;Ройтерс;ロイター;ロイター通信;로이터;로이터통신;路透社;路透;רויטרס;रॉयटर्स;রয়টার্স;Ρόιτερς;رویترز
ap|Associated Press|US|apnews.com|AP;Assoc. Press;AP News;أسوشيتد برس;أسوشييتد برس;美联社;美聯社;AP通信;AP통신;Ассошиэйтед Пресс;एपी
afp|Agence France-Presse|FR|afp.com|AFP;Agence France Presse;L'Agence France-Presse;AFP Relaxnews;فرانس برس;أ ف ب;أ.ف.ب;法新社;AFP通信;AFP통신;АФП;Франс Пресс;एएफपी
dpa|Deutsche Presse-Agentur|DE|dpa.com|dpa;Deutschen Presse-Agentur;dpa-infocom;dpa-tmn;dpa-Newskanal;DPA International;German Press Agency;Agencia Alemana de Prensa;德新社
dpa-afx|dpa-AFX|DE|dpa-afx.de|dpa-AFX ProFeed
upi|United Press International|US|upi.com|UPI
efe|Agencia EFE|ES|efe.com|EFE;Agência EFE;EFE-Agro;埃菲社
ansa|Agenzia Nazionale Stampa Associata|IT|ansa.it|ANSA;ANSA Latina;安莎社
apa|Austria Presse Agentur|AT|apa.at|APA;APA – Austria Presse Agentur;Austria Presseagentur
keystone-sda|Keystone-SDA|CH|keystone-sda.ch|SDA;ATS;Keystone-ATS;Schweizerische Depeschenagentur;Agence télégraphique suisse;SDA-ATS
awp|AWP Finanznachrichten|CH|awp.ch|AWP
pa|PA Media|GB|pa.media|~PA;Press Association;PA News Agency;PA Sport
belga|Belga|BE|belganewsagency.eu|Belga News Agency;persagentschap Belga
anp|Algemeen Nederlands Persbureau|NL|anp.nl|ANP;ANP Producties
ritzau|Ritzau|DK|ritzau.dk|Ritzaus Bureau
tt|Tidningarnas Telegrambyrå|SE|tt.se|~TT;TT Nyhetsbyrån;TT-Reuters;TT-AFP;TT Spektra
ntb|Norsk Telegrambyrå|NO|ntb.no|NTB
stt|Suomen Tietotoimisto|FI|stt.fi|STT;FNB;STT-Lehtikuva;SPT;STT Info
lusa|Lusa|PT|lusa.pt|Agência Lusa;Agência de Notícias de Portugal
agi|Agenzia Giornalistica Italia|IT|agi.it|AGI
adnkronos|Adnkronos|IT|adnkronos.com|Adn Kronos
askanews|askanews|IT|askanews.it|
lapresse|LaPresse|IT|lapresse.it|
italpress|Italpress|IT|italpress.com|
nova|Agenzia Nova|IT|agenzianova.com|
sir|Servizio Informazione Religiosa|IT|agensir.it|Agensir
europapress|Europa Press|ES|europapress.es|~EP;EuropaPress
colpisa|Colpisa|ES|colpisa.com|
servimedia|Servimedia|ES|servimedia.es|
acn-cat|Agència Catalana de Notícies|ES|acn.cat|~ACN
epd|Evangelischer Pressedienst|DE|epd.de|epd
kna|Katholische Nachrichten-Agentur|DE|kna.de|KNA
sid|Sport-Informations-Dienst|DE|sid.de|SID;Sportinformationsdienst
ddp|ddp Nachrichtenagentur|DE|ddp.de|ddp;dapd;ddp-ADN
dts|dts Nachrichtenagentur|DE|dts-nachrichtenagentur.de|dts
spot-on|spot on news|DE|spotonnews.de|~spot
teleschau|teleschau|DE|teleschau.de|
idea|Evangelische Nachrichtenagentur idea|DE|idea.de|~idea
kathpress|Kathpress|AT|kathpress.at|~KAP
pap|Polska Agencja Prasowa|PL|pap.pl|PAP;Polish Press Agency;Польское агентство печати
kai|Katolicka Agencja Informacyjna|PL|ekai.pl|~KAI
ctk|Česká tisková kancelář|CZ|ctk.cz|ČTK;CTK;Czech News Agency
tasr|Tlačová agentúra Slovenskej republiky|SK|tasr.sk|TASR
sita|Slovenská tlačová agentúra|SK|sita.sk|~SITA
mti|Magyar Távirati Iroda|HU|mti.hu|MTI
agerpres|Agerpres|RO|agerpres.ro|Agenţia Naţională de Presă
mediafax|Mediafax|RO|mediafax.ro|
bta|Bulgarian Telegraph Agency|BG|bta.bg|BTA;БТА;Българска телеграфна агенция
tanjug|Tanjug|RS|tanjug.rs|Танјуг
beta|Beta|RS|beta.rs|Бета;Agencija Beta
fonet|FoNet|RS|fonet.rs|ФоНет
hina|Hrvatska izvještajna novinska agencija|HR|hina.hr|HINA
sta|Slovenska tiskovna agencija|SI|sta.si|~STA;Slovenian Press Agency
fena|Federalna novinska agencija|BA|fena.ba|~FENA
srna|Novinska agencija Republike Srpske|BA|srna.rs|SRNA;СРНА
onasa|Onasa|BA|onasa.com.ba|
mia|Medium Information Agency|MK|mia.mk|МИА;~MIA;Медиумска информативна агенција
makfax|Makfax|MK|makfax.com.mk|Макфакс
mina|MINA News|ME|mina.news|~MINA;МИНА
ata|Albanian Telegraphic Agency|AL|ata.gov.al|ATSH;Agjencia Telegrafike Shqiptare
kosovapress|KosovaPress|XK|kosovapress.com|
ana-mpa|Athens-Macedonian News Agency|GR|amna.gr|ANA-MPA;~AMNA;ΑΠΕ-ΜΠΕ;ΑΠΕ;ΑΜΠΕ
cna-cy|Cyprus News Agency|CY|cna.org.cy|ΚΥΠΕ
aa|Anadolu Ajansı|TR|aa.com.tr|~AA;Anadolu;Anadolu Agency;Anadolu News Agency;الأناضول;وكالة الأناضول;Анадолу;阿纳多卢通讯社;خبرگزاری آناتولی
dha|Demirören Haber Ajansı|TR|dha.com.tr|DHA;Doğan Haber Ajansı
iha|İhlas Haber Ajansı|TR|iha.com.tr|İHA;Ihlas News Agency
anka|ANKA Haber Ajansı|TR|ankahaber.net|ANKA
tass|TASS|RU|tass.ru|ТАСС;ИТАР-ТАСС;ITAR-TASS;تاس;塔斯社;タス通信;타스통신
ria|RIA Novosti|RU|ria.ru|РИА Новости;РИА «Новости»;РИА;ريا نوفوستي;俄新社;RIA通信
interfax|Interfax|RU|interfax.ru|Интерфакс;INTERFAX.RU;Interfaks;إنترفاكس;国际文传电讯社;インタファクス通信
sputnik|Sputnik|RU|sputniknews.com|Спутник;سبوتنيك;卫星通讯社;卫星社
regnum|REGNUM|RU|regnum.ru|ИА Регнум;ИА REGNUM
ukrinform|Ukrinform|UA|ukrinform.net|Укрінформ;Укринформ
unian|UNIAN|UA|unian.net|УНІАН;УНИАН
interfax-ua|Interfax-Ukraine|UA|interfax.com.ua|Інтерфакс-Україна;Интерфакс-Украина
unn|Ukrainian National News|UA|unn.ua|УНН
belta|Belarusian Telegraph Agency|BY|belta.by|BelTA;БелТА
moldpres|Moldpres|MD|moldpres.md|
ipn|IPN News Agency|MD|ipn.md|
armenpress|Armenpress|AM|armenpress.am|Արմենպրես;Арменпресс
azertac|Azerbaijan State News Agency|AZ|azertag.az|AZERTAC;AZƏRTAC;Азертадж
trend|Trend News Agency|AZ|trend.az|~Trend
interpress-ge|Interpressnews|GE|interpressnews.ge|ინტერპრესნიუსი
kazinform|Kazinform|KZ|inform.kz|QazInform;Казинформ;Қазинформ
kabar|Kabar|KG|kabar.kg|Кабар
uza|Uzbekistan National News Agency|UZ|uza.uz|UzA;ЎзА;УзА
bns|Baltic News Service|LT|bns.lt|BNS
elta|ELTA|LT|elta.lt|
leta|LETA|LV|leta.lv|
wafa|Palestine News and Information Agency|PS|wafa.ps|WAFA;~وفا;وكالة وفا
maan|Ma'an News Agency|PS|maannews.net|Ma'an;~معا
sana|Syrian Arab News Agency|SY|sana.sy|~SANA;سانا
nna|National News Agency|LB|nna-leb.gov.lb|NNA;الوكالة الوطنية للإعلام;Agence nationale de l'information
petra|Jordan News Agency|JO|petra.gov.jo|~Petra;بترا
ina|Iraqi News Agency|IQ|ina.iq|~INA;واع
nina|National Iraqi News Agency|IQ|ninanews.com|~NINA
spa|Saudi Press Agency|SA|spa.gov.sa|~SPA;واس
wam|Emirates News Agency|AE|wam.ae|WAM;~وام
qna|Qatar News Agency|QA|qna.org.qa|QNA;~قنا
kuna|Kuwait News Agency|KW|kuna.net.kw|KUNA;كونا
bna|Bahrain News Agency|BH|bna.bh|~BNA;~بنا
ona|Oman News Agency|OM|omannews.gov.om|~ONA;العمانية
saba|Yemen News Agency|YE|saba.ye|~Saba;~سبأ
mena|Middle East News Agency|EG|mena.org.eg|~MENA;أ ش أ;أ.ش.أ
irna|Islamic Republic News Agency|IR|irna.ir|IRNA;ایرنا;إرنا
isna|Iranian Students' News Agency|IR|isna.ir|ISNA;ایسنا
fars|Fars News Agency|IR|farsnews.ir|~Fars;Fars News;~فارس;خبرگزاری فارس
tasnim|Tasnim News Agency|IR|tasnimnews.com|Tasnim;تسنیم;تسنيم
mehr|Mehr News Agency|IR|mehrnews.com|~Mehr;Mehr News;~مهر
ilna|Iranian Labour News Agency|IR|ilna.ir|ILNA;ایلنا
jta|Jewish Telegraphic Agency|US|jta.org|JTA
lana|Libyan News Agency|LY|lana.gov.ly|LANA;~وال
tap|Tunis Afrique Presse|TN|tap.info.tn|~TAP;~وات
aps-dz|Algérie Presse Service|DZ|aps.dz|~APS;واج
map|Maghreb Arabe Presse|MA|mapnews.ma|~MAP;و م ع
suna|Sudan News Agency|SD|suna-sd.net|SUNA;سونا
xinhua|Xinhua News Agency|CN|news.cn|Xinhua;Xinhuanet;新华社;新華社;新华网;新華社通信;신화통신;신화사;شينخوا;Синьхуа
cns-cn|China News Service|CN|chinanews.com.cn|~CNS;中新社;中新网;中国新闻社
kyodo|Kyodo News|JP|kyodonews.net|Kyodo;共同;共同通信;共同通信社;共同社;교도통신;교도;Киодо
jiji|Jiji Press|JP|jiji.com|Jiji;時事;時事通信;時事通信社;时事社;지지통신
yonhap|Yonhap News Agency|KR|yna.co.kr|Yonhap;연합뉴스;~연합;韩联社;韓聯社;聯合ニュース;聯合通信;يونهاب;Ёнхап;Ренхап
newsis|Newsis|KR|newsis.com|뉴시스
news1|News1|KR|news1.kr|뉴스1
kcna|Korean Central News Agency|KP|kcna.kp|KCNA;조선중앙통신;朝中社;朝鮮中央通信;ЦТАК
cna-tw|Central News Agency|TW|cna.com.tw|~CNA;中央社;中央通訊社
pti|Press Trust of India|IN|ptinews.com|PTI;पीटीआई;~भाषा;पीटीआई-भाषा
uni|United News of India|IN|uniindia.com|~UNI;यूनीवार्ता;~वार्ता;یواین آئی
ani|Asian News International|IN|aninews.in|~ANI;एएनआई
ians|Indo-Asian News Service|IN|ians.in|IANS;आईएएनएस
app|Associated Press of Pakistan|PK|app.com.pk|~APP;اے پی پی
nni|News Network International|PK|nni-news.com|~NNI
bss|Bangladesh Sangbad Sangstha|BD|bssnews.net|BSS;বাসস
unb|United News of Bangladesh|BD|unb.com.bd|UNB;ইউএনবি
rss-np|Rastriya Samachar Samiti|NP|rss.com.np|रासस
pajhwok|Pajhwok Afghan News|AF|pajhwok.com|Pajhwok
antara|Antara|ID|antaranews.com|LKBN Antara;~Ant
bernama|Bernama|MY|bernama.com|
pna|Philippine News Agency|PH|pna.gov.ph|PNA
tna|Thai News Agency|TH|tna.mcot.net|TNA;สำนักข่าวไทย
vna|Vietnam News Agency|VN|vnanet.vn|TTXVN;VNA;Thông tấn xã Việt Nam;越通社
kpl|Lao News Agency|LA|kpl.gov.la|~KPL
montsame|Montsame|MN|montsame.mn|МОНЦАМЭ
aap|Australian Associated Press|AU|aap.com.au|AAP;AAP Newswire
pacnews|Pacnews|FJ|pina.com.fj|
cp|The Canadian Press|CA|thecanadianpress.com|Canadian Press;~CP;La Presse Canadienne;Presse canadienne
bloomberg|Bloomberg News|US|bloomberg.com|Bloomberg;布隆伯格;彭博社;彭博;بلومبرغ;Блумберг;ブルームバーグ;블룸버그
dow-jones|Dow Jones Newswires|US|dowjones.com|Dow Jones
rns|Religion News Service|US|religionnews.com|~RNS
ucan|Union of Catholic Asian News|TH|ucanews.com|UCA News
ips|Inter Press Service|IT|ipsnews.net|~IPS
states-newsroom|States Newsroom|US|statesnewsroom.com|
notimex|Notimex|MX|notimex.gob.mx|
prensa-latina|Prensa Latina|CU|prensa-latina.cu|~PL;Prela
telam|Télam|AR|telam.com.ar|Telam
na-ar|Noticias Argentinas|AR|noticiasargentinas.com|~NA
agencia-brasil|Agência Brasil|BR|agenciabrasil.ebc.com.br|Agencia Brasil
estadao-conteudo|Estadão Conteúdo|BR|estadaoconteudo.com.br|
folhapress|Folhapress|BR|folhapress.folha.com.br|
andina|Andina|PE|andina.pe|
abi|Agencia Boliviana de Información|BO|abi.bo|~ABI
colprensa|Colprensa|CO|colprensa.com|
avn|Agencia Venezolana de Noticias|VE|avn.info.ve|AVN
cana|Caribbean Media Corporation|BB|cmc-tv.com|~CMC;~CANA
nan|News Agency of Nigeria|NG|nannews.ng|~NAN
pana|Panapress|SN|panapress.com|~PANA;Panafrican News Agency
aps-sn|Agence de presse sénégalaise|SN|aps.sn|APS
apa-news|African Press Agency|SN|apanews.net|APA;APAnews;Agence de presse africaine
gna|Ghana News Agency|GH|gna.org.gh|~GNA
kna-ke|Kenya News Agency|KE|kenyanews.go.ke|KNA
ena|Ethiopian News Agency|ET|ena.et|~ENA
sonna|Somali National News Agency|SO|sonna.so|SONNA
sapa|South African Press Association|ZA|sapa.org.za|Sapa
ana-za|African News Agency|ZA|africannewsagency.com|~ANA
nampa|Namibia Press Agency|NA|nampa.org|Nampa
bopa|Botswana Press Agency|BW|dailynews.gov.bw|BOPA
new-ziana|New Ziana|ZW|newziana.co.zw|Ziana
zanis|Zambia News and Information Services|ZM|zanis.gov.zm|ZANIS
aim|Agência de Informação de Moçambique|MZ|aimnews.org|~AIM
angop|Angop|AO|angop.ao|Agência Angola Press
inforpress|Inforpress|CV|inforpress.cv|
aib|Agence d'information du Burkina|BF|aib.media|~AIB
aip|Agence ivoirienne de presse|CI|aip.ci|~AIP
agp-gn|Agence guinéenne de presse|GN|agpguinee.com|AGP
agp-ga|Agence gabonaise de presse|GA|agpgabon.ga|AGP
acp|Agence congolaise de presse|CD|acp.cd|~ACP
abp|Agence Bénin Presse|BJ|agencebeninpresse.info|ABP
atop|Agence togolaise de presse|TG|atop.tg|ATOP
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
  return { id, name, country, url: `https://${home}/`, printed };
}

const BY_ID = new Map(AGENCIES.map((agency) => [agency.id, agency]));

/** The agency with this registry key, or null. */
export function agencyById(id: string): Agency | null {
  return BY_ID.get(id) ?? null;
}
