import { cites, citesNothing } from "./cited-sentences";

/** How media are cited where names change their endings, or where the script has no capitals. */

/** A language, a sentence, and the names that it cites. */
const CITING = `
ar|وقال الوزير في مقابلة مع قناة العربية إن العمل مستمر.|العربية
ar|وذكرت رويترز أن الجسر مغلق.|رويترز
ar|وفي حديث إلى «النهار»، أكد رئيس البلدية الإغلاق.|النهار
ar|وقالت المتحدثة لبي بي سي إن الجسر مغلق.|بي بي سي
ar|وأفاد مراسل الجزيرة بأن الجسر مغلق.|الجزيرة
ar|وبحسب وكالة الأنباء الألمانية، الجسر مغلق.|الأنباء الألمانية
ar|ونشرت «واشنطن بوست» تقريرا عن الجسر.|واشنطن بوست
ar|وكشفت صحيفة «المدن» عن بيع الجسر.|المدن
fa|به گزارش خبرگزاری مهر، پل بسته است.|مهر
fa|شهردار در گفت‌وگو با ایرنا گفت پل بسته است.|ایرنا
fa|به نقل از رویترز، پل فروخته شد.|رویترز
fa|خبرگزاری فارس نوشت که پل بسته است.|فارس
fa|روزنامه «هم‌میهن» گزارش داد که پل فروخته شده است.|هم‌میهن
fa|به گزارش بی‌بی‌سی فارسی، پل بسته است.|بی‌بی‌سی فارسی
fa|شهردار به خبرنگار مهر گفت پل بسته است.|مهر
fa|او به ایران اینترنشنال گفت پل بسته است.|ایران اینترنشنال
ur|خبر رساں ادارے روئٹرز کے مطابق پل بند ہے۔|روئٹرز
ur|جیو نیوز کے مطابق پل بند ہے۔|جیو نیوز
ur|بی بی سی سے بات کرتے ہوئے میئر نے کہا کہ پل بند ہے۔|بی بی سی
ur|ڈان نیوز سے گفتگو کرتے ہوئے میئر نے کہا کہ پل بند ہے۔|ڈان نیوز
ur|میئر نے جیو نیوز کو بتایا کہ پل بند ہے۔|جیو نیوز
ur|اے ایف پی کی رپورٹ کے مطابق پل بند ہے۔|اے ایف پی
bg|Мостът е затворен, каза кметът пред БНТ.|БНТ
bg|В интервю за „Дневник“ министърът призна грешки.|Дневник
bg|По информация на Нова телевизия мостът е продаден.|Нова телевизия
bg|В ефира на bTV министърът обеща нов мост.|bTV
bg|„Капитал“ първи съобщи за сделката.|Капитал
bg|Това каза министърът в студиото на NOVA.|NOVA
bg|Кметът разкри пред в. „24 часа“, че мостът е продаден.|24 часа
bn|মেয়র বিবিসি বাংলাকে বলেন, সেতু বন্ধ।|বিবিসি বাংলা
bn|রয়টার্সের প্রতিবেদনে বলা হয়, সেতু বন্ধ।|রয়টার্স
bn|আনন্দবাজারকে মেয়র জানান, সেতু বন্ধ।|আনন্দবাজার
bn|দ্য ডেইলি স্টারকে মেয়র বলেন, সেতু বন্ধ।|ডেইলি স্টার
bn|বার্তা সংস্থা এএফপি জানিয়েছে, সেতু বন্ধ।|এএফপি
hi|रॉयटर्स ने सूत्रों के हवाले से बताया कि पुल बंद है।|रॉयटर्स
hi|आजतक से बात करते हुए मेयर ने कहा कि पुल बंद है।|आजतक
hi|दैनिक भास्कर की खबर के मुताबिक पुल बिक गया।|दैनिक भास्कर
hi|समाचार एजेंसी एएनआई से बात करते हुए मेयर ने कहा कि पुल बंद है।|एएनआई
hi|द हिंदू के अनुसार पुल बंद है।|द हिंदू
hi|इंडियन एक्सप्रेस की रिपोर्ट के मुताबिक पुल बंद है।|इंडियन एक्सप्रेस
cs|Most je zavřený, řekl starosta v rozhovoru pro Deník N.|Deník N
cs|V České televizi ministr řekl, že most je zavřený.|České televizi
cs|„Je zavřený,“ řekla starostka serveru iDNES.cz.|iDNES.cz
cs|Jak jako první uvedl Respekt, most je prodaný.|Respekt
cs|Podle zjištění Seznam Zpráv je most prodaný.|Seznam Zpráv
cs|Most je zavřený, potvrdil starosta Radiožurnálu.|Radiožurnálu
sk|Most je zatvorený, povedal starosta pre Denník N.|Denník N
sk|Informoval o tom denník SME.|SME
sk|Pre TASR to uviedla hovorkyňa mesta.|TASR
hr|»Večernji list« piše da je most prodan.|Večernji list
hr|Za Jutarnji list gradonačelnik je potvrdio prodaju.|Jutarnji list
hr|Most je prodan, potvrdio je za Večernji list gradonačelnik.|Večernji list
hr|Kako neslužbeno doznaje RTL, most je prodan.|RTL
hr|Gostujući na Novoj TV ministar je priznao pogreške.|Novoj TV
hr|Index objavljuje da je most prodan.|Index
sr|Most je zatvoren, rekao je gradonačelnik za Tanjug.|Tanjug
sr|Kako saznaje Nova.rs, most je prodat.|Nova.rs
sl|Most je zaprt, je za STA povedal župan.|STA
sl|Kot je prvi poročal Dnevnik, je most prodan.|Dnevnik
sl|V pogovoru za »Delo« je župan priznal napake.|Delo
hu|A híd zárva marad – mondta a polgármester az ATV-ben.|ATV
hu|A Telexnek nyilatkozó polgármester szerint a híd zárva.|Telex
hu|Elsőként a Válasz Online számolt be az ügyről.|Válasz Online
hu|A hvg.hu-nak azt mondta, hogy zárva.|hvg.hu
hu|A polgármester a Klubrádióban elismerte a hibákat.|Klubrádió
hu|A Magyar Nemzet információi szerint a hidat eladták.|Magyar Nemzet
fi|Pormestari sanoo Helsingin Sanomien haastattelussa, että silta on kiinni.|Helsingin Sanomien
fi|Asian paljasti ensimmäisenä Iltalehti.|Iltalehti
fi|Ylen Ykkösaamussa ministeri myönsi virheet.|Ylen
fi|Pormestari vahvistaa STT:lle, että silta on kiinni.|STT
fi|Silta on kiinni, kertoo pormestari MTV Uutisille.|MTV Uutisille
fi|Turun Sanomille pormestari kertoo, että silta on kiinni.|Turun Sanomille
ja|共同通信が入手した2019年の報告書には、対策が必要だと記されていた。|共同通信
ja|市長はNHKの取材に対し、橋は閉鎖されたと述べた。|NHK
ja|NHKによると、橋は閉鎖された。|NHK
ja|米CNNは橋が閉鎖されたと報じた。|CNN
ja|AP通信によると、橋は売却された。|AP通信
ja|市長は朝日新聞の取材に応じ、橋は閉鎖だと語った。|朝日新聞
ja|時事通信が29日、報じた。|時事通信
ja|週刊文春が報じた疑惑について、市長は否定した。|週刊文春
ko|KBS는 다리가 닫혔다고 보도했다.|KBS
ko|또 한겨레는 다리가 팔렸다고 보도했다.|한겨레
ko|시장은 CBS 라디오 '김현정의 뉴스쇼'에 출연해 다리가 닫혔다고 말했다.|CBS 라디오
ko|로이터통신은 소식통을 인용해 다리가 팔렸다고 전했다.|로이터통신
ko|시장은 중앙일보와의 통화에서 다리가 닫혔다고 말했다.|중앙일보
ko|MBC에 따르면 다리가 닫혔다.|MBC
ko|CNN 방송에 따르면 다리가 닫혔다.|CNN 방송
ko|영국 일간 가디언은 다리가 닫혔다고 보도했다.|가디언
zh|据央视新闻报道，大桥已关闭。|央视新闻
zh|路透社报道称，大桥已出售。|路透社
zh|新华社消息，大桥已关闭。|新华社
zh|市长接受《南方周末》采访时表示，大桥已关闭。|南方周末
zh|澎湃新闻从市政府获悉，大桥已关闭。|澎湃新闻
zh|据美国有线电视新闻网（CNN）报道，大桥已出售。|美国有线电视新闻网
zh|彭博社援引知情人士的话称，大桥已出售。|彭博社
zh|他对第一财经表示，大桥已关闭。|第一财经
ru|По словам собеседника «Коммерсанта», мост продан.|Коммерсанта
ru|Об этом «Газете.Ru» рассказал мэр.|Газете.Ru
ru|Об этом сообщил телеканал «Дождь».|Дождь
ru|Об этом мэр заявил в интервью «Известиям».|Известиям
ru|«Новая газета Европа» первой сообщила о продаже моста.|Новая газета Европа
ru|В эфире НТВ мэр заявил, что мост закрыт.|НТВ
ru|Мост продан, узнали «Ведомости».|Ведомости
ru|Как стало известно РБК, мост продан.|РБК
uk|Про це «Бабелю» розповів мер.|Бабелю
uk|Співрозмовник «Української правди» підтвердив продаж.|Української правди
uk|В ефірі Радіо Свобода мер визнав помилки.|Радіо Свобода
uk|Першою про це повідомила «Схеми».|Схеми
uk|В інтерв'ю НВ мер визнав помилки.|НВ
pl|W Radiu Zet minister powiedział, że most jest zamknięty.|Radiu Zet
pl|„Jest zamknięty” – powiedział burmistrz Onetowi.|Onetowi
pl|Most sprzedano – dowiedziała się „Rzeczpospolita”.|Rzeczpospolita
pl|Gościem RMF FM był minister, który przyznał się do błędu.|RMF FM
pl|Jak dowiedział się portal Onet, most sprzedano.|Onet
pl|W rozmowie z „Faktem” burmistrz przyznał się do błędu.|Faktem
ro|Primarul a declarat pentru Digi24 că podul este închis.|Digi24
ro|La Europa FM, ministrul a recunoscut greșelile.|Europa FM
ro|Ministrul a declarat la Antena 3 că podul este închis.|Antena 3
ro|Libertatea a relatat prima despre vânzare.|Libertatea
el|Ο δήμαρχος δήλωσε στην ΕΡΤ ότι έκλεισε.|ΕΡΤ
el|Ο δήμαρχος μίλησε στον ΑΝΤ1 για τη γέφυρα.|ΑΝΤ1
tr|Başkan, Halk TV'de köprünün kapalı olduğunu söyledi.|Halk TV
tr|Sözcü TV'ye konuk olan başkan hatayı kabul etti.|Sözcü TV
tr|Başkan, Habertürk canlı yayınında köprünün kapalı olduğunu söyledi.|Habertürk
tr|T24'ün ulaştığı rapora göre köprü satıldı.|T24
tr|Başkan DHA muhabirine köprünün kapalı olduğunu söyledi.|DHA
th|สำนักข่าวรอยเตอร์รายงานว่า สะพานปิดแล้ว|รอยเตอร์
th|ไทยพีบีเอสรายงานว่า สะพานปิดแล้ว|ไทยพีบีเอส
th|นายกเทศมนตรีให้สัมภาษณ์กับมติชนว่า สะพานปิดแล้ว|มติชน
id|"Kami menunggu," kata wali kota kepada Tempo, Kamis.|Tempo
id|Dikutip dari Kompas.com, jembatan ditutup.|Kompas.com
id|Wali kota mengatakan kepada BBC News Indonesia bahwa jembatan ditutup.|BBC News Indonesia
id|Reuters melaporkan jembatan dijual.|Reuters
id|Seperti diberitakan detikcom, jembatan ditutup.|detikcom
ms|Beliau memberitahu Bernama bahawa jambatan ditutup.|Bernama
ms|Menurut laporan Utusan Malaysia, jambatan ditutup.|Utusan Malaysia
ms|Katanya kepada Malaysiakini, jambatan ditutup.|Malaysiakini
vi|Theo VnExpress, cầu đã đóng.|VnExpress
vi|Trao đổi với phóng viên Dân trí, thị trưởng nói cầu đã đóng.|Dân trí
vi|Thị trưởng nói với BBC rằng cầu đã đóng.|BBC
vi|Báo Tuổi Trẻ đưa tin cầu đã đóng.|Tuổi Trẻ
vi|Trả lời phỏng vấn VTV, thị trưởng thừa nhận sai sót.|VTV
`;

/** Sentences that name media without citing them, or that have the words of which such names are made. */
const NAMING = `
ja|防災放送によると、橋は閉鎖されている。
ko|재난방송에 따르면 다리가 폐쇄됐다.
ar|وقال الوزير للجزيرة العربية كلها إن السلام ممكن.
ar|عمل الكاتب في صحيفة الأهرام سنوات.
ar|وتقع الجزيرة وسط النهر كما قال المرشد.
ar|اشترى رجل أعمال مبنى «النهار» في بيروت.
ar|وقال لزوجته إن النهار طويل.
ar|وباعت القناة مبنى الجزيرة في المدينة.
ar|قال المرشد إن الجزيرة تقع وسط النهر.
ar|وقال إن الغد أفضل.
ar|عملت مذيعة في العربية عشر سنوات.
fa|به گزارش شهرداری، پل بسته است.
fa|به گزارش سازمان ملل، پل بسته است.
fa|او ده سال در خبرگزاری فارس کار کرد.
fa|ساختمان خبرگزاری مهر در تهران است.
fa|در ماه مهر پل بسته شد.
fa|خبرگزاری ایسنا مدیر تازه‌ای دارد.
fa|به شرق کشور باران رسید.
fa|به گفته کارشناسان، پل بسته است.
fa|او به فارس گفت نمی‌آید.
fa|سهام روزنامه همشهری فروخته شد.
ur|وہ جیو نیوز میں ملازم تھے۔
ur|پولیس کے مطابق پل بند ہے۔
ur|جیو نیوز کے دفتر میں آگ لگی۔
bg|Пред сградата на БНТ се събраха хора.
bg|Той работи десет години в БНР.
bg|Пред кмета на града министърът призна грешки.
bg|Новият директор на БНТ встъпи в длъжност.
bg|Пред хотел „Труд“ се събраха хора.
bg|Акциите на bTV поскъпнаха.
bg|По Нова година кметът каза, че мостът е затворен.
bg|Днес е нова глава, каза кметът.
bg|Пиесата „Капитал“ се играе в София.
bn|তিনি প্রথম আলোতে কাজ করতেন।
bn|ভোরের প্রথম আলোকে কবি ভালোবাসেন।
bn|সমকালকে ভালোবাসেন কবি।
bn|এএফপির কার্যালয় ঢাকায়।
hi|वह एनडीटीवी के दफ्तर गए।
hi|हिंदू के अनुसार जीवन चलता है।
hi|एनडीटीवी के शेयर गिरे।
hi|वह बीबीसी में काम करता था।
cs|V pořadu Otázky Václava Moravce na ČT ministr řekl, že je zavřený.
cs|Reportérům Deníku starosta potvrdil, že je zavřený.
cs|Budova České televize je na kopci.
cs|Dřív pracoval v Mladé frontě Dnes.
cs|Jde o právo, řekl ministr.
cs|Akcie CNN Prima News klesly.
cs|Na právo se odvolal ministr.
cs|Blesk zasáhl věž, uvedl starosta.
cs|Hra „Respekt“ má premiéru v Brně.
cs|Reflex na silnici řidiče zachránil, řekl policista.
hr|Zgrada HRT-a je na brdu.
hr|Novi ravnatelj HRT-a je imenovan.
hr|Radio je deset godina za Večernji list.
hr|Krik se čuo s mosta, piše u zapisniku.
hr|Index cijena raste, kaže ministar.
hr|Na Delu je radio deset godina.
hr|Dionice RTL-a su pale.
hr|Kurir je donio pismo, rekao je gradonačelnik.
hr|Predstava »Danas« igra u Zagrebu.
hr|Kupio je Večernji list na kiosku.
hu|A lap, a Népszava új székházba költözik.
hu|Tíz évig az Origónál dolgozott.
hu|Az Index részvényei estek.
hu|Az index szerint az ár nőtt.
hu|A Telex szerkesztősége elköltözik.
hu|Megvette a Népszavát a standon.
hu|Az Index ára nőtt, mondta a miniszter.
hu|Az indexben azt mondta, hogy drága.
hu|A Portfolio konferenciáján sokan voltak.
fi|Hän työskenteli Ylellä kymmenen vuotta.
fi|Ylen toimitusjohtaja eroaa.
fi|Sanoma myy lehtiään.
fi|Iltalehden toimitus muuttaa.
fi|Kalevan toimitus muuttaa, kertoo yhtiö.
fi|Osti Ilta-Sanomat kioskilta.
fi|Ylen osakkeet, sanoo mies, ovat huono vitsi.
ja|市長は民放の番組に出演し、橋は閉鎖だと述べた。
ja|彼は朝日新聞に入社し、記者になった。
ja|朝日新聞社の株価が上がった。
ja|NHKホールで演奏会が開かれた。
ja|新聞は毎朝、家に届くと伝えられた。
ja|NHKが新社屋を建てると、市長は述べた。
ja|彼女は新潟日報に入社した。
ja|毎日新聞はビルを売却した。
ja|業務日報によると、作業は終わった。
ja|地元新聞は届くのが遅いと市民は語った。
ko|그는 조선일보에 입사했다.
ko|그는 동아일보 사옥에서 일했다.
ko|이 방송은 재미있다고 그는 말했다.
ko|KBS 이사회는 사장을 뽑았다.
ko|KBS 사장이 물러났다.
ko|연합뉴스에 입사한 그는 기자가 됐다.
ko|중앙일보 건물이 팔렸다.
ko|이 방송은 어제 끝났다.
ko|MBC가 새 드라마를 시작한다.
ko|지역 방송은 폐지됐다.
zh|他曾在《长江日报》工作十年。
zh|新华社大楼位于北京。
zh|他在社交网络上称，大桥已关闭。
zh|记者从市政府获悉，大桥已关闭。
zh|他曾担任新华社社长。
zh|央视新闻大楼对面有一座桥。
zh|财新的股份已出售。
zh|他向社区网表示感谢。
zh|公司据此报道称赞他。
ru|Он десять лет работал в «Коммерсанте».
ru|Здание «Известий» продано.
ru|Акции РБК выросли.
ru|Собеседник назвал его «случайным».
ru|Источник в «Газпроме» подтвердил это.
ru|Правда в том, что мост закрыт, заявил мэр.
ru|Источник воды в деревне пересох.
ru|Спектакль «Дождь» идёт в Москве.
ru|Верстка книги закончена.
ru|Собеседник мэра улыбнулся.
uk|Він десять років працював на Суспільному.
uk|Будівлю Укрінформу продано.
uk|Схеми руху змінено, повідомив мер.
uk|На Суспільному працює новий директор.
uk|Акції НВ зросли.
uk|Джерело води пересохло.
pl|Przez dziesięć lat pracował w „Gazecie Wyborczej”.
pl|Siedziba TVP jest na wzgórzu.
pl|Akcje TVN wzrosły o trzy procent.
pl|Kupił „Fakt” w kiosku.
pl|Na Onet weszła nowa reklama.
pl|To fakt, powiedział burmistrz.
pl|Gościem był burmistrz.
ro|A lucrat zece ani la Digi24.
ro|Acțiunile Digi24 au scăzut.
ro|Clădirea Libertatea este de vânzare.
ro|Libertatea presei este importantă, a declarat primarul.
ro|La Recorder lucrează zece oameni.
el|Δούλεψε δέκα χρόνια στην ΕΡΤ.
el|Οι μετοχές του ΣΚΑΪ έπεσαν.
el|Το κτίριο της ΕΡΤ πουλήθηκε.
tr|On yıl Hürriyet'te çalıştı.
tr|Cumhuriyet'e bağlı kalacağını söyledi.
tr|Hürriyet'in binası satıldı.
tr|Sabah'a kadar bekledi, sonra konuştu.
tr|Hürriyet'e giden yol kapalı, dedi başkan.
tr|Milliyet'in hisseleri düştü.
tr|Habertürk'te on yıl çalıştı.
tr|Cumhuriyet'e, halka ve millete söz verdi.
th|เขาทำงานที่ไทยรัฐสิบปี
th|ไทยรัฐขายตึก
id|Ia bekerja di Kompas selama sepuluh tahun.
id|Gedung Tempo dijual.
id|Saham Tempo turun tiga persen.
id|Republika ini milik rakyat, kata presiden.
id|Suara.com membuka kantor baru.
vi|Ông làm việc ở báo Thanh Niên mười năm.
vi|Theo thanh niên này, cầu đã đóng.
vi|Cổ phiếu của VnExpress giảm.
`;

cites(CITING);
citesNothing(NAMING);
