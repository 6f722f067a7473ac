import type { PhraseBook } from '../../preset';

export const en: PhraseBook = {
  greeting: ['Hello {name},', 'Hello,'],
  acknowledge: [
    'Thanks for your message.',
    'Thanks for your message about “{subject}”.',
    { text: 'Fair question.', when: { levels: ['concerned'] } },
    { text: 'This has taken more of your time than it should have.', when: { levels: ['frustrated'] } },
    { text: 'This went wrong, and you should not have had to go through it.', when: { levels: ['furious'] } },
    { text: 'You have waited {wait} for this.', when: { causes: ['long_wait'] } },
    { text: 'You have waited too long for this.', when: { causes: ['long_wait'] } },
    { text: 'This is the {ordinal} time that you have written about this.', when: { causes: ['repeat_contact'] } },
    { text: 'You have had to write about this more than once.', when: { causes: ['repeat_contact'] } },
    { text: 'You got different answers from us.', when: { causes: ['contradicted'] } },
    { text: 'You asked for a person. I am one, and I have your ticket.', when: { causes: ['bot_loop'] } },
    { text: 'You were promised {promised}. It did not happen.', when: { causes: ['broken_promise'] } },
    { text: 'You were promised something that did not happen.', when: { causes: ['broken_promise'] } },
    {
      text: 'It is about {amount}, so here is a straight answer.',
      when: { causes: ['money_at_stake'], answered: true },
    },
    { text: 'It is about your money, so I will be exact.', when: { causes: ['money_at_stake'] } },
    { text: 'You need it by {deadline}.', when: { causes: ['deadline'] } },
    { text: 'You have a date to meet.', when: { causes: ['deadline'] } },
    { text: 'You are thinking of leaving. I would like to fix this first.', when: { causes: ['leaving'] } },
    { text: 'You want someone senior to look at it. That is fair.', when: { causes: ['escalation_threat'] } },
    { text: 'You mention legal steps. I will keep to the facts.', when: { causes: ['legal_threat'] } },
    { text: 'You had already explained this, and our answers missed it.', when: { causes: ['not_listened'] } },
  ],
  own: [
    'I am sorry for our part in this.',
    { text: 'I am sorry for the wait.', when: { causes: ['long_wait'] } },
    { text: 'I am sorry that you had to chase us.', when: { causes: ['repeat_contact'] } },
    { text: 'I am sorry for the conflicting answers.', when: { causes: ['contradicted'] } },
    { text: 'I am sorry that it was hard to reach someone.', when: { causes: ['bot_loop'] } },
    { text: 'I am sorry that we did not do what we said.', when: { causes: ['broken_promise'] } },
    { text: 'I am sorry that we did not answer your question.', when: { causes: ['not_listened'] } },
  ],
  next: [
    { text: 'If that does not settle it, reply here.', when: { answered: true } },
    { text: 'Still open after this? Reply here.', when: { answered: true, levels: ['calm', 'concerned'] } },
    {
      text: 'I will check on it and write to you by [day and time?].',
      when: { answered: true, levels: ['frustrated', 'furious'] },
    },
    { text: 'I will find out and write to you by [day and time?].', when: { answered: false } },
    {
      text: 'I have this now. You will hear from me by [day and time?].',
      when: { answered: false, levels: ['frustrated', 'furious'] },
    },
    {
      text: '{owner} decides on this and has your message. You get an answer by [day and time?].',
      when: { escalated: true },
    },
    {
      text: 'I may not decide on this alone. I am passing it on, and you get an answer by [day and time?].',
      when: { escalated: true },
    },
  ],
  close: ['Regards,\n{agent}', 'Best,\n{agent}'],
};
