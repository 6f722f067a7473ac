import { describe, expect, it } from 'vitest';
import { statedFacts, type Cause } from '@/utils/frustration';
import { conversationOf, readingOf } from '../support/draft-requests';

const factsOf = (cause: Cause, quote: string, text = quote, says?: string) => {
  const sketch = { messages: [text], evidence: [[cause, quote, says] as [Cause, string, string?]] };
  const conversation = conversationOf(sketch);
  return statedFacts(conversation, readingOf(sketch, conversation));
};

describe('statedFacts', () => {
  it.each([
    ['waiting three weeks', 3, 'week'],
    ['for 10 days now', 10, 'day'],
    ['been waiting a whole month', 1, 'month'],
    ['seit vier Wochen', 4, 'week'],
    ['seit einem Monat', 1, 'month'],
    ['llevo dos semanas', 2, 'week'],
    ['depuis cinq jours', 5, 'day'],
    ['sudah seminggu', 1, 'week'],
    ['sudah dua minggu lebih', 2, 'week'],
    ['há três dias', 3, 'day'],
  ])('reads a wait out of %j', (quote, count, unit) => {
    expect(factsOf('long_wait', quote).wait).toEqual({ count, unit });
  });

  it.each([
    'for ages',
    'open for 9 days',
    'took a day',
    '14 days',
    'six working days',
    '5-7 business days',
    '0 days',
    'the weekend',
  ])('reads no wait out of %j', (quote) => {
    expect(factsOf('long_wait', quote).wait).toBeUndefined();
  });

  it.each([
    ['the third time I write', 3],
    ['this is my 4th email', 4],
    ['ich schreibe zum dritten Mal', 3],
    ['es la tercera vez que escribo', 3],
    ['c’est la deuxième fois que je vous écris', 2],
    ['sudah kelima kalinya saya tanya', 5],
    ['escrevo pela quarta vez', 4],
    ['you moved the date for the third time', undefined],
    ['vocês remarcaram pela terceira vez', undefined],
    ['the first time', undefined],
    ['three times already', undefined],
    ['on the third floor', undefined],
  ])('counts the contacts in %j as %s', (quote, count) => {
    expect(factsOf('repeat_contact', quote).contact).toBe(count);
  });

  it.each([
    ['promised a call back', 'call'],
    ['you said you would refund me', 'refund'],
    ['Mir wurde ein Rückruf zugesagt', 'call'],
    ['me prometieron el reembolso', 'refund'],
    ['dijanjikan dikirim besok', 'delivery'],
    ['un technicien devait venir', 'visit'],
    ['you promised', undefined],
  ])('reads what was promised in %j as %s', (quote, kind) => {
    expect(factsOf('broken_promise', quote).promised).toBe(kind);
  });

  it.each([
    ['$89.90', '$89.90'],
    ['it was 129,00 €.', '129,00 €'],
    ['Rp 1.250.000,', 'Rp 1.250.000'],
    ['R$ 249,90', 'R$ 249,90'],
    ['EUR 40', 'EUR 40'],
    ['order 4711', undefined],
  ])('reads the amount in %j as %s', (quote, amount) => {
    expect(factsOf('money_at_stake', quote).amount).toBe(amount);
  });

  it.each([
    ['by Friday', 'fri'],
    ['bis morgen', 'tomorrow'],
    ['antes del miércoles', 'wed'],
    ['sebelum hari Jumat', 'fri'],
    ['by the 14th', undefined],
  ])('reads the deadline in %j as %s', (quote, day) => {
    expect(factsOf('deadline', quote).deadline).toBe(day);
  });

  it('looks at what the reading says where the span itself does not say it', () => {
    expect(factsOf('long_wait', 'still nothing', 'still nothing', 'waiting 3 weeks').wait).toEqual({
      count: 3,
      unit: 'week',
    });
  });

  it('looks at the sentence around the span, not at the next one', () => {
    const text = 'I was told I get a refund, promised! The technician came later.';
    expect(factsOf('broken_promise', 'promised', text).promised).toBe('refund');
  });

  it.each<[string, Cause, string, string]>([
    ['a time limit', 'long_wait', 'still waiting', 'I am still waiting although returns take 14 days.'],
    ['a day in the past', 'deadline', 'need it', 'I ordered on Monday and need it for my trip.'],
    ['one of two amounts', 'money_at_stake', 'wrong amount', 'You took the wrong amount, $40 and not $30.'],
    ['anything in a message as a whole', 'long_wait', `${'Long story. '.repeat(10)}I bought it two months ago.`, ''],
  ])('takes %s for no fact', (_, cause, quote, text) => {
    const { causes, ...facts } = factsOf(cause, quote, text || quote);
    expect(causes).toEqual([cause]);
    expect(Object.values(facts).filter((fact) => fact !== undefined)).toEqual([]);
  });

  it.each<[string, Cause, string, string, string, object]>([
    [
      'a wait with its preposition',
      'long_wait',
      'still nothing',
      'I have waited for almost three weeks and still nothing.',
      'still',
      { wait: { count: 3, unit: 'week' } },
    ],
    [
      'the day with its preposition',
      'deadline',
      'need it',
      'I ordered on Monday and need it by Friday.',
      'has a deadline',
      { deadline: 'fri' },
    ],
    [
      'what is said of a whole message',
      'long_wait',
      'Bought 2 months ago. '.repeat(6),
      'Bought 2 months ago. '.repeat(6),
      'no reply for 3 days',
      { wait: { count: 3, unit: 'day' } },
    ],
  ])('reads %s', (_, cause, quote, text, says, facts) => {
    expect(factsOf(cause, quote, text, says)).toMatchObject(facts);
  });

  it('takes a cause that the reading does not name for none', () => {
    const sketch = { messages: ['waiting three weeks'], evidence: [['long_wait', 'three weeks'] as [Cause, string]] };
    const conversation = conversationOf(sketch);
    expect(statedFacts(conversation, { ...readingOf(sketch, conversation), causes: [] })).toMatchObject({
      causes: [],
      wait: undefined,
    });
  });

  it('takes counter-evidence for no cause', () => {
    const sketch = { messages: ['all good now'], evidence: [['long_wait', 'all good'] as [Cause, string]] };
    const conversation = conversationOf(sketch);
    const reading = readingOf(sketch, conversation);
    const calmer = { ...reading, evidence: reading.evidence.map((span) => ({ ...span, weight: -1 })) };
    expect(statedFacts(conversation, calmer).causes).toEqual([]);
  });

  it.each(['offen seit 12 Tagen', 'ouvert depuis 12 jours', 'abierto desde hace 12 días'])(
    'takes the age of a ticket for no wait, in whatever language it is said: %s',
    (says) => {
      const text =
        'A message far longer than any quote, so that only what is said of it as a whole can count in here at all.';
      const sketch = { messages: [text], evidence: [['long_wait', text, says] as [Cause, string, string]] };
      const conversation = conversationOf(sketch);
      const reading = readingOf(sketch, conversation);
      const evidence = reading.evidence.map((span) => ({ ...span, isTicketAge: true as const }));
      expect(statedFacts(conversation, reading).wait).toEqual({ count: 12, unit: 'day' });
      expect(statedFacts(conversation, { ...reading, evidence })).toMatchObject({
        causes: ['long_wait'],
        wait: undefined,
      });
    },
  );

  it.each([
    ['answered since', [{ from: 'agent' as const, text: 'We look into it.' }, 'And now?'], undefined],
    ['not answered yet', ['And now?'], { count: 2, unit: 'day' }],
  ])('takes a wait from what is %s', (_, after, wait) => {
    const evidence = [['long_wait', 'waited two days'] as [Cause, string]];
    const sketch = { messages: ['I have waited two days.', ...after], evidence };
    const conversation = conversationOf(sketch);
    expect(statedFacts(conversation, readingOf(sketch, conversation)).wait).toEqual(wait);
  });
});
