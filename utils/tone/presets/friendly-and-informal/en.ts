import type { PhraseBook } from '../../preset';

export const en: PhraseBook = {
  greeting: ['Hey {name},', 'Hey there,'],
  acknowledge: [
    'Thanks for pinging us about this.',
    'Thanks for the note about “{subject}”.',
    { text: 'Good that you asked, let’s sort it out.', when: { levels: ['concerned'] } },
    { text: 'You’ve spent more than enough energy on this one.', when: { levels: ['frustrated'] } },
    { text: 'Yeah, I’d be angry too. That’s not how it should go.', when: { levels: ['furious'] } },
    { text: 'You’ve been hanging on for {wait}, and that’s way too long.', when: { causes: ['long_wait'] } },
    { text: 'We’ve left you hanging for way too long.', when: { causes: ['long_wait'] } },
    {
      text: 'It’s the {ordinal} time you’ve had to ping us about this, so I’ve read all of it.',
      when: { causes: ['repeat_contact'] },
    },
    { text: 'You’ve had to ping us again and again, so I’ve read all of it.', when: { causes: ['repeat_contact'] } },
    { text: 'We told you two different things. That’s confusing, and it’s on us.', when: { causes: ['contradicted'] } },
    { text: 'You wanted a human and got a bot. Human here now.', when: { causes: ['bot_loop'] } },
    { text: 'We said you’d get {promised}, and you didn’t.', when: { causes: ['broken_promise'] } },
    { text: 'We said we’d do something, and we didn’t.', when: { causes: ['broken_promise'] } },
    { text: 'We’re talking about {amount} of yours, so no vague answers.', when: { causes: ['money_at_stake'] } },
    { text: 'We’re talking about your money, so no vague answers.', when: { causes: ['money_at_stake'] } },
    { text: 'I’ve got it: you need this by {deadline}.', when: { causes: ['deadline'] } },
    { text: 'I’ve got it: there’s a date you need to make.', when: { causes: ['deadline'] } },
    { text: 'If you want to go, that’s your call. I’d still like to fix this.', when: { causes: ['leaving'] } },
    { text: 'You want someone higher up to look at it. Fair enough.', when: { causes: ['escalation_threat'] } },
    { text: 'You brought up legal steps, so I’ll stick to what I know for sure.', when: { causes: ['legal_threat'] } },
    { text: 'You’d told us all of this, and we talked right past you.', when: { causes: ['not_listened'] } },
  ],
  own: [
    'I’m sorry we dropped the ball here.',
    { text: 'I’m sorry we left you waiting.', when: { causes: ['long_wait'] } },
    { text: 'I’m sorry you had to keep asking.', when: { causes: ['repeat_contact'] } },
    { text: 'I’m sorry for the mixed messages.', when: { causes: ['contradicted'] } },
    { text: 'I’m sorry it took so long to get a real person.', when: { causes: ['bot_loop'] } },
    { text: 'I’m sorry we said it and didn’t do it.', when: { causes: ['broken_promise'] } },
    { text: 'I’m sorry we didn’t actually read what you wrote.', when: { causes: ['not_listened'] } },
  ],
  next: [
    { text: 'Stuck anywhere? Just drop me a line here.', when: { answered: true } },
    {
      text: 'I’ll peek at it again and message you by [day and time?], so you don’t have to ask.',
      when: { answered: true, levels: ['frustrated', 'furious'] },
    },
    { text: 'Let me dig into it. I’ll message you by [day and time?].', when: { answered: false } },
    {
      text: 'This one’s mine now. I’ll message you by [day and time?], news or no news.',
      when: { answered: false, levels: ['frustrated', 'furious'] },
    },
    {
      text: '{owner} makes the call on this one, so I’m passing it over. You’ll hear back by [day and time?].',
      when: { escalated: true },
    },
    {
      text: 'This one isn’t mine to decide, so I’m passing it over. You’ll hear back by [day and time?].',
      when: { escalated: true },
    },
  ],
  close: [
    'Cheers,\n{agent}',
    { text: 'Thanks for sticking with it.\n\nCheers,\n{agent}', when: { levels: ['frustrated', 'furious'] } },
  ],
};
