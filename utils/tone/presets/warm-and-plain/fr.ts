import type { PhraseBook } from '../../preset';

export const fr: PhraseBook = {
  greeting: ['Bonjour {name},', 'Bonjour,'],
  acknowledge: [
    'Merci de m’avoir écrit à ce sujet.',
    'Merci pour votre message à propos de « {subject} ».',
    { text: 'Je comprends que vous souhaitiez y voir clair.', when: { levels: ['concerned'] } },
    { text: 'Il est normal que vous posiez la question.', when: { levels: ['concerned'] } },
    { text: 'Je vois le temps et la patience que cela vous a coûté.', when: { levels: ['frustrated'] } },
    { text: 'Je comprends que vous en ayez assez.', when: { levels: ['frustrated'] } },
    { text: 'Ce que vous décrivez n’aurait pas dû se passer ainsi.', when: { levels: ['furious'] } },
    { text: 'Vous attendez depuis {wait}, et c’est long quand rien n’avance.', when: { causes: ['long_wait'] } },
    { text: 'Vous attendez depuis bien trop longtemps.', when: { causes: ['long_wait'] } },
    {
      text: 'C’est la {ordinal} fois que vous devez nous écrire pour la même chose.',
      when: { causes: ['repeat_contact'] },
    },
    { text: 'Vous avez dû nous recontacter plusieurs fois pour la même chose.', when: { causes: ['repeat_contact'] } },
    {
      text: 'On vous a dit une chose, puis une autre : il est normal que vous ne sachiez plus à quoi vous fier.',
      when: { causes: ['contradicted'] },
    },
    {
      text: 'Vous vouliez parler à quelqu’un et vous n’avez eu que des réponses automatiques. C’est bien une personne qui vous lit et vous répond ici.',
      when: { causes: ['bot_loop'] },
    },
    { text: 'On vous avait promis {promised}, et rien n’est venu.', when: { causes: ['broken_promise'] } },
    { text: 'Une promesse vous a été faite, et elle n’a pas été tenue.', when: { causes: ['broken_promise'] } },
    {
      text: 'Il s’agit de {amount} qui vous appartiennent : il vous faut une réponse claire.',
      when: { causes: ['money_at_stake'] },
    },
    { text: 'Il s’agit de votre argent : il vous faut une réponse claire.', when: { causes: ['money_at_stake'] } },
    { text: 'Il vous le faut pour {deadline}, donc les délais comptent.', when: { causes: ['deadline'] } },
    { text: 'Vous avez une échéance à tenir, donc les délais comptent.', when: { causes: ['deadline'] } },
    {
      text: 'Vous avez eu des raisons de vouloir nous quitter. C’est votre décision, et je tiens à régler cela dans tous les cas.',
      when: { causes: ['leaving'] },
    },
    {
      text: 'Vous souhaitez qu’un responsable s’en occupe, et c’est une demande légitime.',
      when: { causes: ['escalation_threat'] },
    },
    {
      text: 'Vous évoquez une action en justice. Je prends cela au sérieux et je m’en tiendrai aux faits.',
      when: { causes: ['legal_threat'] },
    },
    {
      text: 'Vous aviez déjà tout expliqué, et nos réponses passaient à côté.',
      when: { causes: ['not_listened'] },
    },
  ],
  own: [
    'Je regrette vraiment que nous ayons laissé les choses en arriver là.',
    { text: 'Je regrette vraiment que nous vous ayons fait attendre.', when: { causes: ['long_wait'] } },
    { text: 'Je regrette vraiment que vous ayez dû nous relancer.', when: { causes: ['repeat_contact'] } },
    { text: 'Je regrette vraiment que nos réponses se soient contredites.', when: { causes: ['contradicted'] } },
    {
      text: 'Je regrette vraiment qu’il vous ait fallu si longtemps pour joindre quelqu’un.',
      when: { causes: ['bot_loop'] },
    },
    { text: 'Je regrette vraiment que nous n’ayons pas tenu parole.', when: { causes: ['broken_promise'] } },
    {
      text: 'Je regrette vraiment que nous n’ayons pas répondu à votre question dès le début.',
      when: { causes: ['not_listened'] },
    },
  ],
  next: [
    { text: 'S’il reste une question, répondez simplement à ce message.', when: { answered: true } },
    {
      text: 'Si cela ne suffit pas, écrivez-moi ici.',
      when: { answered: true },
    },
    {
      text: 'Je vérifie moi-même et je vous écris avant [jour et heure ?], même s’il n’y a rien de nouveau.',
      when: { answered: true, levels: ['frustrated', 'furious'] },
    },
    { text: 'Je regarde cela tout de suite et je vous écris avant [jour et heure ?].', when: { answered: false } },
    {
      text: 'Je m’en occupe moi-même et je vous écris avant [jour et heure ?], même s’il n’y a rien de nouveau.',
      when: { answered: false, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'Je transmets votre message à {owner}, à qui revient la décision. Vous aurez une réponse avant [jour et heure ?].',
      when: { escalated: true },
    },
    {
      text: 'Cette décision ne m’appartient pas, je transmets donc votre message à la personne qui peut la prendre. Vous aurez une réponse avant [jour et heure ?].',
      when: { escalated: true },
    },
  ],
  close: [
    'Bien à vous,\n{agent}',
    'Bonne journée,\n{agent}',
    {
      text: 'Merci de me laisser l’occasion d’arranger les choses.\n\nBien à vous,\n{agent}',
      when: { levels: ['frustrated', 'furious'] },
    },
    {
      text: 'Je sais que cela vous a demandé des efforts. Merci d’avoir persévéré.\n\nBien à vous,\n{agent}',
      when: { levels: ['frustrated'] },
    },
  ],
};
