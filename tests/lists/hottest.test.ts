import { describe, expect, it } from 'vitest';
import { hottestFirst } from '@/utils/lists';

const ids = (tickets: readonly { id: string }[]) => tickets.map(({ id }) => id).join(' ');

describe('hottest first', () => {
  it('is by level, then by who waits longest, then what nobody has read, as it stood', () => {
    const tickets = [
      { id: 'unread-1' },
      { id: 'calm', level: 'calm' as const, supported: true, since: '2026-11-01T08:00:00Z' },
      { id: 'furious', level: 'furious' as const, supported: true, since: '2026-11-03T08:00:00Z' },
      { id: 'foreign', level: 'furious' as const, supported: false, since: '2026-10-01T08:00:00Z' },
      { id: 'answered', level: 'frustrated' as const, supported: true },
      { id: 'late', level: 'frustrated' as const, supported: true, since: '2026-11-02T08:00:00Z' },
      { id: 'early', level: 'frustrated' as const, supported: true, since: '2026-11-01T08:00:00Z' },
      { id: 'concerned', level: 'concerned' as const, supported: true },
      { id: 'unread-2' },
    ];
    expect(ids(hottestFirst(tickets))).toBe('furious early late answered concerned calm unread-1 foreign unread-2');
  });

  it('leaves the list that it was given as it was', () => {
    const tickets = [{ id: 'a' }, { id: 'b', level: 'calm' as const, supported: true }];
    hottestFirst(tickets);
    expect(ids(tickets)).toBe('a b');
  });
});
