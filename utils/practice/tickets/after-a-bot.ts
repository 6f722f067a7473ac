import type { PracticeTicket } from '../practice-ticket';

export const afterABot: PracticeTicket = {
  id: 'p5',
  language: 'id',
  subject: 'Paket internet tidak aktif',
  channel: 'messaging',
  customer: 'Dewi Lestari',
  messages: [
    { from: 'customer', hoursAgo: 1.2, text: 'Halo, paket 20 GB sudah saya bayar tadi pagi tapi belum aktif juga.' },
    { from: 'bot', hoursAgo: 1.19, text: 'Hai! Aku Nara. Pilih topik: 1. Tagihan 2. Paket 3. Lainnya' },
    { from: 'customer', hoursAgo: 1.1, text: '2' },
    { from: 'bot', hoursAgo: 1.09, text: 'Untuk membeli paket, buka aplikasi lalu pilih Beli Paket.' },
    { from: 'customer', hoursAgo: 1, text: 'Saya SUDAH beli. Nomor transaksi TX-88214. Tolong sambungkan ke orang.' },
    { from: 'bot', hoursAgo: 0.99, text: 'Maaf, aku belum mengerti. Pilih topik: 1. Tagihan 2. Paket 3. Lainnya' },
    {
      from: 'customer',
      hoursAgo: 0.5,
      text: 'Capek ngomong sama bot muter-muter terus. Ini sudah setengah jam. Kapan paket saya aktif? Uang saya balik nggak kalau gagal?',
    },
  ],
  known: [
    'Transaksi TX-88214 berhasil, aktivasi macet. Sudah diaktifkan ulang, aktif dalam 10 menit.',
    'Kalau gagal, dana kembali otomatis dalam 24 jam.',
  ],
  macros: [
    {
      id: 'aktivasi',
      title: 'Paket: aktivasi ulang',
      text: 'Paket sudah kami aktifkan ulang dan akan aktif dalam 10 menit.',
    },
    {
      id: 'dana',
      title: 'Paket: dana kembali',
      text: 'Kalau aktivasi gagal, dana kembali otomatis dalam 24 jam.',
    },
  ],
  questions: [
    {
      id: 'aktif',
      asks: 'Kapan paketnya aktif?',
      spokenTo: ['10 menit', 'sepuluh menit', 'sudah aktif', 'diaktifkan', 'aktifkan ulang'],
      again: 'Jadi kapan aktifnya? Itu yang saya tanya dari tadi.',
    },
    {
      id: 'uang',
      asks: 'Apakah uang kembali kalau gagal?',
      spokenTo: ['24 jam', 'dana', 'uang', 'refund'],
      again: 'Terus uang saya gimana kalau gagal lagi?',
    },
  ],
  acknowledgedBy: ['maaf', 'bot', 'setengah jam', 'paham', 'mengerti', 'ngerti', 'capek', 'wajar'],
  cold: 'Ini bot lagi ya? Nggak ada yang baca keluhan saya.',
  doubt: 'Beneran? Di aplikasi nggak ada tulisan begitu.',
  settled: 'Oke kak, makasih banyak ya, akhirnya ada orang yang jawab. Saya tunggu.',
};
