import type { PhraseBook } from '../../preset';

export const de: PhraseBook = {
  greeting: ['Hallo {name},', 'Guten Tag {name},', 'Guten Tag,'],
  acknowledge: [
    'vielen Dank für Ihre Nachricht.',
    'vielen Dank für Ihre Nachricht zu „{subject}“.',
    { text: 'ich verstehe gut, dass Sie das geklärt haben möchten.', when: { levels: ['concerned'] } },
    { text: 'dass Sie hier nachfragen, kann ich gut verstehen.', when: { levels: ['concerned'] } },
    { text: 'ich sehe, wie viel Zeit und Geduld Sie das gekostet hat.', when: { levels: ['frustrated'] } },
    { text: 'ich verstehe, dass Sie davon genug haben.', when: { levels: ['frustrated'] } },
    { text: 'so, wie Sie es beschreiben, hätte das nicht laufen dürfen.', when: { levels: ['furious'] } },
    {
      text: 'Sie warten nun schon seit {wait}, und das ist eine lange Zeit ohne Ergebnis.',
      when: { causes: ['long_wait'] },
    },
    { text: 'Sie warten hier schon viel zu lange.', when: { causes: ['long_wait'] } },
    {
      text: 'Sie mussten uns nun zum {ordinal} Mal wegen derselben Sache schreiben.',
      when: { causes: ['repeat_contact'] },
    },
    { text: 'Sie mussten sich deswegen schon mehr als einmal bei uns melden.', when: { causes: ['repeat_contact'] } },
    {
      text: 'Sie haben von uns erst das eine und dann das andere gehört. Da ist es kein Wunder, dass Sie nicht wissen, was nun gilt.',
      when: { causes: ['contradicted'] },
    },
    {
      text: 'Sie wollten mit einem Menschen sprechen und haben immer wieder automatische Antworten bekommen. Ich bin ein Mensch und lese das hier selbst.',
      when: { causes: ['bot_loop'] },
    },
    { text: 'Ihnen wurde {promised} zugesagt, und daraus ist nichts geworden.', when: { causes: ['broken_promise'] } },
    { text: 'Ihnen wurde etwas zugesagt, und es wurde nicht eingehalten.', when: { causes: ['broken_promise'] } },
    {
      text: 'es geht um {amount} von Ihrem Geld, da brauchen Sie eine klare Antwort.',
      when: { causes: ['money_at_stake'] },
    },
    { text: 'es geht um Ihr Geld, da brauchen Sie eine klare Antwort.', when: { causes: ['money_at_stake'] } },
    { text: 'Sie brauchen das bis {deadline}, deshalb kommt es hier auf die Zeit an.', when: { causes: ['deadline'] } },
    { text: 'Sie haben einen festen Termin, deshalb kommt es hier auf die Zeit an.', when: { causes: ['deadline'] } },
    {
      text: 'Sie hatten Grund, uns verlassen zu wollen. Das ist Ihre Entscheidung, und ich möchte das hier so oder so in Ordnung bringen.',
      when: { causes: ['leaving'] },
    },
    {
      text: 'Sie möchten, dass sich jemand mit mehr Befugnissen darum kümmert, und das ist ein berechtigter Wunsch.',
      when: { causes: ['escalation_threat'] },
    },
    {
      text: 'Sie sprechen rechtliche Schritte an. Das nehme ich ernst und bleibe bei den Tatsachen.',
      when: { causes: ['legal_threat'] },
    },
    {
      text: 'Sie haben das alles schon erklärt, und unsere Antworten sind nicht darauf eingegangen.',
      when: { causes: ['not_listened'] },
    },
  ],
  own: [
    'Es tut mir leid, dass wir es so weit haben kommen lassen.',
    { text: 'Es tut mir leid, dass wir Sie so lange haben warten lassen.', when: { causes: ['long_wait'] } },
    { text: 'Es tut mir leid, dass Sie uns hinterherlaufen mussten.', when: { causes: ['repeat_contact'] } },
    { text: 'Es tut mir leid, dass unsere Antworten nicht zusammengepasst haben.', when: { causes: ['contradicted'] } },
    {
      text: 'Es tut mir leid, dass es so lange gedauert hat, bis Sie jemanden erreicht haben.',
      when: { causes: ['bot_loop'] },
    },
    { text: 'Es tut mir leid, dass wir unser Wort nicht gehalten haben.', when: { causes: ['broken_promise'] } },
    {
      text: 'Es tut mir leid, dass wir auf Ihre Frage nicht gleich eingegangen sind.',
      when: { causes: ['not_listened'] },
    },
  ],
  next: [
    { text: 'Wenn danach noch etwas offen ist, antworten Sie einfach auf diese Nachricht.', when: { answered: true } },
    { text: 'Falls es damit nicht erledigt ist, schreiben Sie mir einfach hier.', when: { answered: true } },
    {
      text: 'Ich bleibe selbst dran und schreibe Ihnen bis [Tag und Uhrzeit?], auch wenn es dann noch nichts Neues gibt.',
      when: { answered: true, levels: ['frustrated', 'furious'] },
    },
    { text: 'Ich schaue mir das jetzt an und schreibe Ihnen bis [Tag und Uhrzeit?].', when: { answered: false } },
    {
      text: 'Ich kümmere mich selbst darum und schreibe Ihnen bis [Tag und Uhrzeit?], auch wenn es dann noch nichts Neues gibt.',
      when: { answered: false, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'Ich gebe Ihre Nachricht an {owner} weiter; dort wird darüber entschieden. Sie bekommen bis [Tag und Uhrzeit?] Antwort.',
      when: { escalated: true },
    },
    {
      text: 'Darüber darf ich nicht allein entscheiden, deshalb gebe ich Ihre Nachricht weiter. Sie bekommen bis [Tag und Uhrzeit?] Antwort.',
      when: { escalated: true },
    },
  ],
  close: [
    'Viele Grüße\n{agent}',
    'Herzliche Grüße\n{agent}',
    {
      text: 'Danke, dass Sie mir die Gelegenheit geben, das in Ordnung zu bringen.\n\nViele Grüße\n{agent}',
      when: { levels: ['frustrated', 'furious'] },
    },
    {
      text: 'Ich weiß, dass Sie das Mühe gekostet hat. Danke, dass Sie drangeblieben sind.\n\nViele Grüße\n{agent}',
      when: { levels: ['frustrated'] },
    },
  ],
};
