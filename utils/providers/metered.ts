import type { DraftEvent, DraftProvider, DraftUsage } from '@/utils/drafting';
import { DraftFailure } from '@/utils/drafting';
import { wrapped } from './wrapped';

/** Knows what drafts have used this month. */
export interface SpendingMeter {
  /** US dollars by list price, of the month that it is now. */
  spent(): Promise<number>;
  add(usage: DraftUsage): Promise<void>;
  /** US dollars a month from which on drafts pause; 0 for no limit. */
  cap(): Promise<number>;
}

/**
 * The provider with its spending written down. Once the month's limit is reached no request goes out: the draft fails with `paused`. What is being
 * written is never cut for money. A meter that cannot be read stops nobody.
 */
export function meteredProvider(
  provider: DraftProvider,
  meter: SpendingMeter,
  onTrouble: (error: unknown) => void,
): DraftProvider {
  return wrapped(provider, {
    draft: (request, signal) => metered(() => provider.draft(request, signal), meter, signal, onTrouble),
    perform: (task, signal) => metered(() => provider.perform?.(task, signal), meter, signal, onTrouble),
  });
}

async function* metered(
  ask: () => AsyncIterable<DraftEvent> | undefined,
  meter: SpendingMeter,
  signal: AbortSignal,
  onTrouble: (error: unknown) => void,
): AsyncGenerator<DraftEvent, void, void> {
  if (await isOver(meter, onTrouble)) throw new DraftFailure('paused');
  signal.throwIfAborted();
  for await (const event of ask() ?? []) {
    if (event.type === 'usage') await meter.add(event.usage).catch(onTrouble);
    yield event;
  }
}

async function isOver(meter: SpendingMeter, onTrouble: (error: unknown) => void): Promise<boolean> {
  try {
    const cap = await meter.cap();
    return cap > 0 && (await meter.spent()) >= cap;
  } catch (error) {
    onTrouble(error);
    return false;
  }
}
