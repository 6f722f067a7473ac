import type { PhraseBook } from '../../preset';

export const en: PhraseBook = {
  greeting: [
    { text: 'Hi {name},', when: { levels: ['calm', 'concerned'] } },
    { text: 'Hello {name},', when: { levels: ['calm', 'concerned'] } },
    { text: 'Hello {name},', when: { levels: ['frustrated', 'furious'] } },
    'Hello,',
  ],
  acknowledge: [
    'Thank you for getting in touch about this.',
    'Thank you for writing about “{subject}”.',
    { text: 'I can see why you would like this settled.', when: { levels: ['concerned'] } },
    { text: 'It makes sense that you are asking about this.', when: { levels: ['concerned'] } },
    { text: 'I can see how much time and patience this has cost you.', when: { levels: ['frustrated'] } },
    { text: 'I understand why you are fed up with this.', when: { levels: ['frustrated'] } },
    { text: 'What you describe is not how this should have gone.', when: { levels: ['furious'] } },
    {
      text: 'You have been waiting for {wait}, and that is a long time to be left without a result.',
      when: { causes: ['long_wait'] },
    },
    { text: 'You have been kept waiting on this for too long.', when: { causes: ['long_wait'] } },
    {
      text: 'This is the {ordinal} time that you have had to write about the same thing.',
      when: { causes: ['repeat_contact'] },
    },
    {
      text: 'You have had to come back to us about this more than once.',
      when: { causes: ['repeat_contact'] },
    },
    {
      text: 'You were told one thing and then another, so it is no wonder that you do not know what to rely on.',
      when: { causes: ['contradicted'] },
    },
    {
      text: 'You wanted a person and kept getting automatic answers. I am a person, and I am reading this myself.',
      when: { causes: ['bot_loop'] },
    },
    { text: 'You were promised {promised}, and it did not happen.', when: { causes: ['broken_promise'] } },
    { text: 'You were given a promise, and it was not kept.', when: { causes: ['broken_promise'] } },
    {
      text: 'This is about {amount} of your money, so you need a clear answer and not a vague one.',
      when: { causes: ['money_at_stake'] },
    },
    { text: 'This is about your money, so you need a clear answer.', when: { causes: ['money_at_stake'] } },
    { text: 'You need this by {deadline}, so the timing matters here.', when: { causes: ['deadline'] } },
    { text: 'You have a date to meet, so the timing matters here.', when: { causes: ['deadline'] } },
    {
      text: 'You have had reason to want to leave us. That is your decision, and I would like to put this right either way.',
      when: { causes: ['leaving'] },
    },
    {
      text: 'You would like someone more senior to look at this, and that is a fair thing to ask.',
      when: { causes: ['escalation_threat'] },
    },
    {
      text: 'You mention legal steps. I take that seriously and will keep to the facts.',
      when: { causes: ['legal_threat'] },
    },
    {
      text: 'You have explained this already, and the answers that you got did not deal with it.',
      when: { causes: ['not_listened'] },
    },
  ],
  own: [
    'I am sorry that we let it come to this.',
    { text: 'I am sorry that we have kept you waiting.', when: { causes: ['long_wait'] } },
    { text: 'I am sorry that you have had to chase us for this.', when: { causes: ['repeat_contact'] } },
    { text: 'I am sorry that our answers did not agree with each other.', when: { causes: ['contradicted'] } },
    { text: 'I am sorry that it took this long to reach someone.', when: { causes: ['bot_loop'] } },
    { text: 'I am sorry that we did not keep our word.', when: { causes: ['broken_promise'] } },
    { text: 'I am sorry that we did not answer what you asked the first time.', when: { causes: ['not_listened'] } },
  ],
  next: [
    { text: 'If anything is still unclear after this, just reply to this message.', when: { answered: true } },
    { text: 'If that does not settle it, just write to me here.', when: { answered: true } },
    {
      text: 'I will check on this myself and write to you by [day and time?], even if there is nothing new to say.',
      when: { answered: true, levels: ['frustrated', 'furious'] },
    },
    { text: 'I will look into this now and write to you by [day and time?].', when: { answered: false } },
    {
      text: 'I am taking this on myself and will write to you by [day and time?], even if there is nothing new to say.',
      when: { answered: false, levels: ['frustrated', 'furious'] },
    },
    {
      text: 'I am passing your message to {owner}, who decides on this. You will hear back by [day and time?].',
      when: { escalated: true },
    },
    {
      text: 'This needs somebody who may decide on it, so I am passing your message on. You will hear back by [day and time?].',
      when: { escalated: true },
    },
  ],
  close: [
    'All the best,\n{agent}',
    'Kind regards,\n{agent}',
    {
      text: 'Thank you for giving me the chance to put this right.\n\nKind regards,\n{agent}',
      when: { levels: ['frustrated', 'furious'] },
    },
    {
      text: 'I know that this took effort on your side. Thank you for staying with it.\n\nKind regards,\n{agent}',
      when: { levels: ['frustrated'] },
    },
  ],
};
