import { NO_LETTER_AFTER, NO_LETTER_BEFORE } from "./cited";
import type { WordGroup } from "./words";

/** The last words of a line that asks to follow an outlet on a platform. */
const NETWORK =
  "(?:facebook|fanpage|instagram|x|twitter|tiktok|youtube|whatsapp|telegram|threads|zalo|line|google(?: (?:news|berita))?|mạng xã hội|media sosial|เฟ[สซ]บุ๊[กค]|ทวิตเตอร์|อินสตาแกรม|ไลน์|ยูทูบ)";

const CITING = {
  before:
    "(?<!\\()theo|dẫn (?:lời|nguồn(?: từ)?|thông tin từ)|(?:nói|trao đổi|chia sẻ) với|trả lời(?: phỏng vấn)?|menurut|(?:di|me)?(?:kutip|lansir|ngutip)(?: dari)?|kepada|memberitahu|di(?:beritakan|laporkan)(?: oleh)?|laporan|ayon sa",
  does: "melaporkan|memberitakan|mewartakan|menulis|đưa tin|dẫn lời",
};

const THAI =
  "รอยเตอร์ส?|เอพี|เอเอฟพี|บีบีซี(?:ไทย)?|ซีเอ็นเอ็น|ไทยรัฐ|มติชน|ไทยพีบีเอส|ข่าวสด|เดลินิวส์|ประชาไท|ซินหัว|อัลจาซีรา";

/** The words of languages of Southeast Asia. */
export const WORDS: WordGroup = {
  labels: {
    related:
      'อ่าน(?:ข่าว|บทความ|เรื่อง)?(?:เพิ่มเติม|ที่เกี่ยวข้อง|ต่อ(?:ได้ที่)?|อื่น ?ๆ?)(?: ?(?:[:：–-]|ที่นี่|คลิก) ?.{0,100})?|ยอดนิยม|ล่าสุด|คลิกอ่าน(?:ต่อ|เพิ่มเติม)?|(?:ข่าว|บทความ|เรื่อง|เนื้อหา)(?:ที่เกี่ยวข้อง|ล่าสุด|ยอดนิยม|แนะนำ|อื่น ?ๆ?(?: ?ที่น่าสนใจ)?|น่าสนใจ|เด่น|ฮอต)|(?:เรื่องที่)?คุณอาจ(?:จะ)?สนใจ|ดู(?:เพิ่มเติม|ทั้งหมด)|อ่านมากที่สุด|(?:(?:xem|đọc) thêm|mời (?:bạn |quý độc giả )?(?:đọc|xem) (?:thêm|tiếp))(?: ?[:–—-]+ .{2,120}| (?:tin|bài viết|bài|video)(?: (?:khác|liên quan|mới|về .{2,30}))?)?|(?:xem|đọc) tiếp|đọc thêm về|tin (?:tức )?(?:liên quan|cùng chuyên mục|khác|mới(?: nhất)?|nóng|nổi bật|đọc nhiều)|bài (?:liên quan|viết liên quan|viết khác|mới|nổi bật|đọc nhiều)|(?:đọc|xem) nhiều(?: nhất)?|có thể bạn (?:quan tâm|muốn xem|thích|sẽ thích)|đừng bỏ lỡ|(?:chủ đề|sự kiện) liên quan|cùng chuyên mục|gợi ý cho bạn|lihat selengkapnya|baca (?:juga|pula|selengkapnya|selanjutnya)(?: ?[:–—|-]+ .{2,120}| di sini)?|(?:berita|artikel|video|topik) (?:terkait|lainnya|terpopuler|terkini|terbaru|pilihan|populer)|(?:terpopuler|terkini|populer)|pilihan (?:editor|redaksi|untuk anda)|rekomendasi(?: untuk anda)?|jangan lewatkan|(?:lihat|simak|tonton) (?:juga|video|juga video)(?: ?[:–—-]+ .{2,120}| [“"].{2,100}| (?:di sini|berikut(?: ini)?|lainnya|di bawah ini))?|(?:basahin|panoorin) (?:din|rin)(?: ?[:–—-]+ .{2,120})?|(?:mga )?kaugnay na (?:balita|artikulo)|soma (?:pia|zaidi)(?: ?[:–—-]+ .{2,120})?|habari (?:zinazohusiana|zaidi)|zinazosomwa zaidi',
    share:
      "dapatkan .{0,40}(?:saluran|kanal|channel) whatsapp.{0,40}|gambas: ?.{2,30}|แชร์(?:ข่าว|บทความ|หน้า)?(?:นี้)?|คัดลอกลิงก์|พิมพ์(?:ข่าว|หน้านี้)?|เพิ่มเพื่อน(?:ทาง|ใน)? ?(?:line|ไลน์).{0,10}|ฟัง(?:ข่าว|บทความ)|chia sẻ(?: (?:bài (?:viết|này)|tin này|facebook|zalo|(?:lên|qua) \\S+))?|sao chép (?:liên kết|link|đường dẫn)|đã sao chép(?: liên kết| link)?|(?:lưu|nghe|in|gửi) (?:bài(?: viết| này| báo)?|tin này)|bagikan(?: (?:ke|di|via|artikel|berita) ?\\S*)?|bagikan (?:artikel|berita) ini|salin (?:tautan|link|pautan)|(?:tautan|link) (?:berhasil |telah )?(?:disalin|tersalin)|(?:dengarkan|simpan|cetak|kirim) (?:artikel|berita)(?: ini)?|kongsi(?: (?:artikel|berita)(?: ini)?)?|i-?share|ibahagi",
    newsletter:
      "đăng ký(?: (?:kênh(?: youtube)?|ngay|tài khoản|nhận (?:tin|bản tin|email).{0,30}|theo dõi.{0,20}))?|tải (?:ngay )?(?:ứng dụng|app)(?: (?:của chúng tôi|miễn phí|ngay|tại đây|báo .{2,20}|để đọc .{2,30}))?|(?:bật|nhận) thông báo|ủng hộ (?:báo chí độc lập|chúng tôi)|(?:ber)?langganan(?: (?:sekarang|newsletter|buletin).{0,20})?|(?:unduh|download|muat turun|instal) aplikasi(?: (?:kami|gratis|sekarang|di (?:play store|app store|google play).{0,20}))?|mari bergabung di (?:grup|channel) [^.!?]{2,60}|dukung (?:jurnalisme|media)(?: (?:independen|berkualitas|kami))|aktifkan notifikasi|ดาวน์โหลดแอป(?:พลิเคชัน)?(?: .{0,20})?|สมัคร(?:รับ)?(?:จดหมายข่าว|ข่าวสาร|สมาชิก)|รับการแจ้งเตือน",
    ads: "(?:พื้นที่)?โฆษณา|ข้ามโฆษณา|quảng cáo|bỏ qua quảng cáo|(?:nội dung|bài viết) (?:được )?tài trợ|iklan|(?:lewati|tutup) iklan|konten bersponsor|patalastas|tangazo",
    comments:
      "(?:แสดง)?ความ(?:คิด)?เห็น(?: ?\\(\\d+\\))?|(?:bình luận|ý kiến)(?: bạn đọc)?(?: ?\\(\\d+\\))?|(?:gửi|viết|xem|hiện) (?:tất cả )?(?:các )?(?:bình luận|ý kiến)(?: ?\\(\\d+\\))?|đăng nhập để (?:gửi )?bình luận|chia sẻ ý kiến của bạn|hãy là người đầu tiên bình luận|komentar(?: ?\\(\\d+\\))?|(?:tulis|lihat|beri|kirim|tinggalkan|tampilkan) (?:semua )?komentar(?: anda)?(?: ?\\(\\d+\\))?|(?:login|log in|masuk)(?: dulu)? untuk (?:ber|memberi )?komentar(?: .{0,20})?|komen(?: ?\\(\\d+\\))?",
    tags: "(?:แท็ก|แท็กที่เกี่ยวข้อง|คำค้น|từ kh(?:óa|oá)|chủ đề|thẻ|topik|tag|tagar|kata kunci)(?: ?:(?!.*\\.$) .{2,120})?",
    feedback:
      "báo lỗi(?: bài viết)?|laporkan (?:kesalahan|typo|artikel)(?: ini)?|(?:แจ้ง|รายงาน)(?:ข้อผิดพลาด|ปัญหา)|apakah (?:artikel|berita|informasi) ini (?:bermanfaat|membantu|berguna)",
    navigation:
      "กลับ(?:หน้าแรก|ด้านบน|ขึ้นบน)|เล่นวิดีโอ|ดูวิดีโอ|(?:về|lên) đầu trang|(?:về )?trang chủ|quay lại|trở lại|đóng|phát video|bài (?:trước|sau|tiếp theo)|kembali ke (?:atas|beranda|halaman utama)|beranda|tutup|putar video|(?:artikel|berita) (?:sebelumnya|selanjutnya|berikutnya)|tampilkan semua|halaman (?:selanjutnya|berikutnya)",
    consent:
      "trình duyệt (?:của bạn |này )?không hỗ trợ.{0,60}|(?:vui lòng |hãy )?bật javascript.{0,40}|video (?:này )?không (?:khả dụng|thể phát|có sẵn)|(?:browser|peramban|pelayar) anda tidak (?:mendukung|menyokong).{0,60}|(?:harap |silakan |mohon |sila )?aktifkan javascript.{0,40}|video (?:ini )?tidak (?:tersedia|dapat diputar)|กรุณาเปิด(?:ใช้งาน)? ?javascript.{0,30}",
    paywall:
      "เข้าสู่ระบบ(?:เพื่ออ่าน.{0,20})?|đăng nhập(?: (?:để (?:đọc|xem|tiếp tục).{0,30}|ngay))?|(?:(?:artikel|konten) ini )?(?:khusus|hanya) (?:untuk )?pelanggan(?: premium)?|sudah (?:berlangganan|punya akun)(?:\\? .{0,30})?|masuk untuk (?:melanjutkan|membaca (?:artikel|berita|selengkapnya|lebih))(?: .{0,30})?|log ?in",
  },
  prompts: {
    th: {
      ads: "(?:อ่าน|บทความ|ข่าว|เนื้อหา)?(?:มี|จะ)?ต่อ(?:หลัง|ใต้|ด้านล่าง)โฆษณา$",
      follow: `(?:สามารถ)?ติดตาม(?:เรา|ข่าว(?:สาร)?.{0,20}|(?:สำนักข่าว|เพจ|รายการ|ช่อง).{2,24})(?: ?ได้)?(?: ?(?:ที่|ทาง|บน|ผ่าน|ใน))? ?(?:[^.]{0,40}[ ,])?${NETWORK}$|ติดตามเรา$`,
      feedback:
        "คุณคิด(?:อย่างไร|ยังไง)กับ(?:ข่าว|บทความ)นี้$|คุณคิด.{0,24}(?:แสดงความ(?:คิด)?เห็น|คอมเมนต์).{0,30}$|(?:แบบสำรวจ|โพล)$|บทความนี้มีประโยชน์.{0,10}$",
      author: "เกี่ยวกับผู้เขียน$|(?:บทความ|ข่าว)(?:อื่น ?ๆ?|ทั้งหมด)(?:ของ|จาก|โดย)ผู้เขียน(?:คนนี้)?$",
      facts: "สิ่งที่(?:เรา)?รู้(?:แล้ว|จนถึง.{0,12}|เกี่ยวกับ.{0,40})?$|สรุป(?:ประเด็น|ข่าว)?(?:สำคัญ)?$",
    },
    vi: {
      ads: "(?:(?:bài viết|bài|tin|nội dung|đọc|xem) )?(?:sẽ )?tiếp(?: tục| theo)? sau quảng cáo$",
      follow: `(?:mời (?:bạn|quý độc giả|bạn đọc) )?theo dõi (?:(?:chúng tôi|(?:báo|kênh|trang|fanpage|tin (?:tức|mới)) [^,.!?]{2,40}) )?(?:trên|qua|tại) (?:[^.!?]{0,40}[ ,])?${NETWORK}$|theo dõi [^,.!?]{2,40} trên google news$`,
      feedback:
        "bạn (?:nghĩ|thấy) (?:gì|sao|thế nào) về (?:bài viết|bài báo|tin) này$|bạn (?:nghĩ|thấy)(?: gì| sao| thế nào)?(?: về [^?]{2,30})?\\? (?:hãy )?(?:để lại|bình luận|chia sẻ|gửi).{0,50}$|(?:khảo sát|bình chọn|thăm dò ý kiến)$|(?:bài viết|thông tin) này có hữu ích.{0,20}$",
      author:
        "về tác giả$|(?:các )?bài (?:viết )?khác của (?:cùng )?tác giả(?: này)?$|(?:bài |tin )?cùng tác giả$",
      facts:
        "những điều (?:cần biết|đã biết|chúng ta biết)|tóm tắt(?: (?:bài viết|nội dung|tin))?$|(?:các )?(?:điểm|ý) chính$",
    },
    id: {
      ads: "(?:artikel|berita|konten)(?: ini)? (?:berlanjut|dilanjutkan|bersambung) (?:(?:setelah|di bawah|usai|selepas) iklan(?: ini)?|di bawah(?: ini)?)$|(?:scroll|gulir) (?:ke bawah )?untuk (?:melanjutkan|lanjut)(?: (?:membaca|baca))?$|lanjut(?:kan)? (?:mem)?baca (?:setelah|di bawah) iklan$",
      follow: `(?:ikuti|temukan) (?:kami|(?:berita|update|akun|channel|kanal|saluran) [^,.!?]{2,30}) (?:di|melalui|lewat) (?:[^.!?]{0,40}[ ,])?${NETWORK}(?: (?:channel|kami))?$|ikuti [^,.!?]{2,40} di google (?:news|berita)(?:(?:,| dan) [a-z ,]{1,40})?$|(?:gabung|bergabung|join)(?:lah)? (?:(?:ke|di|dengan) )?(?:(?:channel|kanal|saluran|grup) (?:resmi )?(?:whatsapp|telegram)|(?:whatsapp|telegram) (?:channel|grup))(?: [^,.!?]{0,30})?$`,
      feedback:
        "(?:apa pendapat|bagaimana (?:menurut|pendapat)) (?:anda|kamu|kalian)(?: (?:soal|tentang|mengenai) (?:berita|artikel|hal) ini)?\\? (?:tulis|sampaikan|beri|bagikan|komen|tinggalkan|yuk).{0,50}$|apa pendapat (?:anda|kamu) (?:soal|tentang|mengenai) (?:berita|artikel) ini$|(?:jajak pendapat|survei|polling)$",
      author:
        "(?:tentang|profil) penulis$|(?:artikel|tulisan|berita) lain(?:nya)? (?:dari|oleh) penulis(?: ini| yang sama)?$",
      facts:
        "(?:apa )?yang (?:kita |sudah |telah )?(?:ketahui|diketahui)(?: (?:sejauh ini|(?:tentang|soal|mengenai) .{2,40}))?$|ringkasan(?: berita| artikel)?$|fakta$|fakta-fakta (?:seputar|kasus|tentang|soal) |poin (?:penting|utama)$",
    },
  },
  truncation: {
    th: {
      rest: "เหลืออีก ?%",
      asks:
        "(?:อ่านต่อ|อ่านบทความ).{0,40}(?:สมัคร|เข้าสู่ระบบ|ลงทะเบียน)|" +
        "(?:สมัคร|เข้าสู่ระบบ|ลงทะเบียน).{0,40}(?:เพื่ออ่าน|อ่านต่อ)",
      reserved: "(?:เฉพาะ|สำหรับ)สมาชิก",
      readOn: "อ่าน(?:ต่อ|เพิ่มเติม|ทั้งหมด)",
      page: "หน้า",
      of: "จาก|/",
      next: "หน้า(?:ถัดไป|ต่อไป)",
    },
    vi: {
      rest: "còn(?: lại)? %",
      asks:
        "(?:đăng nhập|đăng ký|mua gói).{0,40}(?:đọc tiếp|tiếp tục đọc|đọc toàn)|" +
        "(?:đọc tiếp|tiếp tục đọc).{0,40}(?:đăng nhập|đăng ký)",
      reserved: "(?:chỉ )?dành (?:riêng )?cho .{0,20}(?:thành viên|hội viên|thuê bao)",
      readOn: "(?:đọc|xem) (?:tiếp|thêm|toàn bộ)",
      page: "trang",
      of: "trên|/",
      next: "trang (?:sau|tiếp(?: theo)?)",
    },
    id: {
      rest: "(?:tersisa|sisa|tinggal) %",
      asks:
        "(?:berlangganan|masuk|daftar|login|langgan).{0,40}(?:lanjut|untuk (?:terus )?membaca|baca selengkapnya)|" +
        "untuk (?:melanjutkan|terus) membaca.{0,60}(?:berlangganan|masuk|daftar|langgan)",
      reserved: "(?:khusus|hanya) (?:untuk )?pelanggan",
      readOn:
        "(?:baca|lihat) (?:selengkapnya|lebih lanjut|selanjutnya)|baca terus|halaman selanjutnya",
      page: "halaman|muka surat",
      of: "dari|daripada|/",
      next: "halaman (?:berikutnya|selanjutnya|seterusnya)",
    },
  },
  citing: CITING,
  media:
    "Tuổi Trẻ|VnExpress|Thanh Niên|TTXVN|VTV|VOV|VietNamNet|Dân trí|Tiền Phong|(?:Người )?Lao Động|Antara|Kompas(?: TV|\\.com)?|Detik(?:com|\\.com|news)|Tempo(?:\\.co)?|CN(?:N|BC) Indonesia|Tribunnews(?:\\.com)?|Liputan6(?:\\.com)?|Republika|(?:Merdeka|Suara)\\.com|tvOne|Metro TV|BBC (?:News )?(?:Indonesia|Tiếng Việt)|Bernama|Utusan Malaysia|Harian Metro|(?:Berita|Sinar) Harian|Astro Awani",
  citations: [
    `${NO_LETTER_BEFORE}(?:${CITING.before})(?:\\s(?:báo(?: điện tử)?|hãng (?:tin|thông tấn)|tờ|phóng viên|đài|trang|kênh|kantor berita|media|situs|harian|agensi berita|từ|của|dari|oleh)){0,3}?\\s["“]?(?<name><known>)${NO_LETTER_AFTER}`,
    `${NO_LETTER_BEFORE}(?<name><known>)["”]?\\s(?:${CITING.does})${NO_LETTER_AFTER}`,
    // Thai
    `(?:สำนักข่าว|หนังสือพิมพ์|รายงานของ|อ้าง|สัมภาษณ์(?:กับ|แก่)?|(?:กล่าว|บอก|เปิดเผย)กับ)\\s?(?<name>${THAI})`,
    `(?<name>${THAI})(?:ได้)?(?:รายงาน|ระบุว่า)`,
  ],
  notices: {
    labels: {
      correction: "đính chính",
    },
    genres: {
      opinion: "opini|quan điểm",
      analysis: "analisis|phân tích",
      live: "trực tiếp",
    },
    sponsored: "konten bersponsor|nội dung tài trợ",
    ad: "iklan|quảng cáo",
  },
};
