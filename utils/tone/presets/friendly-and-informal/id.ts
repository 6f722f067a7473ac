import type { PhraseBook } from '../../preset';

export const id: PhraseBook = {
  greeting: ['Hai {name},', 'Hai,'],
  acknowledge: [
    'Makasih udah chat soal ini.',
    'Makasih udah chat soal “{subject}”.',
    { text: 'Pas banget kamu nanya, yuk kita bereskan.', when: { levels: ['concerned'] } },
    { text: 'Kamu udah kebanyakan habis tenaga buat urusan ini.', when: { levels: ['frustrated'] } },
    { text: 'Aku paham kamu kesal. Harusnya nggak begini.', when: { levels: ['furious'] } },
    { text: 'Kamu udah nunggu {wait}, itu kelamaan.', when: { causes: ['long_wait'] } },
    { text: 'Kami bikin kamu nunggu kelamaan.', when: { causes: ['long_wait'] } },
    {
      text: 'Ini {ordinal} kalinya kamu chat soal ini, jadi udah aku baca semuanya dari awal.',
      when: { causes: ['repeat_contact'] },
    },
    {
      text: 'Kamu sampai harus chat berkali-kali, jadi udah aku baca semuanya dari awal.',
      when: { causes: ['repeat_contact'] },
    },
    {
      text: 'Jawaban kami ke kamu beda-beda. Itu bikin bingung, dan itu salah kami.',
      when: { causes: ['contradicted'] },
    },
    {
      text: 'Kamu minta ngobrol sama orang, malah dibalas bot. Sekarang kamu ngobrol sama aku, orang beneran.',
      when: { causes: ['bot_loop'] },
    },
    { text: 'Kami janji kasih {promised}, tapi nggak kejadian.', when: { causes: ['broken_promise'] } },
    { text: 'Kami udah janji, tapi nggak kami jalanin.', when: { causes: ['broken_promise'] } },
    { text: 'Ini uang kamu, {amount}, jadi jawabanku harus jelas.', when: { causes: ['money_at_stake'] } },
    { text: 'Ini uang kamu, jadi jawabanku harus jelas.', when: { causes: ['money_at_stake'] } },
    { text: 'Aku catat ya: kamu butuh ini sebelum {deadline}.', when: { causes: ['deadline'] } },
    { text: 'Aku catat ya: kamu lagi dikejar tanggal.', when: { causes: ['deadline'] } },
    { text: 'Kalau kamu mau berhenti, itu hak kamu. Aku tetap mau beresin ini dulu.', when: { causes: ['leaving'] } },
    { text: 'Kamu minta atasanku ikut cek. Wajar kok.', when: { causes: ['escalation_threat'] } },
    {
      text: 'Kamu sebut langkah hukum, jadi aku cuma akan bilang yang aku tahu pasti.',
      when: { causes: ['legal_threat'] },
    },
    { text: 'Kamu udah jelasin semuanya, tapi jawaban kami nggak nyambung.', when: { causes: ['not_listened'] } },
  ],
  own: [
    'Maaf ya, kali ini kami yang salah.',
    { text: 'Maaf ya, kamu jadi nunggu lama.', when: { causes: ['long_wait'] } },
    { text: 'Maaf ya, kamu sampai harus nanya terus.', when: { causes: ['repeat_contact'] } },
    { text: 'Maaf ya, jawaban kami nggak konsisten.', when: { causes: ['contradicted'] } },
    { text: 'Maaf ya, susah banget ketemu orang beneran.', when: { causes: ['bot_loop'] } },
    { text: 'Maaf ya, kami udah bilang tapi nggak kami lakuin.', when: { causes: ['broken_promise'] } },
    { text: 'Maaf ya, kami nggak baca pesanmu baik-baik.', when: { causes: ['not_listened'] } },
  ],
  next: [
    { text: 'Kalau masih ada yang bikin bingung, chat aku di sini aja.', when: { answered: true } },
    {
      text: 'Nanti aku cek lagi dan aku kabari paling lambat [hari dan jam?], jadi kamu nggak usah nanya duluan.',
      when: { answered: true, levels: ['frustrated', 'furious'] },
    },
    { text: 'Aku cari tahu dulu ya. Aku kabari paling lambat [hari dan jam?].', when: { answered: false } },
    {
      text: 'Ini aku yang pegang sekarang. Aku kabari paling lambat [hari dan jam?], ada kabar atau belum.',
      when: { answered: false, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'Yang mutusin ini {owner}, jadi pesan kamu aku terusin ya. Kamu dapat jawaban paling lambat [hari dan jam?].',
      when: { escalated: true },
    },
    {
      text: 'Yang ini bukan aku yang bisa mutusin, jadi aku terusin ya. Kamu dapat jawaban paling lambat [hari dan jam?].',
      when: { escalated: true },
    },
  ],
  close: [
    'Salam dari\n{agent}',
    { text: 'Makasih udah mau jelasin lagi.\n\nSalam dari\n{agent}', when: { levels: ['frustrated', 'furious'] } },
  ],
};
