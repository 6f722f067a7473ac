import type { PhraseBook } from '../../preset';

export const de: PhraseBook = {
  greeting: ['Guten Tag {name},', 'Guten Tag,'],
  acknowledge: [
    'danke für Ihre Nachricht.',
    'danke für Ihre Nachricht zu „{subject}“.',
    { text: 'Ihre Nachfrage ist berechtigt.', when: { levels: ['concerned'] } },
    { text: 'das hat Sie mehr Zeit gekostet, als es sollte.', when: { levels: ['frustrated'] } },
    { text: 'hier ist etwas schiefgelaufen, und Sie mussten es ausbaden.', when: { levels: ['furious'] } },
    { text: 'Sie warten seit {wait} darauf.', when: { causes: ['long_wait'] } },
    { text: 'Sie warten schon zu lange darauf.', when: { causes: ['long_wait'] } },
    { text: 'Sie schreiben uns deswegen nun zum {ordinal} Mal.', when: { causes: ['repeat_contact'] } },
    { text: 'Sie mussten uns deswegen mehr als einmal schreiben.', when: { causes: ['repeat_contact'] } },
    { text: 'Sie haben von uns verschiedene Antworten bekommen.', when: { causes: ['contradicted'] } },
    {
      text: 'Sie wollten einen Menschen erreichen. Das haben Sie jetzt, ich habe Ihr Anliegen vor mir.',
      when: { causes: ['bot_loop'] },
    },
    { text: 'Ihnen wurde {promised} zugesagt. Das ist nicht passiert.', when: { causes: ['broken_promise'] } },
    { text: 'Eine Zusage an Sie wurde nicht eingehalten.', when: { causes: ['broken_promise'] } },
    {
      text: 'es geht um {amount}, deshalb hier eine klare Antwort.',
      when: { causes: ['money_at_stake'], answered: true },
    },
    { text: 'es geht um Ihr Geld, deshalb bin ich genau.', when: { causes: ['money_at_stake'] } },
    { text: 'Sie brauchen es bis {deadline}.', when: { causes: ['deadline'] } },
    { text: 'Sie haben einen festen Termin.', when: { causes: ['deadline'] } },
    { text: 'Sie denken an eine Kündigung. Vorher möchte ich das in Ordnung bringen.', when: { causes: ['leaving'] } },
    {
      text: 'Sie möchten eine vorgesetzte Person sprechen. Das ist Ihr gutes Recht.',
      when: { causes: ['escalation_threat'] },
    },
    { text: 'Sie sprechen rechtliche Schritte an. Ich bleibe bei den Tatsachen.', when: { causes: ['legal_threat'] } },
    {
      text: 'Sie hatten das schon erklärt, und unsere Antworten gingen daran vorbei.',
      when: { causes: ['not_listened'] },
    },
  ],
  own: [
    'Unseren Anteil daran bedaure ich.',
    { text: 'Die Wartezeit tut mir leid.', when: { causes: ['long_wait'] } },
    { text: 'Es tut mir leid, dass Sie nachhaken mussten.', when: { causes: ['repeat_contact'] } },
    { text: 'Die widersprüchlichen Antworten tun mir leid.', when: { causes: ['contradicted'] } },
    { text: 'Es tut mir leid, dass wir so schwer zu erreichen waren.', when: { causes: ['bot_loop'] } },
    {
      text: 'Es tut mir leid, dass wir nicht getan haben, was wir gesagt haben.',
      when: { causes: ['broken_promise'] },
    },
    { text: 'Es tut mir leid, dass wir Ihre Frage nicht beantwortet haben.', when: { causes: ['not_listened'] } },
  ],
  next: [
    { text: 'Wenn das nicht reicht, antworten Sie hier.', when: { answered: true } },
    { text: 'Noch etwas offen? Antworten Sie hier.', when: { answered: true, levels: ['calm', 'concerned'] } },
    {
      text: 'Ich prüfe das nach und schreibe Ihnen bis [Tag und Uhrzeit?].',
      when: { answered: true, levels: ['frustrated', 'furious'] },
    },
    { text: 'Ich kläre das und schreibe Ihnen bis [Tag und Uhrzeit?].', when: { answered: false } },
    {
      text: 'Ich habe das jetzt übernommen. Sie hören bis [Tag und Uhrzeit?] von mir.',
      when: { answered: false, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'Darüber entscheidet {owner}; Ihre Nachricht liegt dort vor. Antwort bis [Tag und Uhrzeit?].',
      when: { escalated: true },
    },
    {
      text: 'Darüber darf ich nicht allein entscheiden. Ich gebe es weiter, Antwort bis [Tag und Uhrzeit?].',
      when: { escalated: true },
    },
  ],
  close: ['Freundliche Grüße\n{agent}', 'Beste Grüße\n{agent}'],
};
