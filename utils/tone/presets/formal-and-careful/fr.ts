import type { PhraseBook } from '../../preset';

export const fr: PhraseBook = {
  greeting: ['Bonjour {name},', 'Madame, Monsieur,'],
  acknowledge: [
    'Je vous remercie de votre message.',
    'Je vous remercie de votre message concernant « {subject} ».',
    {
      text: 'Votre préoccupation est compréhensible, et je souhaite y répondre point par point.',
      when: { levels: ['concerned'] },
    },
    {
      text: 'J’ai conscience que cette affaire vous a déjà demandé beaucoup de temps.',
      when: { levels: ['frustrated'] },
    },
    {
      text: 'Le déroulement que vous décrivez ne correspond pas à ce que vous êtes en droit d’attendre.',
      when: { levels: ['furious'] },
    },
    { text: 'Vous attendez une issue depuis {wait}.', when: { causes: ['long_wait'] } },
    { text: 'Vous attendez une issue depuis plus longtemps qu’il n’est raisonnable.', when: { causes: ['long_wait'] } },
    {
      text: 'Vous avez dû nous écrire pour la {ordinal} fois au sujet de la même affaire.',
      when: { causes: ['repeat_contact'] },
    },
    {
      text: 'Vous avez dû nous écrire à plusieurs reprises au sujet de la même affaire.',
      when: { causes: ['repeat_contact'] },
    },
    {
      text: 'Vous avez reçu de notre part des informations qui ne concordent pas.',
      when: { causes: ['contradicted'] },
    },
    {
      text: 'Vous aviez demandé à parler à un conseiller et avez reçu des réponses automatiques. J’ai repris personnellement votre dossier.',
      when: { causes: ['bot_loop'] },
    },
    {
      text: 'On vous avait promis {promised}, et cet engagement n’a pas été tenu.',
      when: { causes: ['broken_promise'] },
    },
    { text: 'Un engagement pris envers vous n’a pas été tenu.', when: { causes: ['broken_promise'] } },
    {
      text: 'S’agissant d’un montant de {amount}, il vous faut une réponse précise.',
      when: { causes: ['money_at_stake'] },
    },
    { text: 'S’agissant de votre argent, il vous faut une réponse précise.', when: { causes: ['money_at_stake'] } },
    { text: 'Je note que vous en avez besoin pour {deadline}.', when: { causes: ['deadline'] } },
    { text: 'Je note que vous avez une échéance à respecter.', when: { causes: ['deadline'] } },
    {
      text: 'Vous envisagez de mettre fin à votre contrat. Je respecte cette décision et souhaite régler cette affaire dans tous les cas.',
      when: { causes: ['leaving'] },
    },
    {
      text: 'Vous avez demandé que votre dossier soit examiné par un responsable, ce qui est une demande légitime.',
      when: { causes: ['escalation_threat'] },
    },
    {
      text: 'J’ai pris note de votre mention d’une action en justice et m’en tiendrai aux faits.',
      when: { causes: ['legal_threat'] },
    },
    {
      text: 'Vous aviez déjà exposé la situation en détail, et nos réponses ne l’ont pas traitée.',
      when: { causes: ['not_listened'] },
    },
  ],
  own: [
    'Je vous présente mes excuses pour notre part dans cette situation.',
    { text: 'Je vous présente mes excuses pour notre délai de traitement.', when: { causes: ['long_wait'] } },
    {
      text: 'Je vous présente mes excuses de vous avoir contraint à nous relancer.',
      when: { causes: ['repeat_contact'] },
    },
    { text: 'Je vous présente mes excuses pour nos informations contradictoires.', when: { causes: ['contradicted'] } },
    {
      text: 'Je vous présente mes excuses de ne pas vous avoir mis plus tôt en relation avec un conseiller.',
      when: { causes: ['bot_loop'] },
    },
    {
      text: 'Je vous présente mes excuses, car nous n’avons pas tenu notre engagement.',
      when: { causes: ['broken_promise'] },
    },
    {
      text: 'Je vous présente mes excuses, car votre question n’a pas reçu de réponse dès le départ.',
      when: { causes: ['not_listened'] },
    },
  ],
  next: [
    { text: 'Si un point demeurait en suspens, il vous suffirait de répondre à ce message.', when: { answered: true } },
    {
      text: 'Je vérifierai l’issue et vous en informerai au plus tard le [jour et heure ?].',
      when: { answered: true, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'Je vais examiner votre dossier et vous en communiquerai l’issue avant le [jour et heure ?].',
      when: { answered: false },
    },
    {
      text: 'J’ai pris personnellement en charge ce dossier et vous tiendrai au courant au plus tard le [jour et heure ?].',
      when: { answered: false, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'J’ai transmis votre dossier à {owner} pour décision. Une réponse écrite vous parviendra avant le [jour et heure ?].',
      when: { escalated: true },
    },
    {
      text: 'Ce dossier appelle une décision qui ne relève pas de moi ; je l’ai transmis au service compétent. Une réponse écrite vous parviendra avant le [jour et heure ?].',
      when: { escalated: true },
    },
  ],
  close: [
    'Je vous prie d’agréer mes salutations distinguées,\n{agent}',
    {
      text: 'Je vous remercie d’avoir de nouveau exposé la situation.\n\nJe vous prie d’agréer mes salutations distinguées,\n{agent}',
      when: { causes: ['repeat_contact', 'not_listened'] },
    },
  ],
};
