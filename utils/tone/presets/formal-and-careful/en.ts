import type { PhraseBook } from '../../preset';

export const en: PhraseBook = {
  greeting: ['Dear {name},', 'Dear customer,'],
  acknowledge: [
    'Thank you for your message.',
    'Thank you for your message regarding “{subject}”.',
    {
      text: 'Your concern is understandable, and I would like to address it point by point.',
      when: { levels: ['concerned'] },
    },
    {
      text: 'I recognise that this matter has already taken a good deal of your time.',
      when: { levels: ['frustrated'] },
    },
    {
      text: 'The course of events that you describe falls short of what you may expect.',
      when: { levels: ['furious'] },
    },
    { text: 'You have now been waiting for {wait} without a conclusion.', when: { causes: ['long_wait'] } },
    { text: 'You have been waiting for a conclusion for longer than is reasonable.', when: { causes: ['long_wait'] } },
    {
      text: 'You have had to write to us for the {ordinal} time about the same matter.',
      when: { causes: ['repeat_contact'] },
    },
    { text: 'You have had to write to us repeatedly about the same matter.', when: { causes: ['repeat_contact'] } },
    {
      text: 'You have received statements from us that do not agree with one another.',
      when: { causes: ['contradicted'] },
    },
    {
      text: 'You asked to speak to a member of staff and received automatic replies instead. I have taken over your case in person.',
      when: { causes: ['bot_loop'] },
    },
    { text: 'You were promised {promised}, and this did not take place.', when: { causes: ['broken_promise'] } },
    { text: 'An undertaking that was given to you was not kept.', when: { causes: ['broken_promise'] } },
    {
      text: 'As the matter concerns an amount of {amount}, you require a definite answer.',
      when: { causes: ['money_at_stake'] },
    },
    { text: 'As the matter concerns your money, you require a definite answer.', when: { causes: ['money_at_stake'] } },
    { text: 'I note that you require this by {deadline}.', when: { causes: ['deadline'] } },
    { text: 'I note that you have a date to meet.', when: { causes: ['deadline'] } },
    {
      text: 'You are considering ending your relationship with us. I respect that decision and wish to resolve this matter in either case.',
      when: { causes: ['leaving'] },
    },
    {
      text: 'You have asked that the matter be reviewed at a senior level, which is a reasonable request.',
      when: { causes: ['escalation_threat'] },
    },
    {
      text: 'I have taken note of your reference to legal steps and will confine myself to the facts.',
      when: { causes: ['legal_threat'] },
    },
    {
      text: 'You had already set out the matter in full, and our replies did not address it.',
      when: { causes: ['not_listened'] },
    },
  ],
  own: [
    'I apologise for our part in this.',
    { text: 'I apologise for the time that we have taken.', when: { causes: ['long_wait'] } },
    { text: 'I apologise that you have had to pursue this with us.', when: { causes: ['repeat_contact'] } },
    { text: 'I apologise for our inconsistent statements.', when: { causes: ['contradicted'] } },
    {
      text: 'I apologise that you were not put in touch with a member of staff sooner.',
      when: { causes: ['bot_loop'] },
    },
    { text: 'I apologise that we did not do what we had undertaken to do.', when: { causes: ['broken_promise'] } },
    { text: 'I apologise that your question was not answered at the outset.', when: { causes: ['not_listened'] } },
  ],
  next: [
    { text: 'Should any point remain open, a reply to this message is sufficient.', when: { answered: true } },
    {
      text: 'I will verify the outcome and inform you by [day and time?] at the latest.',
      when: { answered: true, levels: ['frustrated', 'furious'] },
    },
    { text: 'I will examine the matter and inform you of the outcome by [day and time?].', when: { answered: false } },
    {
      text: 'I have taken personal charge of this matter and will report to you by [day and time?] at the latest.',
      when: { answered: false, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'I have referred this matter to {owner} for decision. You will receive a written reply by [day and time?].',
      when: { escalated: true },
    },
    {
      text: 'This matter requires a decision that is not mine to take. I have referred it accordingly, and you will receive a written reply by [day and time?].',
      when: { escalated: true },
    },
  ],
  close: [
    'Yours sincerely,\n{agent}',
    {
      text: 'Thank you for setting the matter out again.\n\nYours sincerely,\n{agent}',
      when: { causes: ['repeat_contact', 'not_listened'] },
    },
  ],
};
