import { packFormat, type TeamPack } from './pack';
import type { PresetTest } from './preset-test';
import { builtInPresets } from './presets';
import { sampleTickets } from './samples';

/** What every preset should be able to do, on three tickets that everybody knows. */
function starterTests(): PresetTest[] {
  const sample = (id: string) => {
    const { name, ticket } = sampleTickets.find((each) => each.id === id) ?? sampleTickets[0];
    return { id, name, ticket };
  };
  return [
    {
      ...sample('refund-third-contact'),
      expects: [
        { kind: 'language', language: 'en' },
        { kind: 'empathy', mechanism: 'interpretation' },
        { kind: 'empathy', mechanism: 'ownership' },
        { kind: 'empathy', mechanism: 'next-step' },
        { kind: 'no-promise' },
        { kind: 'length', most: 160 },
        { kind: 'grade', most: 9 },
      ],
    },
    {
      ...sample('pesanan-terlambat'),
      expects: [
        { kind: 'language', language: 'id' },
        { kind: 'empathy', mechanism: 'interpretation' },
        { kind: 'empathy', mechanism: 'ownership' },
        { kind: 'no-promise' },
        { kind: 'length', most: 160 },
      ],
    },
    {
      ...sample('calm-question'),
      expects: [
        { kind: 'includes', text: 'Forgot password' },
        { kind: 'avoids', text: 'sorry' },
        { kind: 'length', most: 90 },
      ],
    },
  ];
}

/** A pack to begin with: the built-in presets, which are from then on the team's own, and tests that they pass. */
export function starterPack(name: string): TeamPack {
  const id = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60);
  return {
    format: packFormat,
    id: id || 'team',
    name: name.trim() || 'Team',
    version: 1,
    presets: builtInPresets.map((preset) => structuredClone(preset)),
    facts: [],
    tests: starterTests(),
    settings: { telemetry: false },
  };
}
