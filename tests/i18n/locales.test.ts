import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseMessagesText } from '@wxt-dev/i18n/build';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Each message by its key: one text, or one for each form of a plural. */
const locales = Object.fromEntries(
  globSync('locales/*.yml', { cwd: root }).map((file) => [
    file.slice('locales/'.length, -'.yml'.length),
    new Map(
      parseMessagesText(read(file), 'YAML')
        .filter(({ key }) => !key[0]?.startsWith('@@'))
        .map((message) => [message.key.join('.'), message.type === 'plural' ? message.plurals : message.message]),
    ),
  ]),
);
const english = locales['en']!;
const others = Object.keys(locales)
  .filter((name) => name !== 'en')
  .sort();

const sources = globSync(['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'utils/**/*.ts', 'wxt.config.ts'], {
  cwd: root,
}).map((file) => ({ file, code: read(file) }));

it('speaks six languages', () => {
  expect(others).toEqual(['de', 'es', 'fr', 'id', 'pt_BR']);
});

describe('a key of locales/en.yml', () => {
  it('is used', () => {
    const written = new Set(
      sources.flatMap(({ code }) => [...code.matchAll(/['"]([\w.]+)['"]/g)].map(([, key]) => key)),
    );
    const inManifest = new Set([...read('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key));
    const unused = [...english.keys()].filter((key) => !written.has(key) && !inManifest.has(key.replaceAll('.', '_')));
    expect(unused).toEqual([]);
  });

  it('is there where it is asked for', () => {
    const asked = sources.flatMap(({ file, code }) =>
      [...code.matchAll(/(?<![\w.`])(?:t|say)\(\s*['"]([^'"]+)['"]/g)].map(([, key = '']) => ({ file, key })),
    );
    expect(asked.length).toBeGreaterThan(900);
    expect(asked.filter(({ key }) => !english.has(key) && !key.startsWith('@@'))).toEqual([]);
  });

  it('has a name that browsers take, and no other key has it, whatever its case', () => {
    const names = [...english.keys()].map((key) => key.replaceAll('.', '_'));
    expect(names.filter((name) => !/^\w+$/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });
});

describe.each(others)('%s', (name) => {
  const messages = locales[name]!;

  it('has every message of English, and no other', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('has the same values to fill in', () => {
    const wrong = [...english].filter(([key, text]) => valuesIn(text) !== valuesIn(messages.get(key)));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('has the forms that its plurals need', () => {
    const tag = name.replace('_', '-');
    const needed = new Intl.PluralRules(tag).select(0) === 'one' ? ['0', '1', 'n'] : ['1', 'n'];
    const wrong = [...english]
      .filter(([, text]) => typeof text === 'object')
      .filter(([key]) => !needed.every((form) => Object.hasOwn(Object(messages.get(key)), form)));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('says nothing in English but names and words that are the same', () => {
    const texts = [...english]
      .filter(([key, text]) => key !== 'page.direction' && isDeepStrictEqual(text, messages.get(key)))
      .flatMap(([, text]) => formsOf(text));
    expect(texts.filter((text) => !isSame(text) && !sameIn[name]?.includes(text))).toEqual([]);
  });
});

describe.each(Object.keys(locales))('%s', (name) => {
  const texts = [...locales[name]!].flatMap(([key, text]) => formsOf(text).map((form) => ({ key, form })));

  it('has no dollar sign, which browsers take for a place to fill in, and no exclamation mark', () => {
    expect(texts.filter(({ form }) => /\$(?=\d)|!/.test(form))).toEqual([]);
  });

  it('is whole: no empty text, no space at an end', () => {
    expect(texts.filter(({ form }) => form.trim() === '' || form !== form.trim())).toEqual([]);
  });
});

it('keeps French signs with their word', () => {
  const loose = [...locales['fr']!].filter(([, text]) => formsOf(text).some((form) => / [:;?!»%]|« /.test(form)));
  expect(loose).toEqual([]);
});

it.each(sources.filter(({ file }) => file.endsWith('.tsx')))('$file holds no words of its own', ({ file, code }) => {
  expect(wordsIn(code, file).filter((text) => !names.includes(text))).toEqual([]);
});

it.each([
  ['const a = <p>Open</p>;', ['Open']],
  ['const a = <p title="Open it">{t("a.b")}</p>;', ['Open it']],
  ['const a = <Field label={`Open ${name}`} />;', ['Open ']],
  ['const a = <p className="flex">{words.open} · {1}</p>;', []],
])('would see the words in %s', (code, found) => {
  expect(wordsIn(code, 'a.tsx')).toEqual(found);
});

/** Names of things, and an address; no words. */
const names = ['Tandem', 'Anthropic', 'Claude', 'https://gateway.example/anthropic'];

/** Properties that a person reads or hears. */
const readable =
  /^(?:aria-label|aria-description|aria-roledescription|title|placeholder|alt|label|hint|legend|lead|confirm|keep|heading)$/;

/** Words that are the same in several languages: names, units, terms of the trade. */
const sameEverywhere = new Set(
  'Tandem Claude JSON CSV NDJSON MIT US Authorization Bearer x-api-key min h s d Ticket Bot Emoji URL'.split(' '),
);

/** Reviewed by language: these words are that language's own, too. */
const sameIn: Record<string, readonly string[]> = {
  de: [
    'Team',
    'Version',
    'Engine',
    'Name',
    'Messaging',
    'Neutral',
    'neutral',
    'Test',
    'Tests',
    'Feedback',
    '{fix} in {seconds} s',
  ],
  es: ['Informal', 'informal', 'Formal', 'formal', 'macro', 'Macros'],
  fr: [
    '{name}, version {version}, {from}.',
    'Version',
    'Versions',
    'E-mail',
    '{slot}, phrase {nth}',
    'Cause',
    'Test',
    'Tests',
    'Sites',
    'Conversation',
    'macro',
    'Macros',
    'article',
    'Options',
    'Source',
  ],
  id: ['Model', 'Edit', 'Edit {name}', 'Formal', 'formal', 'Preset'],
  pt_BR: [
    'E-mail',
    'e-mail',
    'Informal',
    'informal',
    'Formal',
    'formal',
    'Sites',
    'macro',
    'Macros',
    'Authorization: Bearer (usual)',
  ],
};

function isSame(text: string): boolean {
  return (text.replaceAll(/\{\w+\}/g, '').match(/[\p{L}-]*\p{L}/gu) ?? []).every((word) => sameEverywhere.has(word));
}

function formsOf(text: string | Record<string, string> | undefined): string[] {
  return typeof text === 'string' ? [text] : Object.values(text ?? {});
}

/** All forms of a plural together, since one form may leave the number out. */
function valuesIn(text: string | Record<string, string> | undefined): string {
  return [...new Set(formsOf(text).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort().join(' ');
}

interface Node {
  type: string;
  [key: string]: unknown;
}

/** Words that stand in JSX as they are: between tags, or in a property that a person reads. */
function wordsIn(code: string, file: string): string[] {
  const found: string[] = [];
  const note = (text: unknown) => {
    if (typeof text === 'string' && /\p{L}/u.test(text)) found.push(text.replace(/^\s+|\n\s*/g, ''));
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = value as Node;
    if (node.type === 'JSXText') note(node['value']);
    if (node.type === 'JSXAttribute' && readable.test(String((node['name'] as Node)['name'])))
      literalsOf(node['value']).forEach(note);
    Object.values(node).forEach(visit);
  };
  visit(parseAst(code, { lang: 'tsx' }, file));
  return found;
}

function literalsOf(value: unknown): unknown[] {
  const node = value as Node | null;
  if (node?.type === 'JSXExpressionContainer') return literalsOf(node['expression']);
  if (node?.type === 'Literal') return [node['value']];
  if (node?.type === 'ConditionalExpression')
    return [...literalsOf(node['consequent']), ...literalsOf(node['alternate'])];
  if (node?.type !== 'TemplateLiteral') return [];
  return (node['quasis'] as { value: { cooked: string } }[]).map((quasi) => quasi.value.cooked);
}
