import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allCapabilities, noCapabilities } from '@/utils/drafting';
import { builtInPresets } from '@/utils/tone';
import type { TicketSketch } from '../support/draft-requests';
import { requestOf } from '../support/draft-requests';
import { besides, bodyOf, dataOf } from '../support/request-parts';
import { sketches } from '../support/sketches';

const third = sketches['third contact about a refund'];
if (!third) throw new Error('the sketches have changed');

describe('internal notes and system events', () => {
  it('are in no request, whoever wrote them and whatever the endpoint', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('customer' as const, 'agent' as const, 'bot' as const, 'system' as const),
        fc.constantFrom(allCapabilities, noCapabilities),
        fc.constantFrom(...builtInPresets.map(({ id }) => id)),
        (from, capability, preset) => {
          const request = requestOf({
            ...third,
            preset,
            messages: [
              ...third.messages,
              { from, text: 'note-canary-55', visibility: 'internal', attachments: ['note-canary-66.pdf'] },
              { from: 'system', text: 'event-canary-77' },
            ],
          });
          expect(JSON.stringify(bodyOf(request, capability))).not.toMatch(/canary/u);
        },
      ),
    );
  });
});

describe('internal notes that the agent let a draft know', () => {
  const withNote: TicketSketch = {
    ...third,
    messages: [
      ...third.messages,
      { from: 'agent', text: `note-canary-55 ${'n'.repeat(5_000)}`, visibility: 'internal' },
      { from: 'system', text: 'event-canary-77', visibility: 'internal' },
    ],
  };

  it('stand in the data block alone, shortened, without what the helpdesk noted by itself', () => {
    for (const capability of [allCapabilities, noCapabilities]) {
      const body = bodyOf({ ...requestOf(withNote), withNotes: true }, capability);
      const { internal_notes: notes } = JSON.parse(dataOf(body)) as { internal_notes: Array<{ text: string }> };
      expect(notes.map(({ text }) => text.slice(0, 14))).toEqual(['note-canary-55']);
      expect(notes[0]?.text.length).toBeLessThan(1_200);
      expect(besides(body)).not.toContain('canary');
      expect(JSON.stringify(body)).not.toContain('event-canary');
    }
  });

  it('are not there for the next draft without it', () => {
    expect(JSON.stringify(bodyOf(requestOf(withNote)))).not.toMatch(/canary|"internal_notes/u);
  });
});
