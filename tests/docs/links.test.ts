import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const pages = globSync(['*.md', 'docs/**/*.md', 'store/**/*.md', 'stand-ins/**/*.md'], { cwd: root });
const readers = ['for-agents', 'for-leads', 'for-it', 'for-helpers'];

/** Links and pictures of a page, code left out. */
function linksOf(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8')
    .replace(/```[\s\S]*?```/g, '')
    .replace(/`[^`]*`/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
}

/** The anchors that a page's headings make. */
function anchorsOf(page: string): string[] {
  const headings = readFileSync(join(root, page), 'utf8').matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the pages of the docs', () => {
  it.each(pages)('%s leads nowhere that is not there', (page) => {
    const broken = linksOf(page)
      .filter((link) => !/^(?:https?|mailto):/.test(link))
      .filter((link) => {
        const [path = '', anchor] = link.split('#');
        const target = path === '' ? page : join(dirname(page), path);
        if (!existsSync(join(root, target))) return true;
        return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor);
      });
    expect(broken).toEqual([]);
  });

  it('can all be reached from the index', () => {
    const seen = new Set(['docs/README.md']);
    for (const page of seen) {
      for (const link of linksOf(page)) {
        const target = join(dirname(page), link.split('#')[0] ?? '');
        if (target.startsWith('docs/') && target.endsWith('.md') && existsSync(join(root, target))) seen.add(target);
      }
    }
    expect(pages.filter((page) => page.startsWith('docs/') && !seen.has(page))).toEqual([]);
  });

  it.each(readers)('%s is under two printed pages: 900 words', (name) => {
    const words = readFileSync(join(root, `docs/${name}.md`), 'utf8').split(/\s+/);
    expect(words.length).toBeLessThan(900);
  });
});
