import type { PhraseBook } from '../../preset';

export const id: PhraseBook = {
  greeting: ['Selamat siang, {name},', 'Selamat siang,'],
  acknowledge: [
    'Pesan Anda sudah saya baca dari awal sampai akhir.',
    'Semua yang tercatat soal “{subject}” sudah saya baca dari awal sampai akhir.',
    { text: 'Pertanyaan Anda tepat, dan Anda akan mendapat jawaban yang lengkap.', when: { levels: ['concerned'] } },
    { text: 'Anda sudah melakukan bagian Anda, tetapi hasilnya belum ada.', when: { levels: ['frustrated'] } },
    { text: 'Kali ini kami gagal, dan saya tidak akan mencari alasan.', when: { levels: ['furious'] } },
    { text: 'Selama {wait} Anda menunggu, dan tidak ada hasilnya.', when: { causes: ['long_wait'] } },
    { text: 'Anda menunggu lama, dan tidak ada hasilnya.', when: { causes: ['long_wait'] } },
    {
      text: 'Sudah {ordinal} kalinya Anda menulis kepada kami, dan setiap kali Anda harus mulai dari awal.',
      when: { causes: ['repeat_contact'] },
    },
    {
      text: 'Anda sudah beberapa kali menulis kepada kami, dan setiap kali harus mulai dari awal.',
      when: { causes: ['repeat_contact'] },
    },
    {
      text: 'Dua jawaban kami kepada Anda saling bertentangan, dan Anda tidak mungkin tahu mana yang berlaku.',
      when: { causes: ['contradicted'] },
    },
    {
      text: 'Anda meminta bicara dengan orang, tetapi terus dialihkan. Mulai sekarang Anda berhubungan dengan saya.',
      when: { causes: ['bot_loop'] },
    },
    { text: 'Kami menjanjikan {promised}, dan Anda menunggu tanpa hasil.', when: { causes: ['broken_promise'] } },
    { text: 'Kami sudah berjanji, dan Anda menunggu tanpa hasil.', when: { causes: ['broken_promise'] } },
    {
      text: 'Akibatnya uang Anda sebesar {amount} belum kembali, jadi saya mulai dari situ.',
      when: { causes: ['money_at_stake'] },
    },
    { text: 'Akibatnya uang Anda belum kembali, jadi saya mulai dari situ.', when: { causes: ['money_at_stake'] } },
    { text: 'Bagi Anda semua ini harus selesai sebelum {deadline}.', when: { causes: ['deadline'] } },
    { text: 'Bagi Anda semua ini harus selesai pada hari tertentu.', when: { causes: ['deadline'] } },
    {
      text: 'Setelah semua ini saya mengerti mengapa Anda ingin berhenti, dan saya tidak akan membujuk Anda.',
      when: { causes: ['leaving'] },
    },
    {
      text: 'Anda ingin hal ini diputuskan oleh orang yang lebih berwenang. Itu akan saya urus.',
      when: { causes: ['escalation_threat'] },
    },
    {
      text: 'Anda mempertimbangkan langkah hukum. Dari saya Anda akan menerima apa yang tercatat, tidak lebih.',
      when: { causes: ['legal_threat'] },
    },
    {
      text: 'Keterangan Anda sudah lengkap, dan kami menjawab pertanyaan yang lain.',
      when: { causes: ['not_listened'] },
    },
  ],
  own: [
    'Ini kesalahan kami, dan saya minta maaf.',
    { text: 'Keterlambatan ini ada pada kami, dan saya minta maaf.', when: { causes: ['long_wait'] } },
    {
      text: 'Menindaklanjuti hal ini tugas kami, bukan tugas Anda, dan saya minta maaf karena Anda yang harus melakukannya.',
      when: { causes: ['repeat_contact'] },
    },
    {
      text: 'Seharusnya kami sepakat dulu pada satu jawaban, dan saya minta maaf karena itu tidak terjadi.',
      when: { causes: ['contradicted'] },
    },
    {
      text: 'Seharusnya Anda langsung terhubung dengan saya, dan saya minta maaf karena itu tidak terjadi.',
      when: { causes: ['bot_loop'] },
    },
    { text: 'Kami mengingkari janji kepada Anda, dan saya minta maaf.', when: { causes: ['broken_promise'] } },
    {
      text: 'Seharusnya kami membaca dengan teliti, dan saya minta maaf karena itu tidak kami lakukan.',
      when: { causes: ['not_listened'] },
    },
  ],
  next: [
    {
      text: 'Kalau ada yang tampak keliru, balas di sini dan pesan itu sampai ke saya.',
      when: { answered: true },
    },
    {
      text: 'Paling lambat [hari dan jam?] saya pastikan semuanya beres dan saya beri tahu Anda. Anda tidak perlu menanyakannya lagi.',
      when: { answered: true, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'Saya sedang mencari tahu apa yang salah, dan Anda menerima hasilnya secara tertulis paling lambat [hari dan jam?].',
      when: { answered: false },
    },
    {
      text: 'Saya tetap menangani ini sampai selesai. Paling lambat [hari dan jam?] Anda mendengar dari saya apa keputusannya dan mengapa.',
      when: { answered: false, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'Yang memutuskan hal ini adalah {owner}. Semua yang sudah Anda sampaikan saya serahkan, jadi Anda tidak perlu mengulanginya, dan Anda mendapat kabar paling lambat [hari dan jam?].',
      when: { escalated: true },
    },
    {
      text: 'Hal ini perlu diputuskan oleh yang berwenang. Semua yang sudah Anda sampaikan saya serahkan, jadi Anda tidak perlu mengulanginya, dan Anda mendapat kabar paling lambat [hari dan jam?].',
      when: { escalated: true },
    },
  ],
  close: [
    'Dengan hormat,\n{agent}',
    {
      text: 'Anda bisa membalas pesan ini kapan saja; pesan itu sampai langsung ke saya.\n\nDengan hormat,\n{agent}',
      when: { levels: ['frustrated', 'furious'] },
    },
  ],
};
