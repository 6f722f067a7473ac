import type { PhraseBook } from '../../preset';

export const id: PhraseBook = {
  greeting: ['Yth. Bapak/Ibu {name},', 'Bapak/Ibu yang terhormat,'],
  acknowledge: [
    'Terima kasih atas pesan yang Bapak/Ibu sampaikan.',
    'Terima kasih atas pesan Bapak/Ibu mengenai “{subject}”.',
    {
      text: 'Pertanyaan Bapak/Ibu dapat saya pahami, dan akan saya jawab satu per satu.',
      when: { levels: ['concerned'] },
    },
    { text: 'Saya menyadari bahwa hal ini telah menyita banyak waktu Bapak/Ibu.', when: { levels: ['frustrated'] } },
    {
      text: 'Kejadian yang Bapak/Ibu uraikan tidak sesuai dengan layanan yang semestinya diterima.',
      when: { levels: ['furious'] },
    },
    { text: 'Bapak/Ibu telah menunggu selama {wait} tanpa penyelesaian.', when: { causes: ['long_wait'] } },
    { text: 'Bapak/Ibu telah menunggu penyelesaian lebih lama daripada yang wajar.', when: { causes: ['long_wait'] } },
    {
      text: 'Untuk {ordinal} kalinya Bapak/Ibu harus menulis kepada kami mengenai hal yang sama.',
      when: { causes: ['repeat_contact'] },
    },
    {
      text: 'Bapak/Ibu harus berulang kali menulis kepada kami mengenai hal yang sama.',
      when: { causes: ['repeat_contact'] },
    },
    {
      text: 'Bapak/Ibu menerima keterangan dari kami yang tidak sejalan satu sama lain.',
      when: { causes: ['contradicted'] },
    },
    {
      text: 'Bapak/Ibu meminta berbicara dengan petugas, tetapi menerima balasan otomatis. Saat ini saya sendiri yang menangani permasalahan Bapak/Ibu.',
      when: { causes: ['bot_loop'] },
    },
    {
      text: 'Bapak/Ibu telah dijanjikan {promised}, tetapi hal itu tidak terlaksana.',
      when: { causes: ['broken_promise'] },
    },
    { text: 'Janji yang disampaikan kepada Bapak/Ibu tidak terlaksana.', when: { causes: ['broken_promise'] } },
    {
      text: 'Karena menyangkut dana sebesar {amount}, Bapak/Ibu memerlukan jawaban yang pasti.',
      when: { causes: ['money_at_stake'] },
    },
    { text: 'Karena menyangkut dana Bapak/Ibu, diperlukan jawaban yang pasti.', when: { causes: ['money_at_stake'] } },
    { text: 'Saya mencatat bahwa Bapak/Ibu memerlukannya sebelum {deadline}.', when: { causes: ['deadline'] } },
    { text: 'Saya mencatat bahwa Bapak/Ibu memiliki tenggat waktu.', when: { causes: ['deadline'] } },
    {
      text: 'Bapak/Ibu mempertimbangkan untuk mengakhiri layanan. Saya menghormati keputusan tersebut dan tetap ingin menyelesaikan hal ini.',
      when: { causes: ['leaving'] },
    },
    {
      text: 'Bapak/Ibu meminta agar hal ini ditinjau oleh atasan, dan permintaan itu dapat dipahami.',
      when: { causes: ['escalation_threat'] },
    },
    {
      text: 'Saya mencatat bahwa Bapak/Ibu menyebut langkah hukum, dan saya akan berpegang pada fakta.',
      when: { causes: ['legal_threat'] },
    },
    {
      text: 'Bapak/Ibu telah menguraikan permasalahannya dengan lengkap, tetapi jawaban kami tidak menanggapinya.',
      when: { causes: ['not_listened'] },
    },
  ],
  own: [
    'Saya memohon maaf atas bagian kami dalam hal ini.',
    { text: 'Saya memohon maaf atas lamanya waktu penanganan kami.', when: { causes: ['long_wait'] } },
    {
      text: 'Saya memohon maaf karena Bapak/Ibu harus berulang kali menanyakan hal ini.',
      when: { causes: ['repeat_contact'] },
    },
    { text: 'Saya memohon maaf atas keterangan kami yang tidak konsisten.', when: { causes: ['contradicted'] } },
    {
      text: 'Saya memohon maaf karena Bapak/Ibu tidak segera terhubung dengan petugas.',
      when: { causes: ['bot_loop'] },
    },
    {
      text: 'Saya memohon maaf karena kami tidak melaksanakan yang telah kami janjikan.',
      when: { causes: ['broken_promise'] },
    },
    {
      text: 'Saya memohon maaf karena pertanyaan Bapak/Ibu tidak terjawab sejak awal.',
      when: { causes: ['not_listened'] },
    },
  ],
  next: [
    { text: 'Apabila masih ada hal yang belum jelas, silakan membalas pesan ini.', when: { answered: true } },
    {
      text: 'Saya akan memastikan hasilnya dan menyampaikannya kepada Bapak/Ibu paling lambat [hari dan jam?].',
      when: { answered: true, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'Saya akan menelusuri hal ini dan menyampaikan hasilnya paling lambat [hari dan jam?].',
      when: { answered: false },
    },
    {
      text: 'Saya sendiri yang menangani hal ini dan akan melaporkannya kepada Bapak/Ibu paling lambat [hari dan jam?].',
      when: { answered: false, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'Hal ini telah saya teruskan kepada {owner} untuk diputuskan. Jawaban tertulis akan disampaikan paling lambat [hari dan jam?].',
      when: { escalated: true },
    },
    {
      text: 'Hal ini memerlukan keputusan yang berada di luar wewenang saya dan telah saya teruskan kepada pihak yang berwenang. Jawaban tertulis akan disampaikan paling lambat [hari dan jam?].',
      when: { escalated: true },
    },
  ],
  close: [
    'Hormat saya,\n{agent}',
    {
      text: 'Terima kasih telah menjelaskan kembali permasalahan ini.\n\nHormat saya,\n{agent}',
      when: { causes: ['repeat_contact', 'not_listened'] },
    },
  ],
};
