import type { PhraseBook } from '../../preset';

export const en: PhraseBook = {
  greeting: ['Dear {name},', 'Good day,'],
  acknowledge: [
    'I have read your message from start to end.',
    'I have read everything on “{subject}” from start to end.',
    { text: 'You are right to ask, and you will get a full answer.', when: { levels: ['concerned'] } },
    { text: 'You have done your part, and you still do not have a result.', when: { levels: ['frustrated'] } },
    { text: 'We failed you here, and I am not going to explain it away.', when: { levels: ['furious'] } },
    { text: 'For {wait} you have been waiting, and nothing has come of it.', when: { causes: ['long_wait'] } },
    { text: 'You have been waiting, and nothing has come of it.', when: { causes: ['long_wait'] } },
    {
      text: 'You have now written to us for the {ordinal} time, and each time you had to begin again.',
      when: { causes: ['repeat_contact'] },
    },
    {
      text: 'You have written to us several times, and each time you had to begin again.',
      when: { causes: ['repeat_contact'] },
    },
    {
      text: 'Two of our answers to you contradict each other, and you could not know which one counts.',
      when: { causes: ['contradicted'] },
    },
    {
      text: 'You asked for a person and were sent round in circles. From here on you deal with me.',
      when: { causes: ['bot_loop'] },
    },
    { text: 'We gave you our word on {promised}, and you waited for nothing.', when: { causes: ['broken_promise'] } },
    { text: 'We gave you our word, and you waited for nothing.', when: { causes: ['broken_promise'] } },
    {
      text: 'That leaves you without {amount} that is yours, so I begin with the money.',
      when: { causes: ['money_at_stake'] },
    },
    { text: 'That leaves you without your own money, so I begin with that.', when: { causes: ['money_at_stake'] } },
    { text: 'For you all of this has to be done by {deadline}.', when: { causes: ['deadline'] } },
    { text: 'For you all of this has to be done by a fixed day.', when: { causes: ['deadline'] } },
    {
      text: 'After this I can see why you want to leave, and I will not try to talk you out of it.',
      when: { causes: ['leaving'] },
    },
    {
      text: 'You want somebody with more authority to decide this. I will see to that.',
      when: { causes: ['escalation_threat'] },
    },
    {
      text: 'You are considering legal steps. You will have from me what is on record, and nothing else.',
      when: { causes: ['legal_threat'] },
    },
    {
      text: 'What you told us was complete, and our reply was to a different question.',
      when: { causes: ['not_listened'] },
    },
  ],
  own: [
    'This was our mistake, and I am sorry.',
    { text: 'The delay was ours, and I am sorry for it.', when: { causes: ['long_wait'] } },
    {
      text: 'Following this up was our job and not yours, and I am sorry that it fell to you.',
      when: { causes: ['repeat_contact'] },
    },
    {
      text: 'We should have agreed on one answer first, and I am sorry that we had not.',
      when: { causes: ['contradicted'] },
    },
    { text: 'You should have reached me at once, and I am sorry that you did not.', when: { causes: ['bot_loop'] } },
    { text: 'We broke our word to you, and I am sorry.', when: { causes: ['broken_promise'] } },
    { text: 'We should have read properly, and I am sorry that we had not.', when: { causes: ['not_listened'] } },
  ],
  next: [
    {
      text: 'Should anything look wrong, answer here and it comes to me.',
      when: { answered: true },
    },
    {
      text: 'By [day and time?] I check that this is settled for you, and tell you. You need not chase it.',
      when: { answered: true, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'I am finding out what went wrong, and you will have it in writing by [day and time?].',
      when: { answered: false },
    },
    {
      text: 'I stay with this until it is done. By [day and time?] you hear from me what has been decided and why.',
      when: { answered: false, levels: ['frustrated', 'furious'] },
    },
    {
      text: '{owner} decides on this. I am handing over everything that you have told us, so that you need not tell it again, and you hear by [day and time?].',
      when: { escalated: true },
    },
    {
      text: 'This is for somebody who may decide on it. I am handing over everything that you have told us, so that you need not tell it again, and you hear by [day and time?].',
      when: { escalated: true },
    },
  ],
  close: [
    'Sincerely,\n{agent}',
    {
      text: 'You can answer this message at any time; it reaches me and nobody else.\n\nSincerely,\n{agent}',
      when: { levels: ['frustrated', 'furious'] },
    },
  ],
};
