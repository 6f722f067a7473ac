import { describe, expect, it } from 'vitest';
import {
  acceptedReplySources,
  articlePassages,
  articleQueryFor,
  createPassageIndex,
  keptIndexVersion,
  passagesOf,
  policyFactSources,
  restorePassageIndex,
} from '@/utils/knowledge';
import { conversationOf } from '../support/draft-requests';
import { teamMacros } from '../support/team-macros';

const today = new Date('2026-11-28T12:00:00Z');
const fact = {
  id: 'return-days',
  text: 'You can send an item back within 30 days of delivery.',
  reviewBy: '2027-01-31',
  audience: 'public' as const,
};

describe('policy facts', () => {
  it('are found beside macros, as passages of their own kind', () => {
    const index = createPassageIndex([...teamMacros, ...policyFactSources([fact], today)]);
    const found = index.search('how many days do I have to send an item back after delivery?', { language: 'en' });
    expect(found).toContainEqual(
      expect.objectContaining({ id: 'policy-fact:return-days#0', kind: 'policy-fact', text: fact.text }),
    );
  });

  it.each([
    ['internal', { audience: 'internal' as const }],
    ['past its review', { reviewBy: '2026-11-27' }],
  ])('that are %s are no sources', (_why, over) => {
    expect(policyFactSources([{ ...fact, ...over }], today)).toEqual([]);
  });

  it('count on the day of their review', () => {
    expect(policyFactSources([{ ...fact, reviewBy: '2026-11-28' }], today)).toHaveLength(1);
  });
});

describe('accepted replies', () => {
  it('are passages of their own kind, without the letter’s frame', () => {
    const [source] = acceptedReplySources([
      { id: 'r1', at: '2026-11-12T09:00:00Z', text: 'Hi Mia,\n\nThe label is valid for 14 days.\n\nBest,\nTom' },
    ]);
    expect(source && passagesOf(source).map(({ id, kind, text }) => [id, kind, text])).toEqual([
      ['accepted-reply:r1#1', 'accepted-reply', 'The label is valid for 14 days.'],
    ]);
  });

  it('that still speak of another customer are left out', () => {
    expect(
      acceptedReplySources([{ id: 'r1', at: '2026-11-12T09:00:00Z', text: 'Your parcel went to [ADDRESS_1].' }]),
    ).toEqual([]);
  });
});

describe('articles', () => {
  const article = {
    id: '9',
    title: 'Warranty of devices',
    text: 'Welcome to our help pages.\n\nScanners have a warranty of 3 years. We need two photos.\n\nOpening hours are nine to five.',
    url: 'https://help.example/9',
  };

  it('give the paragraphs that speak of the matter, with where customers read them', () => {
    const passages = articlePassages([article], 'Is my scanner still under warranty?', 'en');
    expect(passages.map(({ text }) => text)).toEqual(['Scanners have a warranty of 3 years.', 'We need two photos.']);
    expect(passages[0]).toMatchObject({
      id: 'article:9#1',
      kind: 'article',
      url: 'https://help.example/9',
      best: true,
    });
  });

  it('are left out where they share no word', () => {
    expect(articlePassages([article], 'My parcel is late', 'en')).toEqual([]);
  });

  it('are looked for with the telling words of subject and last turn', () => {
    const conversation = conversationOf({
      subject: 'Re: Refund for the scanner',
      messages: ['Hello, I am still waiting for the refund of my scanner, order 4711.'],
    });
    expect(articleQueryFor(conversation, 'en').split(' ')).toEqual(['refund', 'scanner', 'order']);
  });
});

describe('the sentence that fits', () => {
  it('is marked in each source, and in no source twice', () => {
    const index = createPassageIndex(teamMacros);
    const found = index.search('what happens to the label of my return, where do I print it?', { language: 'en' });
    const best = found.filter((passage) => passage.best);
    expect(best.map(({ sourceId }) => sourceId)).toEqual([...new Set(best.map(({ sourceId }) => sourceId))]);
    expect(best[0]?.text).toContain('Print the label');
  });
});

describe('a kept index', () => {
  const index = createPassageIndex(teamMacros);
  const kept = () => JSON.parse(JSON.stringify(index.keep())) as ReturnType<typeof index.keep>;

  it('finds the same after it was stored as text', () => {
    const restored = restorePassageIndex(kept());
    for (const query of ['where is my refund', 'Das Paket ist nicht da', 'forgot my pasword']) {
      expect(restored?.search(query)).toEqual(index.search(query));
    }
  });

  it.each([
    ['another version', { version: keptIndexVersion + 1 }],
    ['half of it', { documents: [] }],
  ])('of %s is not used', (_what, over) => {
    expect(restorePassageIndex({ ...kept(), ...over })).toBeUndefined();
  });

  it('gives the library in the order of the sources, unfilled', () => {
    expect(index.library().map(({ id }) => id)).toEqual(teamMacros.flatMap(passagesOf).map(({ id }) => id));
  });
});
