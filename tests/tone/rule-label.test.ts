import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browserWords } from '@/scripts/support/words';
import { builtInPresets } from '@/utils/tone/presets';
import { t } from '@/utils/i18n';
import { ruleLabel, ruleMessages } from '@/utils/tone/rule-label';

const languages = ['de', 'es', 'fr', 'id', 'pt_BR'];

/** The labels as they are in a browser of that language. */
async function inLanguage(locale: string) {
  Object.assign(fakeBrowser.i18n, browserWords(locale));
  vi.resetModules();
  return import('@/utils/tone/rule-label');
}

afterEach(() => {
  Object.assign(fakeBrowser.i18n, browserWords('en'));
  vi.resetModules();
});

/** All that a preset says of how to write. */
const textsOf = ({ guidance, examples }: (typeof builtInPresets)[number]) => [
  ...guidance,
  ...examples.flatMap(({ say, neverSay }) => [say, ...(neverSay === undefined ? [] : [neverSay])]),
];

/** Signs that a message of a browser may not hold. */
const withoutSigns = (text: string) => text.replaceAll(/[!$.]/g, '');

describe.each(builtInPresets.map((preset, nth) => ({ preset, id: preset.id, nth })))(
  'the rules of $id',
  ({ preset, nth }) => {
    const [rulesKey, examplesKey] = ruleMessages[nth]!;

    it('are read in English as they are sent', () => {
      expect(textsOf(preset).map((text) => ruleLabel(text))).toEqual(textsOf(preset));
    });

    it('are in the English messages, line by line', () => {
      const [rules, examples] = [t(rulesKey), t(examplesKey)];
      expect(rules.split('\n')).toEqual(preset.guidance);
      const sentences = preset.examples.map(({ say, neverSay }) => withoutSigns(`${say} | ${neverSay}`));
      expect(examples.split('\n').map((line) => withoutSigns(line))).toEqual(sentences);
    });

    it.each(languages)('are read in the language of the interface: %s', async (locale) => {
      const { ruleLabel: label } = await inLanguage(locale);
      const { t: inBrowser } = await import('@/utils/i18n');
      const [rules, examples] = [inBrowser(rulesKey), inBrowser(examplesKey)];
      expect(preset.guidance.map((rule) => label(rule))).toEqual(rules.split('\n'));
      expect(preset.guidance.filter((rule) => label(rule) === rule)).toEqual([]);
      const sentences = preset.examples.map(({ say, neverSay = '' }) => `${label(say)} | ${label(neverSay)}`);
      expect(sentences).toEqual(examples.split('\n'));
    });
  },
);

it('leaves a rule that the team wrote as the team wrote it', async () => {
  const { ruleLabel: label } = await inLanguage('es');
  expect(label('Never joke about shoes.')).toBe('Never joke about shoes.');
});
