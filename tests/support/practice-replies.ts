/** What an experienced agent would write on each practice ticket, from what the page says that they found out. */
export const goodReplies: Record<string, string> = {
  p1: 'Hello Priya,\n\nplease wash it at 30 degrees on a gentle cycle: at 40 degrees it shrinks. And yes, we have it in green, for 59 euros.\n\nSam',
  p2: '¡Qué alegría, Lucía! Sí, puede cambiarla por la blanca: tiene 30 días si no la ha usado, y el envío de vuelta es gratis con la etiqueta de la caja.',
  p3: 'Hello Tom,\n\nI am sorry: two days turned into five, and nobody told you why. The carrier lost the parcel. A new one leaves today and arrives on Thursday, before your party. If you would rather cancel, you can until it is handed over.\n\nSam',
  p4: 'Bonjour Madame Marchand,\n\nje suis désolée : vos deux messages sont restés sans réponse. La facture de mars part aujourd’hui par courriel. Si vous souhaitez résilier, c’est possible à la fin du mois, dans votre compte, page Abonnement.',
  p5: 'Halo Kak Dewi, saya Sam, bukan bot. Maaf sudah setengah jam muter-muter. Transaksi TX-88214 sudah saya cek: paketnya sudah diaktifkan ulang dan aktif dalam 10 menit. Kalau gagal, dana kembali otomatis dalam 24 jam.',
  p6: 'Guten Tag Herr Ahlers,\n\nwir hatten uns bis zum nächsten Tag melden wollen und haben es nicht getan, das tut mir leid. Die 39,90 € sind angewiesen und in 2 Bankarbeitstagen auf Ihrem Konto. Das doppelte Mandat ist gelöscht, es wird nur noch einmal abgebucht.',
  p7: 'Hello Marcus,\n\nyou are right: this is the third time, and we broke our word twice. The replacement was never packed, because your order was blocked in our warehouse. Your refund of 249 was released today and is on your card in 3 working days. From now on it is my case, and you can write to me directly.\n\nSam',
  p8: 'Dear Ms Solberg,\n\nI am very sorry for your loss. I have stopped the letters to your mother’s address. The contract ends on the day of death; a copy of the certificate, in reply to this message, is all I need. I take care of the rest myself.\n\nSam',
  p9: 'Oi, Camila, aqui é o Sam. Você tem toda razão: perdeu dois dias de trabalho e ninguém avisou. Peço desculpas. A rota do técnico foi cancelada nas duas vezes; agora a visita está confirmada para amanhã, das 8h às 10h, com o técnico Renato. Os quatro dias sem internet são descontados na próxima fatura: R$ 16,40.',
};
