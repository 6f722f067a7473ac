import type { Cues } from './compile';

const kin =
  '(?:ayah|bapak|papa|papah|bokap|ibu|mama|mamah|nyokap|istri|isteri|suami|anak|putra|putri|kakak|adik|abang|om|paman|tante|bibi|nenek|kakek|opa|oma|keponakan|sepupu|mertua|teman|orang tua|keluarga|bayi|pacar|tunangan|saudara|rekan)';
const child = '(?:anak|putra|putri|adik|keponakan|ponakan|bayi|balita|cucu|murid|bocah|anak perempuan|anak laki-laki)';
const young = '(?:[1-9]|1[0-7])';

/** Indonesian, from formal letters to chat. */
export const indonesian: Cues = {
  self_harm: [
    'bunuh diri|gantung diri|bundir|menyakiti diri(?: sendiri)?|melukai diri',
    '(?:mau|pengen|ingin|pingin|lebih baik|mending|mendingan|rasanya)~(?:mati (?:aja|saja|daripada)|mati rasanya)|(?:pengen|ingin|pingin|lebih baik saya|mending saya|mending gw|mending aku) mati(?!-matian| gaya)',
    '(?:mengakhiri|akhiri|mengakhirin) (?:hidup|semuanya|nyawa)',
    '(?:tidak|gak|ga|nggak|ngga|udah ga|tak|sudah tidak)~(?:mau|ingin|pengen|sanggup|kuat|punya alasan)(?: lagi)?~hidup(?! sehat)',
    'hidup (?:saya|aku|gw|ini|lagi)?~(?:tidak ada artinya|gak ada artinya|ga ada artinya|tidak berarti|percuma|tidak berguna)',
    '(?:ga|gak|tidak|nggak) ada (?:gunanya|artinya|alasan)~hidup',
    '(?:lompat|loncat|terjun) dari (?:jembatan|gedung|lantai|balkon)',
    '(?:nyilet|menyilet|silet|iris)~(?:tangan|nadi|pergelangan)',
    'pesan terakhir~(?:selamat tinggal)?',
    '(?:racun|obat tidur|baygon|tali)~(?:siap|minum|telan|tidak kuat|banyak)|(?:telan|minum|menelan)~(?:racun|obat tidur|banyak obat)',
    'menyusul (?:almarhum|almarhumah|suami|istri|ibu|ayah)',
  ],
  threat: [
    '(?:saya|gw|gue|gua|aku|kami|akan|ku)~(?:bunuh|habisi|habisin|tusuk|tembak|bacok|pukuli|gebukin|hajar|tabrak|bakar|ledakkan|bom|hancurkan|hancurin|patahkan|matiin) (?:\\w+ ){0,2}?(?:kalian|kamu|lu|lo|kantor|gudang|toko|orang|kurir|sopir|teknisi|rumah|kaki|kakinya|nya|cabang|tangan)',
    '(?:kurir|sopir|driver|teknisi|cs|orang|manajer)(?: itu|nya)?~(?:saya|gw|gue|akan saya) (?:bunuh|habisi|tusuk|tembak|bacok|pukul|pukuli|hajar|tabrak)',
    '(?:saya|kami|gw|gua|gue|aku) (?:tau|tahu|sudah tahu|punya|pegang) (?:alamat|rumah|di mana|dimana|foto)~(?:kantor|rumah|kalian|kamu|lu|lo|anakmu|keluarga)~',
    '(?:datang|datangi|datengin|samperin)~(?:bawa (?:parang|golok|pisau|senjata|massa)|rumah (?:cs|lo|lu|kamu|kalian)|lihat (?:saja )?akibat)|(?:datangi|datengin|samperin) rumah',
    'hati-hati~pulang|awas~(?:ketemu|pulang|kalau lewat|kamu|lu)|jangan macam-macam|siap-siap (?:aja|saja)',
    'ada bom|bom (?:di|kantor)|(?:pantas|harus) (?:ditembak|dibunuh|mati)',
    '(?:keluarga|anak)(?:mu| kamu| kalian)~(?:akibat|menanggung|celaka|bahaya|macam)|nyawa dibayar|ada yang celaka',
  ],
  abuse_victim: [
    'kdrt|kekerasan (?:dalam rumah tangga|seksual|fisik)|pelecehan(?: seksual)?|perdagangan orang|rumah aman',
    '(?:suami|istri|mantan|pacar|ayah|bapak|ibu|ayah tiri|anak|dia|pasangan)(?: saya| suami| istri| pacar| aku)*~(?:memukul|memukuli|mukul|mukulin|pukul|menyiksa|nyiksa|menganiaya|aniaya|mencekik|menampar|nampar|menendang) ?(?:saya|aku|kami|kalau)?',
    '(?:saya|aku|istri|anak) (?:sering |pernah |terus |selalu )?(?:disiksa|dipukul|dipukuli|dianiaya|diperkosa|dilecehkan|dicabuli|diraba|dikuntit|diperas|diteror|dicekik)(?! (?:karena|oleh petugas))',
    '(?:melecehkan|meraba|memperkosa|menguntit|memeras|meneror|pegang-pegang) (?:saya|aku|istri|terus)',
    '(?:foto|video|gambar)~(?:bugil|telanjang|intim|syur|pribadi)|(?:diperas|pemerasan|disebar)~(?:video|foto)',
    '(?:melacak|menguntit|mengikuti|memata-matai|stalking)~(?:saya|lokasi)~',
    '(?:lari|kabur|sembunyi|bersembunyi) dari (?:rumah|suami|mantan|pacar)',
    '(?:rahasiakan|sembunyikan|jangan (?:tampilkan|kasih|beri))~(?:alamat|lokasi|nomor)~',
    'mantan~(?:berbahaya|mengancam|memukul|kasar|alamat saya)|(?:mengancam dan mengontrol|mengontrol semua akun)',
    'korban (?:kekerasan|kdrt|pelecehan|perkosaan|perdagangan|pemerasan)',
  ],
  bereavement: [
    'meninggal(?: dunia)?(?!kan)|wafat|almarhum(?:ah)?|alm\\.|berpulang|tutup usia|mangkat|(?:telah|sudah|baru saja) tiada|sudah tiada|berduka|duka cita|belasungkawa|ahli waris|akta kematian|surat kematian|pemakaman|dimakamkan|penguburan|tahlilan|dipanggil (?:tuhan|yang (?:maha )?kuasa)|kepergian',
    `${kin}(?: saya| kami| aku| sy)?~(?:udah|sudah|dah|telah) (?:gak|ga|nggak|tidak|tak) ada(?! masalah)`,
    `${kin}(?: saya| kami)?~(?:tewas|mati (?:karena|kecelakaan)|gugur)|tewas`,
    `kehilangan (?:putra|putri|anak|ibu|ayah|bapak|suami|istri|adik|kakak|orang tua|bayi)(?! (?:kartu|hp))`,
    'saya (?:janda|duda)|(?:janda|duda)~(?:meninggal|ditinggal)',
  ],
  minor: [
    `(?:saya|aku|gw|umurku|umur saya|usiaku|usia saya|umur aku)(?: masih| baru)? (?:[6-9]|1[0-7])(?: tahun| th|,)`,
    '(?:di bawah umur|dibawah umur|belum (?:17|18) tahun|(?:saya|aku|gw|gue)~(?:masih (?:smp|sd|sma|sekolah|kelas [1-9])|kelas [1-9] (?:sd|smp))|belum punya ktp)',
    `(?:orang dewasa|orang asing|predator|pedofil|orang tak dikenal)~(?:anak|putri|putra|adik|keponakan)|pedofil|predator`,
    `${child}(?: saya| kami| perempuan saya)?~(?:konten dewasa|porno|mesum|tertelan|menelan|tersedak|dibully|di-bully|tanpa izin|sendirian|hilang di)`,
    '(?:balita|bayi)~(?:tertelan|jatuh|tersedak|luka|lepas)',
    '(?:foto|video) anak (?:saya|kami)',
    '(?:kartu|akun|hp) (?:papa|mama|ayah|ibu|ortu)~(?:refund|balik|beli)|pakai kartu (?:papa|mama|ayah|ibu|ortu)',
  ],
  childAge: [
    `${child}~(?:umur|usia|berumur|berusia|baru|masih)? ?${young} (?:tahun|th|thn)`,
    `(?:umur|usia|berumur|berusia) ${young}(?: tahun| th| thn)(?!an)`,
    `${child}~(?:sd|smp|kelas [1-9])`,
  ],
  medical: [
    'alergi|keracunan|ugd|igd|rawat inap|opname|masuk rumah sakit|di rumah sakit|dirawat|ambulans',
    'insulin|cuci darah|kemoterapi|kemo|tabung oksigen|inhaler|kateter|ventilator|alat pacu|nebulizer|infus|obat (?:jantung|darah tinggi|diabetes|kanker|tbc|asma)',
    '(?:didiagnosis|didiagnosa|mengidap|menderita|sakit|kena|punya)~(?:kanker|stroke|jantung|ginjal|diabetes|epilepsi|asma|tbc|tumor|depresi|hiv|paru)',
    'stroke|serangan jantung|sesak napas|sesak nafas|kejang|pingsan|muntah(?:-muntah)?|bengkak|melepuh|kesetrum|tersetrum|luka bakar|pendarahan|gatal karena|bentol|ruam|demam tinggi',
    '(?:habis|setelah|pasca|mau|akan|harus) (?:di)?operasi(?!onal)',
    '(?:tangan|kaki|tulang|lengan|muka|wajah|mata|jari|kepala)(?: saya| aku| gw| anak saya)?~(?:patah|terbakar|melepuh|luka|robek|bengkak|kesetrum|berdarah|buta)',
    '(?:saya|istri|aku|lagi) hamil|keguguran',
    'dosis(?:nya)?|efek samping|diminum bareng',
    '(?:setelah|sejak|habis|abis) (?:minum|makan|pakai|memakai|konsumsi)~(?:pusing|sakit|mual|pingsan|alergi|gatal|sesak|kejang)',
  ],
  discrimination: [
    'diskriminasi|diskriminatif|rasis|rasisme|seksis|sara|homofobik?|islamofobia',
    '(?:ditolak|diusir|dibedakan|dihina|diejek|direndahkan|dilecehkan|ditertawakan|tidak dilayani|dicurigai|dipersulit)~(?:karena|gara-gara|sebab)~(?:berjilbab|jilbab|hijab|agama|suku|ras|difabel|kursi roda|perempuan|wanita|muslim|kristen|cina|papua|kulit|umur|usia|penampilan|asal|logat|anjing pemandu|non)',
    '(?:menghina|mengejek|ejek|hina)~(?:suku|agama|warna kulit|ras|logat|fisik|kulit)|logat~(?:diejek|ditiru)',
    '(?:kursi roda|difabel|disabilitas|tuli|tunanetra|tunarungu|autis|anjing pemandu|waria|transgender)~(?:ditolak|diusir|ditertawakan|menolak|tidak dilayani|dilecehkan|dihina|dilarang)|(?:menolak|mengusir|tertawakan|ditertawakan|dilecehkan)~(?:kursi roda|difabel|tuli|tunanetra|autis|anjing pemandu|waria|jilbab)',
    '(?:karena|gara-gara) (?:saya |kami )?(?:perempuan|wanita|berjilbab|muslim|non ?muslim|kristen|cina|tionghoa|papua|difabel|tua|orang timur|agama|suku)',
    'orang (?:timur|papua|cina|batak|jawa|madura)~(?:memang|emang)|(?:balik|pulang)(?: saja)? ke (?:kampung|negara|asal)',
    'perlakuan beda|umur segini|(?:harga|tarif)~(?:orang asing|bule)~(?:mahal|beda)|berkata seksis',
  ],
  press: [
    'wartawan|jurnalis|reporter|redaksi|surat pembaca|kolom pembaca|pers(?! (?:release|lease))|konferensi pers|hak jawab|investigasi kami',
    '(?:bawa|kirim|lapor|angkat|masuk|sebar|panggil|viral)~(?:ke|di|masuk)? ?(?:media(?! sosial)|koran|tv|televisi|berita)(?! ada)|masuk (?:koran|tv|berita)',
    'wawancara|diwawancarai|liputan|meliput|(?:diangkat|ditayangkan|tayangkan|dimuat|terbit)~(?:media|koran|surat pembaca|berita|kompas|detik|majalah)|(?:berita|kasus|cerita|artikel)~(?:tayang|tayangkan|terbit|diangkat|dimuat)',
    '(?:kontak|hubungi|ke|diangkat|dari) (?:detik|kompas|cnn|tempo|tirto|liputan6|metro tv|tvone|kumparan|narasi)',
    '(?:youtuber|podcast|channel|subscriber|follower)~(?:subscriber|kasus|penipuan|tayang|membahas|kalian)',
    '(?:stasiun televisi|stasiun tv|media online|surat kabar|majalah)~(?:meliput|keterangan|klarifikasi|wawancara|minta|meminta|butuh)|berita ini',
    'keterangan pers|pernyataan resmi|klarifikasi tertulis',
  ],
  legal: [
    '(?:pengacara|kuasa hukum|penasihat hukum|advokat|lawyer)(?: saya| kami)?~(?:akan|sudah|meminta|menghubungi|bilang|kirim|sedang)',
    'menggugat|gugat(?:an)?|somasi|digugat|pengadilan|jalur hukum|upaya hukum|proses hukum|tuntutan hukum|langkah hukum|ranah hukum|meja hijau|persidangan|sidang|lbh|bpsk|bpkn|ylki|ojk|kominfo|ombudsman',
    '(?:saya|kami|akan|bakal) (?:akan )?(?:tuntut|menuntut|pidanakan|mempidanakan|polisikan|perkarakan)(?! apa)',
    '(?:lapor|laporkan|laporan|melaporkan|dilaporkan)~(?:polisi|kepolisian|polda|polres|bareskrim|ojk|ylki|berwajib|pihak berwenang)|laporan polisi',
    'uu (?:perlindungan konsumen|ite|pdp)|undang-undang|pasal \\d+|penggelapan|ganti rugi lewat|melanggar hukum|wanprestasi',
  ],
};
