import type { PhraseBook } from '../../preset';

export const id: PhraseBook = {
  greeting: ['Halo {name},', 'Halo,'],
  acknowledge: [
    'Terima kasih atas pesan Anda.',
    'Terima kasih atas pesan Anda soal “{subject}”.',
    { text: 'Pertanyaan Anda wajar.', when: { levels: ['concerned'] } },
    { text: 'Ini menyita waktu Anda lebih dari yang seharusnya.', when: { levels: ['frustrated'] } },
    { text: 'Ini salah, dan Anda tidak seharusnya mengalaminya.', when: { levels: ['furious'] } },
    { text: 'Anda sudah menunggu {wait}.', when: { causes: ['long_wait'] } },
    { text: 'Anda sudah terlalu lama menunggu.', when: { causes: ['long_wait'] } },
    { text: 'Ini {ordinal} kalinya Anda menulis soal ini.', when: { causes: ['repeat_contact'] } },
    { text: 'Anda sampai harus menulis lebih dari sekali.', when: { causes: ['repeat_contact'] } },
    { text: 'Anda menerima jawaban yang berbeda-beda dari kami.', when: { causes: ['contradicted'] } },
    { text: 'Anda minta dilayani orang. Tiket Anda sekarang saya pegang.', when: { causes: ['bot_loop'] } },
    { text: 'Anda dijanjikan {promised}. Itu belum terjadi.', when: { causes: ['broken_promise'] } },
    { text: 'Ada janji kepada Anda yang belum terjadi.', when: { causes: ['broken_promise'] } },
    { text: 'Ini soal {amount}, jadi saya jawab langsung.', when: { causes: ['money_at_stake'], answered: true } },
    { text: 'Ini soal uang Anda, jadi saya akan jawab dengan tepat.', when: { causes: ['money_at_stake'] } },
    { text: 'Anda membutuhkannya sebelum {deadline}.', when: { causes: ['deadline'] } },
    { text: 'Anda punya tenggat.', when: { causes: ['deadline'] } },
    { text: 'Anda mempertimbangkan untuk berhenti. Saya ingin membereskan ini dulu.', when: { causes: ['leaving'] } },
    { text: 'Anda ingin atasan ikut memeriksa. Itu wajar.', when: { causes: ['escalation_threat'] } },
    { text: 'Anda menyebut langkah hukum. Saya berpegang pada fakta.', when: { causes: ['legal_threat'] } },
    { text: 'Anda sudah menjelaskan, dan jawaban kami meleset.', when: { causes: ['not_listened'] } },
  ],
  own: [
    'Saya minta maaf atas bagian kami dalam hal ini.',
    { text: 'Saya minta maaf karena Anda harus menunggu.', when: { causes: ['long_wait'] } },
    { text: 'Saya minta maaf karena Anda harus menagih kami.', when: { causes: ['repeat_contact'] } },
    { text: 'Saya minta maaf atas jawaban yang tidak sejalan.', when: { causes: ['contradicted'] } },
    { text: 'Saya minta maaf karena kami sulit dihubungi.', when: { causes: ['bot_loop'] } },
    { text: 'Saya minta maaf karena kami tidak melakukan yang kami katakan.', when: { causes: ['broken_promise'] } },
    { text: 'Saya minta maaf karena pertanyaan Anda belum kami jawab.', when: { causes: ['not_listened'] } },
  ],
  next: [
    { text: 'Kalau belum beres, balas di sini.', when: { answered: true } },
    { text: 'Masih ada yang kurang? Balas di sini.', when: { answered: true, levels: ['calm', 'concerned'] } },
    {
      text: 'Saya akan memeriksanya dan mengabari Anda paling lambat [hari dan jam?].',
      when: { answered: true, levels: ['frustrated', 'furious'] },
    },
    { text: 'Saya cari tahu dan mengabari Anda paling lambat [hari dan jam?].', when: { answered: false } },
    {
      text: 'Ini sekarang saya tangani. Anda akan saya kabari paling lambat [hari dan jam?].',
      when: { answered: false, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'Hal ini diputuskan oleh {owner} dan pesan Anda sudah diteruskan. Jawabannya paling lambat [hari dan jam?].',
      when: { escalated: true },
    },
    {
      text: 'Hal ini tidak bisa saya putuskan sendiri. Saya teruskan, jawabannya paling lambat [hari dan jam?].',
      when: { escalated: true },
    },
  ],
  close: ['Terima kasih,\n{agent}'],
};
