import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doors } from './support/doors';

/** Rooms that run anywhere: no browser API, no DOM, no network. */
const pureRooms = [
  'conversation',
  'frustration',
  'tone',
  'knowledge',
  'drafting',
  'feedback',
  'insights',
  'voice',
  'privacy',
  'judgement',
  'practice',
  'lists',
].map((room) => `utils/${room}`);

const root = resolve(import.meta.dirname, '..');
const files = globSync(['utils/**/*.ts', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'], { cwd: root });

const helpdeskIds = globSync('utils/helpdesk/*/index.ts', { cwd: root })
  .map((file) => file.split('/')[2] ?? '')
  .sort();

/** The folder of a helpdesk, the registry, and the entries of its content scripts; lists of words are no decisions. */
function mayKnow(file: string): boolean {
  return (
    /^utils\/helpdesk\/(?:[^/]+\/|index\.ts|matches\.ts)|^utils\/privacy\/names\/words\//.test(file) ||
    helpdeskIds.some(
      (id) =>
        file === `entrypoints/${id}.content.ts` ||
        file === `entrypoints/${id}-hands.content.ts` ||
        file === `entrypoints/${id}-list.ts`,
    )
  );
}

/** Whether code names a helpdesk, by its id or its identifier, or asks which one it has before it: `desk.id === home`. */
function knowsHelpdesk(source: string): boolean {
  const code = withoutComments(source);
  const names = helpdeskIds.flatMap((id) => [id, id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())]);
  const desk = String.raw`\b(?:\w+\.)*(?:helpdesk|desk|adapter)(?:\.(?:id|name))?`;
  const otherSide = String.raw`(?!\s*(?:undefined|null|[\w.]*\bhelpdesk\b(?!\.)))`;
  const asks = [
    String.raw`(?<![\w-])(?:${names.join('|')})(?![\w-])`,
    String.raw`${desk}\s*(?:===|!==)${otherSide}`,
    String.raw`switch\s*\(\s*${desk}\s*\)`,
    String.raw`\.(?:includes|has|test|startsWith)\(\s*${desk}\s*\)`,
  ];
  return asks.some((pattern) => new RegExp(pattern).test(code));
}

describe('the house plan', () => {
  it.each(files)('%s goes only through the doors of its room', (file) => {
    const room = roomOf(file);
    const allowed = doors[room];
    expect(allowed, `${room} is not on the house plan`).toBeDefined();
    const breaches = importsOf(file)
      .map((specifier) => targetOf(file, specifier))
      .filter((target) => target !== room && !allowed?.includes(target));
    expect(breaches).toEqual([]);
  });

  it('has no door to a room that is gone', () => {
    const rooms = Object.keys(doors);
    const gone = rooms.filter((room) => !existsSync(join(root, room)) && !existsSync(join(root, `${room}.ts`)));
    expect(gone).toEqual([]);
  });

  it.each(files.filter((file) => pureRooms.includes(roomOf(file))))('%s runs without a browser', (file) => {
    const code = withoutComments(readFileSync(join(root, file), 'utf8'));
    expect(code).not.toMatch(
      /(?<![.\w])(document\.(query|create|body|cookie|get)|window\.|browser\.|chrome\.|localStorage|indexedDB|navigator\.|fetch\()/,
    );
  });

  it('knows no helpdesk outside its own folder, its script and the registry', () => {
    const knowing = files.filter((file) => !mayKnow(file) && knowsHelpdesk(readFileSync(join(root, file), 'utf8')));
    expect(helpdeskIds.length).toBeGreaterThan(0);
    expect(knowing).toEqual([]);
  });

  it.each(helpdeskIds)('lets no helpdesk but %s into its folder', (id) => {
    const inside = files.filter((file) => file.startsWith(`utils/helpdesk/${id}/`));
    const others = helpdeskIds.filter((other) => other !== id);
    const targets = inside.flatMap((file) => importsOf(file).map((specifier) => pathOf(file, specifier)));
    expect(targets.filter((path) => others.some((other) => path.startsWith(`utils/helpdesk/${other}`)))).toEqual([]);
  });

  it.each([
    `if (desk.id === '${helpdeskIds[0]}') go();`,
    `const home = "${helpdeskIds[0]}"; if (id === home) go();`,
    `const rules = { ${helpdeskIds[0]}: 1 };`,
    `if (/^${helpdeskIds[0]}/.test(desk.id)) go();`,
    `import { a as b } from '@/utils/helpdesk/${helpdeskIds[0]}/matches';`,
    `if (desk === helpdesks[0]) go();`,
    `if (adapter.name !== first) go();`,
    `switch (conversation.helpdesk) {}`,
    `if (['a'].includes(conversation.helpdesk)) go();`,
  ])('would see %s', (code) => expect(knowsHelpdesk(code)).toBe(true));

  it.each([
    'return { helpdesk: desk.id, name: desk.name };',
    'if (one.helpdesk === other.helpdesk) go();',
    'if (desk === undefined) return;',
    'const found = helpdesks.find((helpdesk) => helpdesk.recognises(page));',
  ])('has nothing against %s', (code) => expect(knowsHelpdesk(code)).toBe(false));

  it('calls fetch on the page side in one place only', () => {
    const pageSide = files.filter((file) =>
      /^(utils\/(helpdesk|composer|messaging)|entrypoints\/(helpdesk|composer))/.test(file),
    );
    const callers = pageSide.filter((file) =>
      /\bfetch(Impl)?\(|XMLHttpRequest|sendBeacon/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(callers).toEqual(['utils/helpdesk/read-only-api.ts']);
  });

  it('keeps entrypoints to composition, each file under 60 lines where it is an index or main', () => {
    const long = files
      .filter((file) => /^entrypoints\/([^/]+\.ts|.*\/(index|main)\.tsx?)$/.test(file))
      .filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 60);
    expect(long).toEqual([]);
  });
});

function roomOf(file: string): string {
  const [wall = '', room = ''] = file.split('/');
  return `${wall}/${room.replace(/\.tsx?$/, '')}`;
}

function importsOf(file: string): string[] {
  const code = withoutComments(readFileSync(join(root, file), 'utf8'));
  const pattern = /\b(?:import|export)\s(?:[^'";]*?\bfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  return [...code.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
}

/** The path of what is imported, from the root; as it is written where it is a package. */
function pathOf(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return relative(root, resolve(root, dirname(file), specifier));
  return specifier.startsWith('@/') ? specifier.slice(2) : specifier;
}

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return roomOf(relative(root, resolve(root, dirname(file), specifier)));
  if (specifier.startsWith('@/assets/')) return 'assets';
  if (specifier === '@/package.json') return 'package.json';
  if (specifier.startsWith('@/')) return roomOf(specifier.slice(2));
  if (specifier === 'zod/mini' || specifier.startsWith('#')) return specifier;
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
}
