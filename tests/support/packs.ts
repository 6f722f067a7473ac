import { builtInPresets, type PresetTest, type TeamPack, type TonePreset } from '@/utils/tone';

/** A preset as short as one can be: English only. */
export function smallPreset(change: Partial<TonePreset> = {}): TonePreset {
  const [usual] = builtInPresets;
  return {
    ...usual,
    id: 'acme-warm',
    name: 'Acme, warm',
    guidance: ['Short sentences.'],
    examples: [{ say: 'It left on Monday.' }],
    never: ['any inconvenience'],
    escalation: ['lawyer'],
    phrases: {
      en: {
        greeting: ['Hello {name},', 'Hello,'],
        acknowledge: ['Thank you for writing.'],
        own: ['I am sorry.'],
        next: ['I will write by [day?].'],
        close: ['Regards,\n{agent}'],
      },
    },
    ...change,
  };
}

export function samplePresetTest(change: Partial<PresetTest> = {}): PresetTest {
  return {
    id: 'late-refund',
    name: 'A late refund',
    ticket: {
      subject: 'Refund not received',
      customer: 'Maria Berg',
      agent: 'Jonas Feld',
      language: 'en',
      channel: 'email',
      level: 'frustrated',
      evidence: [{ cause: 'repeat_contact', quote: 'third time' }],
      messages: [{ from: 'customer', text: 'This is the third time I am writing about my refund.' }],
    },
    expects: [{ kind: 'language', language: 'en' }, { kind: 'no-promise' }],
    ...change,
  };
}

/** A whole pack of an invented team. */
export function samplePack(change: Partial<TeamPack> = {}): TeamPack {
  return {
    format: 1,
    id: 'acme-support',
    name: 'Acme support',
    version: 1,
    presets: [smallPreset()],
    facts: [
      {
        id: 'refund-window',
        text: 'You can send an item back within 30 days.',
        value: 30,
        unit: 'days',
        owner: 'Returns',
        reviewBy: '2027-01-31',
        audience: 'public',
      },
    ],
    tests: [samplePresetTest()],
    settings: { engine: 'template', telemetry: false },
    ...change,
  };
}
