import { describe, expect, it } from 'vitest';
import { findGaps } from '@/utils/drafting';
import { causes, levels } from '@/utils/frustration';
import {
  builtInPresets,
  phraseCondition,
  phraseLanguages,
  phraseSlots,
  phraseText,
  phrasesFor,
  tonePresetSchema,
  withPhrases,
} from '@/utils/tone';
import { builtInHeads } from '@/utils/tone/presets/heads';

const books = builtInPresets.flatMap((preset) =>
  Object.entries(preset.phrases).map(([language, book]) => ({ preset, language, book })),
);
const phrases = books.flatMap(({ preset, language, book }) =>
  phraseSlots.flatMap((slot) =>
    book[slot].map((phrase) => ({ where: `${preset.id} ${language} ${slot}`, preset, language, slot, phrase })),
  ),
);

describe('the built-in presets', () => {
  it.each(builtInPresets.map((preset) => [preset.id, preset] as const))('%s is a valid preset', (_, preset) => {
    const parsed = tonePresetSchema.safeParse(preset);
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(parsed.data).toEqual(preset);
  });

  it('have ids of their own', () => {
    expect(new Set(builtInPresets.map((preset) => preset.id)).size).toBe(builtInPresets.length);
  });

  it.each(books.map(({ preset, language, book }) => [preset.id, language, book] as const))(
    '%s speaks %s in every slot, whatever is known',
    (_, __, book) => {
      for (const slot of phraseSlots) {
        for (const level of levels) {
          for (const answered of [true, false]) {
            const usable = book[slot].filter((phrase) => {
              const when = phraseCondition(phrase);
              const named = phraseText(phrase).replaceAll('{agent}', '');
              return (
                !when.causes &&
                (when.levels?.includes(level) ?? true) &&
                (when.answered ?? answered) === answered &&
                !/\{\w+\}/.test(named)
              );
            });
            expect(usable.length, `${slot} ${level} ${answered ? 'answered' : 'unanswered'}`).toBeGreaterThan(0);
          }
        }
      }
    },
  );

  it.each(builtInPresets.map((preset) => [preset.id, preset] as const))(
    '%s speaks English and Indonesian at least, and nothing that the default does not',
    (_, preset) => {
      const languages = Object.keys(preset.phrases);
      expect(languages).toEqual(expect.arrayContaining(['en', 'id']));
      expect(languages.filter((language) => !phraseLanguages.includes(language))).toEqual([]);
    },
  );

  it('are picked by nobody but the agent until a team says what they are for', () => {
    expect(builtInPresets.map(({ fits }) => fits)).toEqual(builtInPresets.map(() => ({})));
  });

  it('are five, and offer nothing that a team has not granted', () => {
    expect(builtInPresets).toHaveLength(5);
    expect(builtInPresets.flatMap(({ compensation }) => compensation)).toEqual([]);
  });

  it('show each kind of rule in a sentence', () => {
    for (const { id, examples, never } of builtInPresets) {
      expect(examples.length, id).toBeGreaterThan(1);
      for (const { say } of examples) {
        const banned = never.filter((phrase) => say.toLowerCase().includes(phrase.toLowerCase()));
        expect(banned, `${id}: ${say}`).toEqual([]);
      }
    }
  });

  it('say nothing that a built-in preset forbids', () => {
    const said = phrases.filter(({ preset, phrase }) =>
      preset.never.some((never) => phraseText(phrase).toLowerCase().includes(never.toLowerCase())),
    );
    expect(said.map(({ where, phrase }) => `${where}: ${phraseText(phrase)}`)).toEqual([]);
  });

  it('share no sentence in any language, sign-offs apart', () => {
    for (const language of phraseLanguages) {
      for (const slot of ['acknowledge', 'own', 'next'] as const) {
        const texts = builtInPresets.flatMap((preset) => [
          ...new Set(phrasesFor(preset, language).book[slot].map((phrase) => phraseText(phrase))),
        ]);
        const shared = texts.filter((text, index) => texts.indexOf(text) !== index);
        expect(shared, `${language} ${slot}`).toEqual([]);
      }
    }
  });

  it('apologise only in the own slot, so that a draft apologises once', () => {
    const sorry =
      /\b(?:sorry|apologi[sz]e|leid|entschuldig|maaf|disculpas?|siento|lamento|désolé|excuses?|regrette|desculp)/iu;
    const elsewhere = phrases.filter(({ slot, phrase }) => slot !== 'own' && sorry.test(phraseText(phrase)));
    expect(elsewhere.map(({ where, phrase }) => `${where}: ${phraseText(phrase)}`)).toEqual([]);
    const missing = phrases.filter(({ slot, phrase }) => slot === 'own' && !sorry.test(phraseText(phrase)));
    expect(missing.map(({ where, phrase }) => `${where}: ${phraseText(phrase)}`)).toEqual([
      'brief-and-clear de own: Unseren Anteil daran bedaure ich.',
    ]);
  });

  it('promise a time only as a gap', () => {
    const timed = phrases.filter(({ slot, phrase }) => slot === 'next' && phraseCondition(phrase).answered === false);
    expect(timed.length).toBeGreaterThan(0);
    for (const { where, phrase } of timed) expect(findGaps(phraseText(phrase)), where).toHaveLength(1);
    const digits = phrases.filter(({ phrase }) => /\d/.test(phraseText(phrase)));
    expect(digits).toEqual([]);
  });

  it('name every cause that a reply can answer, in every language', () => {
    const silent = ['public_threat', 'insult'];
    for (const { preset, language, book } of books) {
      const named = new Set(book.acknowledge.flatMap((phrase) => phraseCondition(phrase).causes ?? []));
      expect(causes.filter((cause) => !named.has(cause)).sort(), `${preset.id} ${language}`).toEqual(silent.sort());
    }
  });
});

describe('phrasesFor', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['pt-BR', 'pt'],
    ['ja', 'en'],
    ['und', 'en'],
    ['constructor', 'en'],
    ['', 'en'],
  ])('takes the phrases of %j from %s', (language, expected) => {
    const [preset] = builtInPresets;
    expect(phrasesFor(preset, language).language).toBe(expected);
  });
});

describe('the presets without their phrases', () => {
  it('are the built-in ones, and get their phrases back', () => {
    expect(builtInHeads.map((head) => withPhrases(head))).toEqual(builtInPresets);
    expect(builtInHeads.every(({ phrases: none }) => Object.keys(none).length === 0)).toBe(true);
  });

  it('leave a preset of a team as it is', () => {
    const own = { ...builtInPresets[0], id: 'own' };
    expect(withPhrases(own)).toBe(own);
  });
});
