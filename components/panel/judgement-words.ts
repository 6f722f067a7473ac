import type { GraveLabel } from '@/utils/judgement';

/** What the panel says about a ticket that asks for a person. Sentence case, no exclamation marks. */
export const judgementWords = {
  section: 'A ticket for a person',
  noDraft: 'No draft is made, and nothing of this ticket is sent to a model.',
  heads: {
    self_harm: 'Somebody may be in danger.',
    threat: 'The customer threatens somebody.',
    abuse_victim: 'The customer may be a victim of violence.',
    bereavement: 'Somebody has died.',
    minor: 'A child is involved.',
    medical: 'Somebody’s health is at stake.',
    discrimination: 'The customer says that they were discriminated against.',
    press: 'The press is involved.',
    legal: 'Legal steps are mentioned.',
    large_money: 'A large sum is at stake.',
  } satisfies Record<GraveLabel, string>,
  checklists: {
    self_harm: [
      'Tell your lead now. Do not wait until the reply is written.',
      'Answer as a person, soon and short. Say that you read it and that it matters.',
      'Give the number of a crisis line in their country, or the emergency number.',
      'Leave money and the case itself aside in this reply.',
    ],
    threat: [
      'Tell your lead or security before you answer.',
      'Keep the messages as they are.',
      'Do not argue and do not threaten back. Where somebody is in danger, call the police.',
    ],
    abuse_victim: [
      'Say nothing that somebody else who reads the account could use: no address, no mention of the report.',
      'Ask which way of contact is safe before you write more.',
      'Tell your lead who may change or hide data on the account.',
    ],
    bereavement: [
      'Say that you are sorry for their loss, once, by name if they gave one.',
      'Take the work off them: one contact, as few papers as possible.',
      'Stop reminders and offers to the person who died.',
    ],
    minor: [
      'Ask for nothing more about the child than you need.',
      'Speak with the parent or guardian, not with the child.',
      'Where a stranger contacts a child, tell your lead at once.',
    ],
    medical: [
      'Ask whether everybody is safe now. In an emergency, say that they should call the emergency number.',
      'Give no medical advice and no word on the cause.',
      'Report it to whoever is responsible for product safety.',
    ],
    discrimination: [
      'Thank them for saying it, and do not doubt it.',
      'Promise nothing about colleagues. Pass it on to your lead.',
      'Keep the messages and the names as they are.',
    ],
    press: [
      'Do not answer questions for publication. Pass it on to whoever speaks for the company.',
      'If the writer is a customer too, answer the support matter as always.',
    ],
    legal: [
      'Admit nothing, deny nothing, threaten nothing.',
      'Pass on letters from lawyers and authorities unanswered.',
      'Answer what can be answered in plain facts with dates.',
    ],
    large_money: [
      'Check who is writing before you speak about the account.',
      'Promise no date and no sum that is not confirmed in writing.',
      'Tell your lead, and block what can be blocked.',
    ],
  } satisfies Record<GraveLabel, readonly string[]>,
  fromLead: 'From your lead',
  because: 'Because of',
  writeYourself: 'Write it yourself below. I check the facts.',
  draftAnyway: 'Draft anyway',
  opened: 'You asked for drafts on this ticket.',
  factsFine: 'Every number, date, amount and link in your text is in the ticket or in your material.',
  factsOpen: 'Not in the ticket or your material, so look it up:',
} as const;
