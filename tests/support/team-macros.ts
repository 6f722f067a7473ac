import type { SourceText } from '@/utils/knowledge';

/** The macros of a made-up shop, as teams write them: salutations, sign-offs, courtesies and placeholders included. */
export const teamMacros: SourceText[] = [
  {
    id: '1',
    title: 'Refund::Money not received yet',
    text: 'Hi {{ticket.requester.first_name}},\n\nThank you for contacting us.\n\nA refund is booked back to the card or account that you paid with. Banks usually show it 5 to 7 working days after we send it. Your refund for order {{ticket.ticket_field_3600}} was sent on {{ticket.ticket_field_3601}}.\n\nKind regards,\n{{current_user.name}}',
  },
  {
    id: '2',
    title: 'Delivery::Parcel is late',
    text: 'Hello,\n\nSorry for the delay with your order.\n\nI have checked the tracking, and the carrier last scanned your parcel on {{ticket.ticket_field_3602}}. If it does not move for 3 more working days, we send a new one free of charge.\n\nBest,\nThe shop team',
  },
  {
    id: '3',
    title: 'Account::Reset a password',
    text: 'To set a new password:\n1. Open the sign-in page and choose "Forgot password".\n2. Enter the e-mail address of your account.\n3. Follow the link in the message that we send. It works for 30 minutes.\n\nIf no message arrives, look in the spam folder first.',
  },
  {
    id: '4',
    title: 'Subscription::Cancel',
    text: 'You can cancel your subscription at any time under Account > Plan > Cancel. It then ends on the last day of the month that you have paid for. Nothing more is charged after that.',
  },
  {
    id: '5',
    title: 'Return::How to return an item',
    text: 'You can return an item within 30 days. Print the label from your order page, put it on the parcel and hand it in at any drop-off point. The refund follows within 5 days of arrival.',
  },
  {
    id: '6',
    title: 'Rückerstattung::Stand der Erstattung',
    text: 'Guten Tag {{ticket.requester.name}},\n\nvielen Dank für Ihre Nachricht.\n\nDie Erstattung geht auf das Konto zurück, mit dem Sie bezahlt haben. Ihre Bank zeigt sie in der Regel 5 bis 7 Werktage nach unserer Buchung an. Gebucht wurde sie am {{ticket.ticket_field_3601}}.\n\nViele Grüße\n{{current_user.name}}',
  },
  {
    id: '7',
    title: 'Lieferung::Paket verspätet',
    text: 'Sehr geehrte Damen und Herren,\n\nwir entschuldigen uns für die Verzögerung.\n\nDas Paket wurde zuletzt am {{ticket.ticket_field_3602}} beim Versanddienst erfasst. Bewegt es sich 3 weitere Werktage nicht, schicken wir Ihnen kostenlos ein neues.\n\nMit freundlichen Grüßen\nIhr Team',
  },
  {
    id: '8',
    title: 'Pesanan belum sampai',
    text: 'Halo Kak {{ticket.requester.first_name}},\n\nTerima kasih sudah menghubungi kami.\n\nPesanan Kakak terakhir tercatat di gudang kurir pada {{ticket.ticket_field_3602}}. Kalau dalam 3 hari kerja belum bergerak, kami kirim barang baru tanpa biaya.\n\nSalam,\nTim Toko',
  },
  {
    id: '9',
    title: 'Reembolso::Estado del reembolso',
    text: 'Hola {{ticket.requester.first_name}}:\n\nGracias por contactar con nosotros.\n\nEl reembolso vuelve a la tarjeta o cuenta con la que pagaste. El banco suele mostrarlo entre 5 y 7 días laborables después de que lo enviemos.\n\nUn saludo,\n{{current_user.name}}',
  },
  {
    id: '10',
    title: 'Livraison::Colis en retard',
    text: 'Bonjour,\n\nNous sommes désolés pour ce retard.\n\nVotre colis a été scanné pour la dernière fois le {{ticket.ticket_field_3602}}. S’il ne bouge pas sous 3 jours ouvrés, nous vous en renvoyons un sans frais.\n\nCordialement,\nVotre équipe',
  },
  {
    id: '11',
    title: 'Cobrança::Cobrança em dobro',
    text: 'Olá {{ticket.requester.first_name}},\n\nConferimos a cobrança em dobro. O valor cobrado a mais é estornado no mesmo cartão em até 10 dias úteis.\n\nAtenciosamente,\n{{current_user.name}}',
  },
  {
    id: '12',
    title: 'Billing::Charged twice',
    text: 'I have checked your invoices and see the second charge. The amount that was charged twice goes back to the same card within 10 days.',
  },
  {
    id: '13',
    title: 'Warranty::Defective charger',
    text: 'A charger that stops working within 24 months is replaced free of charge. Please send a photo of the label with the serial number.',
  },
  {
    id: '14',
    title: 'Invoice::Send a copy',
    text: 'Your invoice is under Account > Invoices, as a PDF. Company name and VAT number can be changed there before you download it.',
  },
];
