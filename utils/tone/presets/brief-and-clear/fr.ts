import type { PhraseBook } from '../../preset';

export const fr: PhraseBook = {
  greeting: ['Bonjour {name},', 'Bonjour,'],
  acknowledge: [
    'Merci pour votre message.',
    'Merci pour votre message sur « {subject} ».',
    { text: 'Votre question est légitime.', when: { levels: ['concerned'] } },
    { text: 'Cela vous a pris plus de temps que cela n’aurait dû.', when: { levels: ['frustrated'] } },
    { text: 'Cela s’est mal passé, et vous n’auriez pas dû le subir.', when: { levels: ['furious'] } },
    { text: 'Vous attendez depuis {wait}.', when: { causes: ['long_wait'] } },
    { text: 'Vous attendez depuis trop longtemps.', when: { causes: ['long_wait'] } },
    { text: 'C’est la {ordinal} fois que vous nous écrivez à ce sujet.', when: { causes: ['repeat_contact'] } },
    { text: 'Vous avez dû nous écrire plusieurs fois.', when: { causes: ['repeat_contact'] } },
    { text: 'Nous vous avons donné des réponses différentes.', when: { causes: ['contradicted'] } },
    {
      text: 'Vous vouliez joindre une personne. C’est fait : votre dossier est entre mes mains.',
      when: { causes: ['bot_loop'] },
    },
    { text: 'On vous avait promis {promised}. Cela n’a pas eu lieu.', when: { causes: ['broken_promise'] } },
    { text: 'Une promesse faite n’a pas été tenue.', when: { causes: ['broken_promise'] } },
    { text: 'Il s’agit de {amount} : voici une réponse nette.', when: { causes: ['money_at_stake'], answered: true } },
    { text: 'Il s’agit de votre argent, ma réponse sera donc précise.', when: { causes: ['money_at_stake'] } },
    { text: 'Il vous le faut pour {deadline}.', when: { causes: ['deadline'] } },
    { text: 'Vous avez une échéance à tenir.', when: { causes: ['deadline'] } },
    { text: 'Vous pensez à résilier. J’aimerais d’abord régler cela.', when: { causes: ['leaving'] } },
    { text: 'Vous demandez l’avis d’un responsable. C’est normal.', when: { causes: ['escalation_threat'] } },
    { text: 'Vous évoquez une action en justice. Je m’en tiens aux faits.', when: { causes: ['legal_threat'] } },
    { text: 'Vous l’aviez déjà expliqué, et nos réponses sont passées à côté.', when: { causes: ['not_listened'] } },
  ],
  own: [
    'Je regrette notre part dans tout cela.',
    { text: 'Je regrette cette attente.', when: { causes: ['long_wait'] } },
    { text: 'Je regrette que vous ayez dû insister.', when: { causes: ['repeat_contact'] } },
    { text: 'Je regrette ces réponses contradictoires.', when: { causes: ['contradicted'] } },
    { text: 'Je regrette qu’il ait été si difficile de joindre quelqu’un.', when: { causes: ['bot_loop'] } },
    { text: 'Je regrette que nous n’ayons pas fait ce que nous avions dit.', when: { causes: ['broken_promise'] } },
    { text: 'Je regrette que nous n’ayons pas répondu à votre question.', when: { causes: ['not_listened'] } },
  ],
  next: [
    { text: 'Si cela ne suffit pas, répondez ici.', when: { answered: true } },
    { text: 'Une question reste ouverte ? Répondez ici.', when: { answered: true, levels: ['calm', 'concerned'] } },
    {
      text: 'Je vérifie et je vous écris avant [jour et heure ?].',
      when: { answered: true, levels: ['frustrated', 'furious'] },
    },
    { text: 'Je me renseigne et je vous écris avant [jour et heure ?].', when: { answered: false } },
    {
      text: 'Je prends le relais. Vous aurez de mes nouvelles avant [jour et heure ?].',
      when: { answered: false, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'La décision revient à {owner}, qui a votre message. Réponse avant [jour et heure ?].',
      when: { escalated: true },
    },
    {
      text: 'Je ne peux pas en décider. Je transmets, réponse avant [jour et heure ?].',
      when: { escalated: true },
    },
  ],
  close: ['Cordialement,\n{agent}', 'Bien cordialement,\n{agent}'],
};
