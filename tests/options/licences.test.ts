import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { licences } from '@/entrypoints/options/licences';

describe('licences', () => {
  it('begins with our own', () => {
    expect(licences()[0]).toMatchObject({ name: 'Tandem', text: expect.stringContaining('MIT License') });
  });

  it.each(Object.keys(manifest.dependencies))('holds the text of %s', (name) => {
    const folder = name.replace('@wxt-dev/i18n', '@wxt-dev/module-react');
    const file = ['LICENSE', 'LICENSE.txt'].map((end) => `node_modules/${folder}/${end}`).find(existsSync);
    expect(file).toBeDefined();
    expect(licences()).toContainEqual({ name, text: expect.stringContaining(readFileSync(file!, 'utf8')) });
  });
});
