import { citedBy, WORLD_MEDIA } from "./cited";
import { withEither } from "./either-letter";
import { NETWORK_NAMES } from "./networks";
import type { WordGroup } from "./words";

/** Where outlets ask to be followed and texts to be shared. */
const NETWORKS = `(?:x(?![a-zçğıöşüə])|${NETWORK_NAMES}|sosyal medya|sosial)[^\\s,]*`;

/** The words of Turkish and Azerbaijani. A capital I without a dot is read as "i", which is another letter. */
export const WORDS: WordGroup = withEither(
  {
    labels: {
      related:
        "ilgili (?:haberler?|içerik(?:ler)?|konular)|bunları da (?:beğenebilirsiniz|okuyun).{0,20}|" +
        "ayrıca (?:bakınız|oku(?:yun)?)(?:: ?.{0,100})?|daha fazla(?: haber)?|çok okunanlar|benzer (?:haberler|içerikler)|" +
        "önerilen(?:ler| (?:haberler|içerikler|videolar))?|son dakika(?: haberleri)?|son dakika haberleri için tıklayın|son haberler|okumaya devam et|editörün (?:seçtikleri|seçimi)|kaçırmayın|günün öne çıkan haberleri|öne çıkanlar" +
        "|(?:bu haberler? de |bunlar da )?ilginizi çekebilir(?:: ?.{0,100})?|sıradaki haber|en çok (?:okunan|izlenen|paylaşılan)(?:lar| haberler)|diğer haberler|" +
        "həmçinin oxuyun(?:: ?.{0,100})?|oxşar xəbərlər|ən çox oxunan(?:lar)?|son xəbərlər|digər xəbərlər|əlaqəli xəbərlər",
      share:
        `google news.te bizi takip edin|bizi google news.te.{0,20}|(?:(?:haberi|bu haberi|yazıyı|içeriği) )?paylaş(?:ın)?|(?:${NETWORKS}[’'\\s]*(?:[dt][ae] )?)paylaş(?:ın)?|bizi takip edin|(?:bağlantıyı|linki|bağlantı adresini) kopyala|(?:link|bağlantı) kopyalandı|yazdır|e-?posta (?:ile )?gönder|` +
        "(?:haberi|yazıyı) (?:dinle|kaydet|yazdır|sesli dinle)|(?:whatsapp|telegram) (?:kanalımıza|grubumuza) (?:katılın|abone olun)|linki kopyala|keçidi kopyala|çap et",
      newsletter:
        "abone ol(?:un)?(?: (?!dedi|ki ).{0,40})?|(?:e-?)?bülten(?:imize|e) (?:abone|kayıt|üye) ol(?:un)?|(?:mobil )?uygulamamızı (?:hemen )?indirin|uygulamayı indir(?:in)?|(?:bağımsız )?gazeteciliği destekle(?:yin)?|e-?bülten|üye ol(?:un)?|abunə ol(?:un)?|tətbiqi yüklə(?:yin)?",
      ads: "reklama?|reklamlar|reklamı (?:geç|atla|kapat)|ilan|sponsorlu(?: içerik)?",
      comments:
        "yorum(?:lar)?(?: ?\\(\\d+\\))?|yorum (?:yap|yaz)(?:ın)?|yorum yapabilmek için .{0,20}(?:giriş|üye|oturum|kayıt|tıkla).{0,30}|yorumları (?:göster|gör|oku)(?:un)?(?: ?\\(\\d+\\))?|(?:henüz )?yorum yok|ilk yorumu (?:siz )?yap(?:ın)?|şərhlər?(?: ?\\(\\d+\\))?|şərh yaz(?:ın)?",
      feedback:
        "bu (?:haber|içerik|yazı) (?:size )?(?:faydalı|yararlı) oldu mu|hata bildir(?:in)?|hata mı (?:buldunuz|gördünüz)(?:\\? ?.{0,60})?|haber ihbar hattı|geri bildirim",
      tags: "(?:etiketler|etiket|konular|anahtar kelimeler|teqlər|açar sözlər)(?:: ?.{0,120})?",
      consent:
        "tarayıcınız .{0,30}destekle(?:miyor|memektedir).{0,60}|(?:lütfen )?javascript(?:['’]?i)? etkinleştirin.{0,40}|bu (?:video|içerik) (?:oynatılamıyor|görüntülenemiyor|mevcut değil)",
      navigation:
        "(?:haberin|yazının) devamı|videoyu (?:oynat|izle)|tam ekran|(?:yukarı|başa) dön|daha fazla(?:sını)? (?:göster|yükle)|ana ?sayfa",
      paywall:
        "giriş yap(?:ın)?|(?:zaten|hâlâ|hala) (?:abone|üye) misiniz(?:\\? ?.{0,40})?|oturum aç(?:ın)?|(?:yalnızca|sadece) abonelere özel|daxil ol(?:un)?",
    },
    prompts: {
      tr: {
        ads: "(?:haberin|yazının) devamı (?:aşağıda|reklam(?:ın|dan) (?:altında|sonra)|için (?:kaydırın|tıklayın))$|haber reklam.{1,12}devam (?:ediyor|edecek|eder)$",
        follow: `(?:.{1,60} )?${NETWORKS}(?: haberler[^ ]*)?(?: (?:üzerinden|hesabımızdan|kanalımızdan|kanalından|sayfamızdan))? takip edin$`,
        feedback:
          "(?:siz )?(?:bu konuda )?ne düşünüyorsunuz$|ne düşünüyorsunuz\\? (?:yorum|yazın|paylaş|oy)|anket$|oy verin$",
        author: "yazar hakkında$|yazarın (?:diğer|tüm|son) (?:yazıları|haberleri|makaleleri)",
        facts: "ne(?:ler)? biliniyor|şu ana kadar bilinenler|kısaca$|özetle$",
      },
      az: {
        ads: "(?:xəbərin|yazının) davamı (?:aşağıda|reklamdan sonra)$",
        follow: `bizi ${NETWORKS}(?: səhifəmizdə)? izləyin$|bizi izləyin$`,
        feedback: "nə düşünürsünüz$|sorğu$",
        author: "müəllif haqqında$",
        facts: "nə məlumdur|qısaca$",
      },
    },
    truncation: {
      tr: {
        rest: "(?:yazının|haberin|makalenin)(?: geri)?(?: kalan)? %|kalan %",
        asks:
          "(?:okumaya devam|devamını oku|tamamını oku).{0,60}(?:abone|üye|giriş)|" +
          "(?:abone ol|üye ol|giriş yap).{0,60}(?:okumaya devam|devamını|tamamını)",
        reserved: "(?:sadece|yalnızca) .{0,20}aboneler",
        readOn: "(?:devamını|tamamını|haberin devamını) (?:oku(?:yun)?|göster)|okumaya devam et",
        page: "sayfa",
        of: "/",
        on: "devamı",
        next: "sonraki sayfa",
      },
    },
    media: `${WORLD_MEDIA}|Anadolu Ajansı|AA|DHA|İHA|ANKA|Hürriyet|Sözcü(?= gazete|['’])|Cumhuriyet|Milliyet|Habertürk|NTV|Sözcü TV|CNN Türk|BBC Türkçe|TRT(?: Haber)?|BirGün|Evrensel|T24|Diken|Gazete Duvar|Halk TV|Tele ?1|Yeni Şafak|Bianet|Medyascope|(?:Sabah|Akşam|Karar|Posta|Star|Türkiye|Nefes)(?= gazete|['’]\\p{L}+ haber)|Azertac|AZƏRTAC`,
    citations: citedBy(
      {},
      {
        after:
          "(?:\\s(?:haber ajans|gazete|televizyon|kanal|site)\\p{L}*)?(?:['’]\\p{L}+)?\\s(?:yer alan |özel |son )?(?:haber|aktardığ|bildirdiğ|yazdığ|duyurduğ|geçtiğ|verdiği bilgiy)\\p{L}* göre|['’](?:y?[ea]|n[ea])\\s(?:göre|konu(?:ş(?:an|tu)|k ol\\p{L}+)|açıkla\\p{L}+|yaptığı açıklama\\p{L}*|verdiği (?:röportaj|demeç|bilgi)\\p{L}*|(?:demeç|bilgi) veren|değerlendir\\p{L}+|anlat\\p{L}+)|(?:\\s(?:haber ajans|gazete|televizyon|kanal|site)\\p{L}*)?\\s(?:yazdı|duyurdu|bildirdi|aktardı|haberleştirdi)|['’][td][ea]n (?:\\S+ ){1,4}haber\\p{L}* göre|['’](?:[dt][ea] (?:yer alan|yayı\\p{L}+)|n?[ıiuü]n) haber\\p{L}*|\\s(?:haber ajans|gazete|televizyon|kanal)\\p{L}* göre|['’](?:y?[ea]|n[ea]),\\s[^.!?]{0,80}\\s(?:söyledi|açıkladı|doğruladı|anlattı|belirtti)|(?<=TV)['’]de\\s[^.!?]{0,80}\\s(?:söyledi|açıkladı|anlattı)|\\scanlı yayını\\p{L}+|\\smuhabirine|['’]n?[ıiuü]n (?:ulaştığı|edindiği)",
        kinds: "(?!)",
      },
    ),
    notices: {
      labels: {
        correction: "düzeltme",
        update: "güncelleme",
        "editors-note": "editörün notu",
        translation: "çeviri",
      },
      sentences: {
        correction: "önceki (?:bir )?versiyonunda",
        translation: "çevrilmiştir",
        ai: "yapay zek[aâ]",
        syndication: "ilk (?:olarak|kez) .{2,40} yayımlan",
      },
      genres: {
        opinion: "görüş|yorum|köşe yazısı",
        analysis: "analiz",
        satire: "hiciv|mizah|satira",
        live: "canlı(?: anlatım)?",
      },
      sponsored: "sponsorlu içerik|advertoryal",
      paidBy: "sponsoru:",
      withPartner: "iş ?birliğiyle",
      ad: "reklam|ilan",
      machine: "yapay zek",
      byRule: "makine|otomatik",
      translated: "çevril|çeviri",
      made: "üretil|oluşturul|yazıl",
      opening: "bu (?:haber|metin)",
      aboutText: "bu (?:haber|makale|met[in]n?|yazı)",
      saysOfVersion: "yazıl|belirtil|yanlış|hata",
    },
  },
  { ı: "i" },
);
