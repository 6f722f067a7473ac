import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRestorer, emptyVault, mask, restore, strangeTokens, tokenOf } from '@/utils/privacy';

/** Text made of what the finders look for, of what looks like tokens, and of anything else. */
const pieces = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'anna@example.com',
      '[EMAIL_1]',
      '[NAME_2]',
      '[LITERAL_1]',
      '[EMAIL_',
      '[',
      ']',
      '\n',
      ' ',
      'Hi Anna Weber, ',
      'Thanks,\nBudi Santoso',
      '+49 151 04521919',
      '4111 1111 1111 1111',
      'DE89 3704 0044 0532 0130 00',
      '12 Baker Street, London NW1 6XE',
      '192.168.10.4',
      'born 12.03.1985',
      '\ud800',
    ),
  ),
  { maxLength: 14 },
);
const anyText = pieces.map((parts) => parts.join(''));

describe('masking and restoring', () => {
  it('gives back any text exactly', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { masked, vault } = mask(text);
        expect(restore(masked, vault)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('gives back any text exactly when it goes on with the vault of an earlier one', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const { vault } = mask(first);
        const later = mask(second, { vault });
        expect(restore(later.masked, later.vault)).toBe(second);
        expect(restore(mask(first).masked, later.vault)).toBe(first);
      }),
    );
  });

  it('says where it hid what, in order and without overlaps', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { spans } = mask(text);
        spans.forEach((span, at) => {
          expect(span.start).toBeLessThan(span.end);
          expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
          expect(span.end).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });

  it('restores a stream as it restores the whole, wherever it is cut', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat({ max: 7 })), (text, sizes) => {
        const { masked, vault } = mask(text);
        const restorer = createRestorer(vault);
        let given = '';
        let at = 0;
        for (const size of sizes) {
          given += restorer.push(masked.slice(at, at + size));
          at += size;
        }
        given += restorer.push(masked.slice(at)) + restorer.end();
        expect(given).toBe(text);
      }),
    );
  });
});

describe('tokens', () => {
  it('are the same for the same value, and other for another', () => {
    const { masked } = mask('a@x.com, b@x.com, a@x.com');
    expect(masked).toBe('[EMAIL_1], [EMAIL_2], [EMAIL_1]');
  });

  it('go on from an earlier vault, which stays as it was', () => {
    const first = mask('a@x.com');
    const second = mask('b@x.com and a@x.com', { vault: first.vault });
    expect(second.masked).toBe('[EMAIL_2] and [EMAIL_1]');
    expect(first.vault.entries).toHaveLength(1);
  });

  it("in the customer's own words are hidden, so that they cannot be taken for ours", () => {
    const text = 'Please write [EMAIL_1] to a@x.com';
    const { masked, vault } = mask(text);
    expect(masked).toBe('Please write [LITERAL_1] to [EMAIL_1]');
    expect(restore(masked, vault)).toBe(text);
  });

  it('that nobody gave out stay as they are and are named', () => {
    const { vault } = mask('a@x.com');
    const answer = 'Write to [EMAIL_1] or [EMAIL_9], dear [NAME_1]';
    expect(restore(answer, vault)).toBe('Write to a@x.com or [EMAIL_9], dear [NAME_1]');
    expect(strangeTokens(answer, vault)).toEqual(['[EMAIL_9]', '[NAME_1]']);
  });

  it('that nobody gave out are named in a stream as well, cut or whole', () => {
    const restorer = createRestorer(mask('a@x.com').vault);
    expect(restorer.push('Hi [EMA') + restorer.push('IL_9') + restorer.push('] [EMAIL_1') + restorer.push(']')).toBe(
      'Hi [EMAIL_9] a@x.com',
    );
    expect(restorer.strange()).toEqual(['[EMAIL_9]']);
  });

  it('hold back no text that cannot become one', () => {
    const restorer = createRestorer(emptyVault);
    expect(restorer.push('see [order number?] and [1]')).toBe('see [order number?] and [1]');
    expect(restorer.push(' [')).toBe(' ');
    expect(restorer.end()).toBe('[');
  });

  it('can be looked up by their value', () => {
    const { vault } = mask('a@x.com');
    expect(tokenOf(vault, 'a@x.com')).toBe('[EMAIL_1]');
    expect(tokenOf(vault, 'c@x.com')).toBeUndefined();
  });
});
