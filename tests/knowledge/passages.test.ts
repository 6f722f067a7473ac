import { describe, expect, it } from 'vitest';
import {
  guessLanguage,
  isCourtesy,
  passagesOf,
  resolvePlaceholders,
  searchTerms,
  splitSentences,
} from '@/utils/knowledge';
import { conversationOf } from '../support/draft-requests';

const texts = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it.each([
    ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
    ['Write to Dr. Smith in No. 5 Main St. Thanks.', ['Write to Dr. Smith in No. 5 Main St.', 'Thanks.']],
    ['1. Open it.\n2. Close it.', ['1. Open it.', '2. Close it.']],
    ['It costs Rp. 50.000 now. Pay.', ['It costs Rp. 50.000 now.', 'Pay.']],
    ['See {{ticket.requester.name}}. Done', ['See {{ticket.requester.name}}.', 'Done']],
    ['  \n\n ', []],
    ['すぐに返金します。明日届きます。', ['すぐに返金します。', '明日届きます。']],
  ])('cuts %j', (text, sentences) => {
    expect(texts(text)).toEqual(sentences);
  });

  it('says where lines and paragraphs begin', () => {
    expect(splitSentences('a\nb\n\nC one. D two')).toEqual([
      { text: 'a' },
      { text: 'b', starts: 'line' },
      { text: 'C one.', starts: 'paragraph' },
      { text: 'D two' },
    ]);
  });

  it('loses no word', () => {
    const text = 'Hello (e.g. Ms. B. Jones), v1.2.3 is out!! Really?! Yes... "Quoted." End';
    expect(texts(text).join(' ').replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
  });
});

describe('passagesOf', () => {
  it('leaves the letter’s frame out and counts every sentence in its ids', () => {
    const passages = passagesOf({
      id: '9',
      title: 'T',
      text: 'Hi {{ticket.requester.first_name}},\n\nFirst fact. Second fact.\n\nKind regards,\n{{current_user.name}}\nThe team',
    });
    expect(passages).toEqual([
      { id: 'macro:9#1', kind: 'macro', sourceId: '9', title: 'T', text: 'First fact.', starts: 'paragraph' },
      { id: 'macro:9#2', kind: 'macro', sourceId: '9', title: 'T', text: 'Second fact.' },
    ]);
  });

  it('keeps a sentence that only begins like a salutation', () => {
    const text = 'Hello Kitty lunch boxes are back in stock. Thanks to a new supplier they ship at once.';
    expect(passagesOf({ id: '1', title: '', text })).toHaveLength(2);
  });
});

describe('isCourtesy', () => {
  it.each([
    'Thank you for contacting us.',
    'We apologize for the delay.',
    'Sorry for the trouble.',
    'Vielen Dank für Ihre Nachricht.',
    'Terima kasih sudah menghubungi kami.',
    'Nous sommes désolés pour ce retard.',
  ])('takes %j for one', (sentence) => {
    expect(isCourtesy(sentence)).toBe(true);
  });

  it.each([
    'Sorry, we cannot refund a used item.',
    'Thank you for your message, your refund of 30 € is on its way.',
    'Please send a photo.',
  ])('keeps %j, which says something', (sentence) => {
    expect(isCourtesy(sentence)).toBe(false);
  });
});

describe('resolvePlaceholders', () => {
  const conversation = conversationOf({
    customer: 'Maria Berg',
    agent: 'Jonas Feld',
    subject: 'Shoes',
    messages: ['x'],
  });

  it.each([
    ['Hi {{ticket.requester.first_name}}, ticket {{ ticket.id }}', 'Hi Maria, ticket 4711'],
    ['{{ticket.requester.name}} / {{current_user.first_name}}', 'Maria Berg / Jonas'],
    ['Order {{ticket.ticket_field_360001}}', 'Order [ticket field?]'],
    ['{{dc.return_policy}}', '[return policy?]'],
    ['{{ticket.requester.phone | upcase}}', '[requester phone?]'],
    ['{% if a %}x{% endif %}', '[check this macro?]x[check this macro?]'],
    ['{{}} {not}', '{{}} {not}'],
  ])('turns %j into %j', (text, resolved) => {
    expect(resolvePlaceholders(text, conversation)).toBe(resolved);
  });

  it('leaves a gap where the ticket does not say', () => {
    expect(resolvePlaceholders('{{ticket.requester.name}}', conversationOf({ messages: ['x'] }))).toBe(
      '[requester name?]',
    );
    expect(resolvePlaceholders('{{ticket.id}}')).toBe('[ticket id?]');
  });
});

describe('words', () => {
  it.each([
    ['Where is my order and when does it arrive?', 'en'],
    ['Wo ist meine Bestellung und wann kommt sie an?', 'de'],
    ['¿Dónde está mi pedido y cuándo llega?', 'es'],
    ['Où est ma commande et quand arrive-t-elle ?', 'fr'],
    ['Pesanan saya belum sampai, apakah sudah dikirim?', 'id'],
    ['Onde está o meu pedido e quando ele vai chegar? Não recebi.', 'pt'],
    ['Zamówienie nadal nie dotarło', undefined],
    ['4711', undefined],
  ])('guesses the language of %j as %s', (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it('brings the forms of a word together', () => {
    expect(searchTerms('refunds refunded reimbursement', 'en')).toEqual(['~refund', '~refund', '~refund']);
    expect(searchTerms('colors colour Farben', 'en')).toEqual(['~colour', '~colour', '~colour']);
    expect(searchTerms('lamps lamp', 'en')).toEqual(['lamp', 'lamp']);
    expect(searchTerms('Erstattungen Erstattung', 'de').every((term, _, all) => term === all[0])).toBe(true);
    expect(searchTerms('mengirim dikirim pengiriman', 'id')).toEqual(['~delivery', '~delivery', '~delivery']);
  });
});
