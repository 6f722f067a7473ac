import { describe, expect, it } from 'vitest';
import { blindConversations, blindMessages } from '@/scripts/train/blind-sets';
import { authoredMessages, readEvaluation, sharedDataPresent } from '@/scripts/train/corpora';
import { authoredExamples, trainingExamples } from '@/scripts/train/examples';
import { publicPosts, troubleInPosts } from '@/scripts/train/posts';
import { trainNets } from '@/scripts/train/teacher/net';
import { taughtIn } from '@/scripts/train/teacher/taught';
import { languageCodes } from '@/utils/frustration';
import { plain } from '../support/frustration';

describe('the public posts', () => {
  const posts = publicPosts('en');

  it('are written once each, with a kind that says how much trouble they tell', () => {
    expect(posts.length).toBeGreaterThan(10_000);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
    expect(new Set(posts.map(({ text }) => plain(text))).size).toBe(posts.length);
    for (const { kind } of posts) expect(troubleInPosts).toHaveProperty(kind);
  });

  it('hold nothing that is tested on', () => {
    const sets = [
      ...(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'] as const).flatMap((set) =>
        blindMessages(set),
      ),
      ...(['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const).flatMap((set) => blindConversations(set)),
    ];
    const tested = new Set([
      ...sets.flatMap(({ messages }) => messages.map(({ text }) => plain(text))),
      ...authoredMessages('en').flatMap(({ split, text }) => (split === 'test' ? [plain(text)] : [])),
    ]);
    expect(posts.filter(({ text }) => text.length > 25 && tested.has(plain(text)))).toEqual([]);
  });

  it('are nobody’s where nobody has written any', () => {
    expect(publicPosts('id')).toEqual([]);
  });
});

describe('what a teacher says', () => {
  const taught = taughtIn('en');

  it('is known of every English post and every authored line that is learnt from', () => {
    for (const { text } of [...publicPosts('en'), ...authoredExamples('en')]) {
      const said = taught(text);
      expect(said, text).toBeDefined();
      for (const share of [said!.feeling, said!.trouble]) expect(share).toSatisfy((p) => p > 0 && p < 1);
    }
  });

  it('tells trouble with a firm from other talk, in the mean of each kind', () => {
    const mean = (kind: string) => {
      const those = publicPosts('en').filter((post) => post.kind === kind);
      return those.reduce((sum, { text }) => sum + taught(text)!.trouble, 0) / those.length;
    };
    expect(mean('firm-trouble')).toBeGreaterThan(0.6);
    expect(mean('firm-other')).toBeLessThan(0.4);
    expect(mean('chat')).toBeLessThan(0.4);
  });

  it.skipIf(!sharedDataPresent)('is not known of a text that may only be evaluated on', () => {
    for (const set of ['airline.dev', 'complaints.all']) {
      const known = readEvaluation(set)!.filter(({ text }) => text.length > 40 && taught(text));
      expect(known, set).toEqual([]);
    }
  });

  it.skipIf(!sharedDataPresent)('is what other texts aim at, and not what authored ones do', () => {
    const examples = trainingExamples('en');
    const [post] = publicPosts('en');
    expect(examples.find(({ id }) => id === post!.id)?.target).toBe(taught(post!.text)?.feeling);
    for (const { target, band } of examples.filter((example) => example.band).slice(0, 200)) {
      expect([0.01, 0.02, 0.08, 0.3, 0.35, 0.6, 0.95, 0.99], band).toContain(target);
    }
  });

  it.each(languageCodes.filter((code) => code !== 'en'))('is nothing in %s, which has none', (language) => {
    expect(taughtIn(language)('Halo')).toBeUndefined();
  });
});

describe('the nets of a teacher', () => {
  /** One of two, but not both: no sum over the two inputs tells it. */
  const lessons = Array.from({ length: 20_000 }, (_, i) => {
    const vector = Float32Array.of(i & 1 ? 1 : -1, i & 2 ? 1 : -1);
    return { vector, target: vector[0] === vector[1] ? 0.02 : 0.98, weight: 1 };
  });

  it('learn what no sum over their inputs tells', () => {
    const logit = trainNets(lessons);
    expect(logit(Float32Array.of(1, -1))).toBeGreaterThan(1);
    expect(logit(Float32Array.of(-1, 1))).toBeGreaterThan(1);
    expect(logit(Float32Array.of(1, 1))).toBeLessThan(-1);
    expect(logit(Float32Array.of(-1, -1))).toBeLessThan(-1);
  });

  it('are the same for the same lessons', () => {
    const some = lessons.slice(0, 300);
    const vector = Float32Array.of(0.3, -0.7);
    expect(trainNets(some)(vector)).toBe(trainNets(some)(vector));
  });
});
