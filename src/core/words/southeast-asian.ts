import type { WordGroup } from "./words";

/** The words of languages of Southeast Asia. */
export const WORDS: WordGroup = {
  labels: {
    related:
      "อ่านเพิ่มเติม.{0,60}|ข่าวที่เกี่ยวข้อง.{0,10}|อ่าน(?:ข่าว|ต่อ|เพิ่ม).{0,40}|" +
      "บทความที่เกี่ยวข้อง.{0,10}|xem thêm.{0,60}|đọc thêm.{0,60}|" +
      "tin (?:liên quan|cùng chuyên mục|khác|mới)|bài (?:liên quan|viết liên quan)|" +
      "baca (?:juga|selengkapnya|selanjutnya|pula).{0,80}|berita (?:terkait|lainnya|terpopuler|terkini)|" +
      "artikel (?:terkait|lainnya)|lihat juga.{0,40}|simak (?:juga|video).{0,60}|basahin din.{0,40}|" +
      "soma (?:pia|zaidi).{0,60}",
    share:
      "แชร์(?:ข่าว|บทความ|หน้า)?(?:นี้)?|chia sẻ(?: (?:bài (?:viết|này)|tin này|facebook|zalo|(?:lên|qua) \\S+))?|bagikan(?: (?:ke|di|via|artikel|berita) ?\\S*)?",
    newsletter:
      "đăng ký(?: (?:ngay|tài khoản|nhận (?:tin|bản tin|email).{0,30}|theo dõi.{0,20}))?|(?:ber)?langganan(?: (?:sekarang|newsletter|buletin).{0,20})?",
    ads: "โฆษณา|quảng cáo|iklan",
  },
  prompts: {
    th: {
      ads: ".{0,8}ต่อ(?:หลัง|ใต้)โฆษณา",
      follow: "ติดตาม",
      feedback: "คุณคิด|แบบสำรวจ$|โพล$",
      author: "เกี่ยวกับผู้เขียน",
      facts: "สิ่งที่.{0,4}รู้|สรุป$",
    },
    vi: {
      ads: ".{0,12}tiếp.{0,5} sau quảng cáo",
      follow: "theo dõi .{2,40} trên |tải ứng dụng",
      feedback: "bạn (?:nghĩ|thấy) |khảo sát$|bình chọn$",
      author: "về tác giả|(?:các )?bài .{0,5}khác của",
      facts: "những điều |tóm tắt",
    },
    id: {
      ads: "artikel (?:berlanjut|dilanjutkan) |scroll untuk",
      follow: "ikuti .{1,40} di ",
      feedback: "apa pendapat|jajak pendapat$|survei$",
      author: "tentang penulis",
      facts: "yang (?:kita )?(?:ketahui|diketahui)|ringkasan|fakta",
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
