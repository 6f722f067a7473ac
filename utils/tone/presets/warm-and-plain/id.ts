import type { PhraseBook } from '../../preset';

export const id: PhraseBook = {
  greeting: ['Halo Kak {name},', 'Hai Kak {name},', 'Halo Kak,'],
  acknowledge: [
    'Terima kasih sudah menghubungi kami soal ini.',
    'Terima kasih sudah menulis soal “{subject}”.',
    { text: 'Saya paham Kakak ingin hal ini segera jelas.', when: { levels: ['concerned'] } },
    { text: 'Wajar kalau Kakak menanyakan hal ini.', when: { levels: ['concerned'] } },
    {
      text: 'Saya bisa melihat berapa banyak waktu dan kesabaran Kakak yang habis untuk ini.',
      when: { levels: ['frustrated'] },
    },
    { text: 'Saya paham kalau Kakak sudah lelah dengan masalah ini.', when: { levels: ['frustrated'] } },
    { text: 'Yang Kakak ceritakan memang tidak seharusnya terjadi.', when: { levels: ['furious'] } },
    {
      text: 'Kakak sudah menunggu selama {wait}, dan itu bukan waktu yang sebentar tanpa kepastian.',
      when: { causes: ['long_wait'] },
    },
    { text: 'Kakak sudah terlalu lama menunggu.', when: { causes: ['long_wait'] } },
    {
      text: 'Ini sudah yang {ordinal} kalinya Kakak harus menulis soal hal yang sama.',
      when: { causes: ['repeat_contact'] },
    },
    {
      text: 'Kakak sampai harus menghubungi kami berkali-kali untuk hal yang sama.',
      when: { causes: ['repeat_contact'] },
    },
    {
      text: 'Jawaban yang Kakak terima berbeda-beda, jadi wajar kalau Kakak bingung mana yang benar.',
      when: { causes: ['contradicted'] },
    },
    {
      text: 'Kakak ingin bicara dengan orang, tetapi terus mendapat balasan otomatis. Sekarang saya sendiri yang membaca dan membalas.',
      when: { causes: ['bot_loop'] },
    },
    {
      text: 'Kakak sudah dijanjikan {promised}, tetapi sampai sekarang belum terjadi.',
      when: { causes: ['broken_promise'] },
    },
    { text: 'Ada janji kepada Kakak yang tidak ditepati.', when: { causes: ['broken_promise'] } },
    {
      text: 'Ini menyangkut uang Kakak sebesar {amount}, jadi Kakak perlu jawaban yang jelas.',
      when: { causes: ['money_at_stake'] },
    },
    { text: 'Ini menyangkut uang Kakak, jadi Kakak perlu jawaban yang jelas.', when: { causes: ['money_at_stake'] } },
    { text: 'Kakak membutuhkannya sebelum {deadline}, jadi waktunya memang penting.', when: { causes: ['deadline'] } },
    { text: 'Kakak punya tenggat, jadi waktunya memang penting.', when: { causes: ['deadline'] } },
    {
      text: 'Kakak punya alasan untuk ingin berhenti. Itu hak Kakak, dan saya tetap ingin membereskan hal ini.',
      when: { causes: ['leaving'] },
    },
    {
      text: 'Kakak ingin atasan saya ikut memeriksa, dan itu permintaan yang wajar.',
      when: { causes: ['escalation_threat'] },
    },
    {
      text: 'Kakak menyebut langkah hukum. Saya menanggapinya dengan serius dan akan berpegang pada fakta.',
      when: { causes: ['legal_threat'] },
    },
    {
      text: 'Kakak sudah menjelaskan semuanya, tetapi jawaban kami tidak menyentuh masalahnya.',
      when: { causes: ['not_listened'] },
    },
  ],
  own: [
    'Saya minta maaf karena kami membiarkannya sampai sejauh ini.',
    { text: 'Saya minta maaf karena kami membuat Kakak menunggu selama itu.', when: { causes: ['long_wait'] } },
    { text: 'Saya minta maaf karena Kakak yang harus terus mengejar kami.', when: { causes: ['repeat_contact'] } },
    { text: 'Saya minta maaf karena jawaban kami tidak sejalan satu sama lain.', when: { causes: ['contradicted'] } },
    {
      text: 'Saya minta maaf karena butuh waktu lama sampai Kakak bisa bicara dengan seseorang.',
      when: { causes: ['bot_loop'] },
    },
    { text: 'Saya minta maaf karena kami tidak menepati janji kami.', when: { causes: ['broken_promise'] } },
    {
      text: 'Saya minta maaf karena pertanyaan Kakak tidak kami jawab sejak awal.',
      when: { causes: ['not_listened'] },
    },
  ],
  next: [
    { text: 'Kalau masih ada yang belum jelas, Kakak tinggal balas pesan ini.', when: { answered: true } },
    {
      text: 'Kalau belum terselesaikan, kabari saya di sini ya, Kak.',
      when: { answered: true },
    },
    {
      text: 'Saya sendiri yang akan memeriksanya dan mengabari Kakak paling lambat [hari dan jam?], meskipun belum ada perkembangan.',
      when: { answered: true, levels: ['frustrated', 'furious'] },
    },
    { text: 'Saya periksa dulu dan akan mengabari Kakak paling lambat [hari dan jam?].', when: { answered: false } },
    {
      text: 'Saya sendiri yang akan mengurusnya dan mengabari Kakak paling lambat [hari dan jam?], meskipun belum ada perkembangan.',
      when: { answered: false, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'Pesan Kakak saya teruskan ke {owner}, yang akan memutuskan hal ini. Kakak akan mendapat jawaban paling lambat [hari dan jam?].',
      when: { escalated: true },
    },
    {
      text: 'Hal ini perlu diputuskan oleh yang berwenang, jadi pesan Kakak saya teruskan. Kakak akan mendapat jawaban paling lambat [hari dan jam?].',
      when: { escalated: true },
    },
  ],
  close: [
    'Salam,\n{agent}',
    'Salam hangat,\n{agent}',
    {
      text: 'Terima kasih sudah memberi saya kesempatan untuk membereskan ini.\n\nSalam,\n{agent}',
      when: { levels: ['frustrated', 'furious'] },
    },
    {
      text: 'Saya tahu ini merepotkan Kakak. Terima kasih sudah bertahan sampai sini.\n\nSalam,\n{agent}',
      when: { levels: ['frustrated'] },
    },
  ],
};
