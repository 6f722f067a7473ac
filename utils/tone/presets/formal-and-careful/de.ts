import type { PhraseBook } from '../../preset';

export const de: PhraseBook = {
  greeting: ['Guten Tag, {name},', 'Sehr geehrte Damen und Herren,'],
  acknowledge: [
    'vielen Dank für Ihr Schreiben.',
    'vielen Dank für Ihr Schreiben zu „{subject}“.',
    {
      text: 'Ihr Anliegen ist nachvollziehbar, und ich gehe gern Punkt für Punkt darauf ein.',
      when: { levels: ['concerned'] },
    },
    {
      text: 'mir ist bewusst, dass diese Angelegenheit Sie bereits viel Zeit gekostet hat.',
      when: { levels: ['frustrated'] },
    },
    {
      text: 'der von Ihnen geschilderte Ablauf entspricht nicht dem, was Sie erwarten dürfen.',
      when: { levels: ['furious'] },
    },
    { text: 'Sie warten nunmehr seit {wait} auf einen Abschluss.', when: { causes: ['long_wait'] } },
    { text: 'Sie warten länger auf einen Abschluss, als angemessen ist.', when: { causes: ['long_wait'] } },
    {
      text: 'Sie mussten uns in derselben Angelegenheit zum {ordinal} Mal schreiben.',
      when: { causes: ['repeat_contact'] },
    },
    { text: 'Sie mussten uns in derselben Angelegenheit wiederholt schreiben.', when: { causes: ['repeat_contact'] } },
    { text: 'Sie haben von uns Auskünfte erhalten, die einander widersprechen.', when: { causes: ['contradicted'] } },
    {
      text: 'Sie haben um ein persönliches Gespräch gebeten und stattdessen automatische Antworten erhalten. Ich habe Ihren Vorgang nun persönlich übernommen.',
      when: { causes: ['bot_loop'] },
    },
    {
      text: 'Ihnen wurde {promised} zugesagt, und diese Zusage wurde nicht eingehalten.',
      when: { causes: ['broken_promise'] },
    },
    { text: 'Eine Ihnen gegebene Zusage wurde nicht eingehalten.', when: { causes: ['broken_promise'] } },
    {
      text: 'da es um einen Betrag von {amount} geht, benötigen Sie eine verbindliche Auskunft.',
      when: { causes: ['money_at_stake'] },
    },
    { text: 'da es um Ihr Geld geht, benötigen Sie eine verbindliche Auskunft.', when: { causes: ['money_at_stake'] } },
    { text: 'ich habe vermerkt, dass Sie eine Lösung bis {deadline} benötigen.', when: { causes: ['deadline'] } },
    { text: 'ich habe vermerkt, dass Sie eine Frist einzuhalten haben.', when: { causes: ['deadline'] } },
    {
      text: 'Sie erwägen, das Vertragsverhältnis zu beenden. Ich respektiere diese Entscheidung und möchte die Angelegenheit in jedem Fall klären.',
      when: { causes: ['leaving'] },
    },
    {
      text: 'Sie wünschen eine Prüfung durch eine vorgesetzte Stelle, was ein berechtigtes Anliegen ist.',
      when: { causes: ['escalation_threat'] },
    },
    {
      text: 'Ihren Hinweis auf rechtliche Schritte habe ich zur Kenntnis genommen und beschränke mich auf die Tatsachen.',
      when: { causes: ['legal_threat'] },
    },
    {
      text: 'Sie hatten den Sachverhalt bereits vollständig dargelegt, und unsere Antworten sind nicht darauf eingegangen.',
      when: { causes: ['not_listened'] },
    },
  ],
  own: [
    'Für unseren Anteil daran bitte ich Sie um Entschuldigung.',
    { text: 'Für die lange Bearbeitungszeit bitte ich Sie um Entschuldigung.', when: { causes: ['long_wait'] } },
    {
      text: 'Ich bitte Sie um Entschuldigung dafür, dass Sie mehrfach nachfassen mussten.',
      when: { causes: ['repeat_contact'] },
    },
    {
      text: 'Für unsere widersprüchlichen Auskünfte bitte ich Sie um Entschuldigung.',
      when: { causes: ['contradicted'] },
    },
    {
      text: 'Ich bitte Sie um Entschuldigung dafür, dass Sie nicht früher eine Ansprechperson erreicht haben.',
      when: { causes: ['bot_loop'] },
    },
    {
      text: 'Ich bitte Sie um Entschuldigung dafür, dass wir unsere Zusage nicht eingehalten haben.',
      when: { causes: ['broken_promise'] },
    },
    {
      text: 'Ich bitte Sie um Entschuldigung dafür, dass Ihre Frage nicht von Anfang an beantwortet wurde.',
      when: { causes: ['not_listened'] },
    },
  ],
  next: [
    { text: 'Sollte ein Punkt offen bleiben, genügt eine Antwort auf diese Nachricht.', when: { answered: true } },
    {
      text: 'Ich überprüfe das Ergebnis und informiere Sie spätestens bis [Tag und Uhrzeit?].',
      when: { answered: true, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'Ich prüfe den Vorgang und teile Ihnen das Ergebnis bis [Tag und Uhrzeit?] mit.',
      when: { answered: false },
    },
    {
      text: 'Ich habe diesen Vorgang persönlich übernommen und berichte Ihnen spätestens bis [Tag und Uhrzeit?].',
      when: { answered: false, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'Ich habe den Vorgang zur Entscheidung an {owner} übergeben. Sie erhalten bis [Tag und Uhrzeit?] eine schriftliche Antwort.',
      when: { escalated: true },
    },
    {
      text: 'Über diesen Vorgang kann ich nicht selbst entscheiden; ich habe ihn an die zuständige Stelle übergeben. Sie erhalten bis [Tag und Uhrzeit?] eine schriftliche Antwort.',
      when: { escalated: true },
    },
  ],
  close: [
    'Mit freundlichen Grüßen\n{agent}',
    {
      text: 'Vielen Dank, dass Sie den Sachverhalt noch einmal geschildert haben.\n\nMit freundlichen Grüßen\n{agent}',
      when: { causes: ['repeat_contact', 'not_listened'] },
    },
  ],
};
