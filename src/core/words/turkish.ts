import type { WordGroup } from "./words";

/** The words of Turkish. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "ilgili (?:haberler?|içerik(?:ler)?|konular)|bunları da (?:beğenebilirsiniz|okuyun).{0,20}|" +
      "ayrıca (?:bakınız|okuyun)|daha fazla(?: haber)?|çok okunanlar|benzer (?:haberler|içerikler)|" +
      "önerilen(?:ler| (?:haberler|içerikler|videolar))?|son dakika|okumaya devam et" +
      "|(?:bu haberler de )?ilginizi çekebilir|sıradaki haber|en çok okunanlar|diğer haberler",
    share: "paylaş(?:ın)?|bizi takip edin.{0,40}",
    newsletter: "abone ol(?:un)?(?: .{0,40})?",
    ads: "reklama?|ilan",
    comments:
      "yorum(?:lar)?(?: ?\\(\\d+\\))?|yorum (?:yap|yaz)(?:ın)?|yorum yapabilmek için .{0,40}",
    feedback: "bu (?:haber|içerik) (?:size )?(?:faydalı|yararlı) oldu mu|hata bildir",
    tags: "etiketler(?:: ?.{0,120})?",
    paywall: "giriş yap(?:ın)?",
  },
  prompts: {
    tr: {
      ads: "(?:haberin|yazının) devamı|haber reklam.{1,12}devam",
      follow: "bizi .{1,80}takip|.{2,60}takip edin",
      feedback: "ne düşünüyorsunuz|anket$",
      author: "yazar hakkında|yazarın diğer",
      facts: "ne(?:ler)? biliniyor|kısaca|özetle",
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
  citing: {
    does: "bildirdi|yazdı|aktardı|duyurdu",
  },
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
};
