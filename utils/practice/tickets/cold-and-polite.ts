import type { PracticeTicket } from '../practice-ticket';

export const coldAndPolite: PracticeTicket = {
  id: 'p4',
  language: 'fr',
  subject: 'Suite à mes deux messages restés sans réponse',
  channel: 'email',
  customer: 'Hélène Marchand',
  messages: [
    {
      from: 'customer',
      hoursAgo: 240,
      text: 'Bonjour,\n\nla facture de mars ne m’est pas parvenue. Pourriez-vous me l’envoyer ?\n\nCordialement,\nHélène Marchand',
    },
    {
      from: 'customer',
      hoursAgo: 144,
      text: 'Bonjour,\n\nje me permets de vous relancer au sujet de la facture de mars.\n\nCordialement,\nHélène Marchand',
    },
    {
      from: 'customer',
      hoursAgo: 4,
      text: 'Madame, Monsieur,\n\nn’ayant reçu aucune réponse à mes deux précédents messages, je constate que ma demande ne semble pas vous intéresser. Merci de m’indiquer quand je recevrai la facture de mars. À défaut, je vous saurai gré de m’expliquer comment résilier mon abonnement.\n\nHélène Marchand',
    },
  ],
  known: [
    'La facture de mars était bloquée par une adresse incomplète. Elle part aujourd’hui par courriel.',
    'Résiliation : dans le compte, page Abonnement, à la fin du mois.',
  ],
  macros: [
    {
      id: 'facture',
      title: 'Factures : renvoi',
      text: 'Votre facture part aujourd’hui par courriel. Vous la trouverez aussi dans votre compte, page Factures.',
    },
    {
      id: 'resiliation',
      title: 'Abonnement : résiliation',
      text: 'Vous pouvez résilier votre abonnement à la fin du mois, dans votre compte, page Abonnement.',
    },
  ],
  questions: [
    {
      id: 'facture',
      asks: 'Quand recevra-t-elle la facture de mars ?',
      spokenTo: ['facture'],
      again: 'Je ne lis toujours rien au sujet de la facture de mars.',
    },
    {
      id: 'resilier',
      asks: 'Comment résilier, sinon ?',
      spokenTo: ['résili', 'resili'],
      again: 'Vous ne m’indiquez pas non plus comment résilier.',
    },
  ],
  acknowledgedBy: [
    'désol',
    'excus',
    'pardon',
    'sans réponse',
    'deux messages',
    'trois fois',
    'comprends',
    'comprenons',
    'regrett',
  ],
  cold: 'Je prends note de votre réponse, qui ne dit pas un mot de mes deux messages restés sans réponse.',
  doubt: 'Permettez-moi d’en douter : je n’ai rien lu de tel dans vos conditions.',
  settled: 'Merci beaucoup pour cette réponse claire. Je garde donc mon abonnement. Bonne journée.',
};
