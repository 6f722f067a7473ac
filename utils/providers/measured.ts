import {
  DraftFailure,
  type DraftEvent,
  type DraftFailureKind,
  type DraftProvider,
  type DraftUsage,
} from '@/utils/drafting';
import { wrapped } from './wrapped';

/** One request to a provider, in numbers. Holds no text. */
export interface DraftMeasure {
  engine: DraftProvider['id'];
  model?: string;
  /** A change of a text, and no draft. */
  task: boolean;
  /** From the request to the first text; absent where none came. */
  firstTextMs?: number;
  totalMs: number;
  usage?: DraftUsage;
  failure?: DraftFailureKind | 'unexpected';
}

/** Failures before anything was asked of anybody. */
const notAsked: readonly unknown[] = [
  'no-key',
  'no-host-permission',
  'paused',
  'needs-a-person',
  'no-customer-message',
];

/** The provider with its times told to `onMeasured`. What the agent gave up, and what was never asked, is not measured. */
export function measuredProvider(
  provider: DraftProvider,
  onMeasured: (measure: DraftMeasure) => void,
  clock: () => number = () => performance.now(),
): DraftProvider {
  const { id } = provider;
  return wrapped(provider, {
    draft(request, signal) {
      const model = (request.harder ? provider.harderModel : undefined) ?? provider.model;
      const about = { engine: id, task: false, ...(model !== undefined && { model }) };
      return measured(provider.draft(request, signal), about, signal, onMeasured, clock);
    },
    perform(task, signal) {
      const about = { engine: id, task: true, ...(provider.model !== undefined && { model: provider.model }) };
      return measured(provider.perform?.(task, signal) ?? [], about, signal, onMeasured, clock);
    },
  });
}

async function* measured(
  events: AsyncIterable<DraftEvent> | Iterable<DraftEvent>,
  about: Pick<DraftMeasure, 'engine' | 'model' | 'task'>,
  signal: AbortSignal,
  onMeasured: (measure: DraftMeasure) => void,
  clock: () => number,
): AsyncGenerator<DraftEvent, void, void> {
  const begun = clock();
  const found: Pick<DraftMeasure, 'firstTextMs' | 'usage'> = {};
  const tell = (failure?: DraftMeasure['failure']) =>
    onMeasured({ ...about, ...found, totalMs: clock() - begun, ...(failure && { failure }) });
  try {
    for await (const event of events) {
      if (event.type === 'text') found.firstTextMs ??= clock() - begun;
      if (event.type === 'usage') found.usage = event.usage;
      yield event;
    }
  } catch (error) {
    const kind = error instanceof DraftFailure ? error.kind : 'unexpected';
    if (!signal.aborted && !notAsked.includes(kind)) tell(kind);
    throw error;
  }
  tell();
}
