import type { PracticeTicket } from '../practice-ticket';

export const chargedTwice: PracticeTicket = {
  id: 'p6',
  language: 'de',
  subject: 'Doppelt abgebucht, und keiner reagiert',
  channel: 'email',
  customer: 'Jürgen Ahlers',
  messages: [
    {
      from: 'customer',
      hoursAgo: 96,
      text: 'Guten Tag, Sie haben mir den Monatsbeitrag von 39,90 € zweimal abgebucht. Bitte erstatten Sie einen davon.\n\nJ. Ahlers',
    },
    { from: 'agent', hoursAgo: 90, text: 'Guten Tag, wir prüfen das und melden uns bis morgen.' },
    {
      from: 'customer',
      hoursAgo: 5,
      text: 'Von „morgen“ sind drei Tage vergangen und gemeldet hat sich niemand. Mein Konto ist jetzt im Minus. Wann bekomme ich mein Geld zurück, und bucht Ihr System nächsten Monat wieder doppelt ab? Langsam reicht es mir wirklich.\n\nJ. Ahlers',
    },
  ],
  known: [
    'Der doppelte Einzug über 39,90 € ist bestätigt. Die Erstattung ist angewiesen, in 2 Bankarbeitstagen auf dem Konto.',
    'Das zweite Mandat ist gelöscht; es wird nur noch einmal abgebucht.',
  ],
  macros: [
    {
      id: 'erstattung',
      title: 'Zahlung: Erstattung angewiesen',
      text: 'Wir haben die Erstattung angewiesen. Das Geld ist in 2 Bankarbeitstagen auf Ihrem Konto.',
    },
    {
      id: 'mandat',
      title: 'Zahlung: doppeltes Mandat',
      text: 'Das doppelte Mandat ist gelöscht. Ab sofort wird nur noch einmal abgebucht.',
    },
  ],
  questions: [
    {
      id: 'geld',
      asks: 'Wann ist das Geld zurück?',
      spokenTo: ['bankarbeitstag', 'erstatt', 'werktag', 'überwiesen', 'geld zurück', 'gutgeschrieben'],
      again: 'Und wann ist das Geld nun wieder auf meinem Konto?',
    },
    {
      id: 'wieder',
      asks: 'Wird nächsten Monat wieder doppelt abgebucht?',
      spokenTo: ['mandat', 'nur noch einmal', 'nicht noch einmal', 'nicht wieder', 'künftig', 'ab sofort'],
      again: 'Ob das nächsten Monat wieder passiert, haben Sie nicht beantwortet.',
    },
  ],
  acknowledgedBy: [
    'tut mir leid',
    'tut uns leid',
    'entschuldig',
    'ärger',
    'verstehe',
    'hätte nicht',
    'nicht gemeldet',
    'versprochen',
    'im minus',
  ],
  cold: 'Kein Wort dazu, dass Sie sich nicht gemeldet haben. Mein Konto ist Ihretwegen im Minus!',
  doubt: 'Das glaube ich erst, wenn ich es sehe. Versprochen haben Sie mir schon einmal etwas.',
  settled: 'Gut. Danke, dass sich jetzt jemand darum gekümmert hat.',
};
