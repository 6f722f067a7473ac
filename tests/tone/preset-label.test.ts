import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInPresets } from '@/utils/tone/presets';
import { presetLabel } from '@/utils/tone/preset-label';

describe('the label of a preset', () => {
  it.each(builtInPresets)('$id is that of the messages', ({ name, purpose }) => {
    const labels = readFileSync('utils/tone/preset-label.ts', 'utf8');
    expect(labels).toContain(`'${name}':`);
    expect(labels).toContain(`'${purpose}':`);
    expect(presetLabel({ name, purpose })).toEqual({ name, purpose });
  });

  it('is the team’s own where the team wrote it', () => {
    expect(presetLabel({ name: 'Acme', purpose: 'For us.' })).toEqual({ name: 'Acme', purpose: 'For us.' });
  });
});
