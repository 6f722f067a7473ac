import type { Availability, DraftEvent, DraftProvider, DraftRequest } from '@/utils/drafting';
import { DraftFailure, findGaps } from '@/utils/drafting';
import { factDiff, newNames } from '@/utils/drafting/fact-diff';
import {
  builtInLanguages,
  languageOptions,
  type LanguageModelApi,
  type LanguageModelSession,
  type ModelAvailability,
} from './built-in/api';

export type { LanguageModelApi } from './built-in/api';

/** A small model keeps to short texts; a longer template draft stands as it is. */
const longestPolished = 1_500;

const instructions = `You smooth a support reply that is already right. Rules: keep every fact, number, date, amount, name, link and promise exactly; add none; keep everything in square brackets exactly as it stands; keep the language, the greeting and the close; make the sentences flow. Answer with the reply only.`;

/**
 * Drafts on this device with the browser's own model: the template draft, smoothed. Whatever changes a fact, a name or a gap is
 * thrown away, and the template draft stands; `done` says so. Nothing leaves the machine.
 */
export function createBuiltInProvider(
  api: () => LanguageModelApi | undefined,
  template: Pick<DraftProvider, 'draft'>,
): DraftProvider {
  return {
    id: 'built-in',
    label: 'On-device draft',
    async availability() {
      const state = await api()?.availability(languageOptions('en'));
      return state === undefined ? 'unavailable' : availabilityOf[state];
    },
    async *draft(request, signal) {
      signal.throwIfAborted();
      const { text, rest } = await written(template, request, signal);
      const language = request.language.toLowerCase().split('-')[0] ?? '';
      const model = api();
      if (!model) throw new DraftFailure('model-not-here');
      const fits = builtInLanguages.includes(language) && text.length <= longestPolished;
      const polished = fits ? yield* polish(model, text, language, signal) : undefined;
      const kept = polished !== undefined && isFaithful(text, polished, language);
      yield { type: 'text', delta: kept ? polished : text };
      yield* rest;
      yield { type: 'done', stop: 'end', ...(!kept && { note: fits ? 'facts-changed' : 'not-polished' }) };
    },
  };
}

const availabilityOf: Record<ModelAvailability, Availability> = {
  available: 'ready',
  downloadable: 'downloadable',
  downloading: 'downloading',
  unavailable: 'unavailable',
};

/** The whole template draft: its text, and what it says of its sources. */
async function written(
  template: Pick<DraftProvider, 'draft'>,
  request: DraftRequest,
  signal: AbortSignal,
): Promise<{ text: string; rest: DraftEvent[] }> {
  let text = '';
  const rest: DraftEvent[] = [];
  for await (const event of template.draft(request, signal)) {
    if (event.type === 'text') text += event.delta;
    else if (event.type === 'cite' || event.type === 'source') rest.push(event);
  }
  return { text, rest };
}

async function* polish(
  model: LanguageModelApi,
  text: string,
  language: string,
  signal: AbortSignal,
): AsyncGenerator<DraftEvent, string, void> {
  let session: LanguageModelSession | undefined;
  try {
    session = yield* started(model, language, signal);
    yield { type: 'status', phase: 'writing' };
    let polished = '';
    for await (const piece of session.promptStreaming(text, { signal })) polished += piece;
    return polished.trim();
  } catch (error) {
    signal.throwIfAborted();
    throw toFailure(error);
  } finally {
    session?.destroy();
  }
}

/** A session for one draft; while the browser downloads the model, its progress is told. */
async function* started(
  model: LanguageModelApi,
  language: string,
  signal: AbortSignal,
): AsyncGenerator<DraftEvent, LanguageModelSession, void> {
  yield { type: 'status', phase: 'connecting' };
  let percent: number | undefined;
  let wake = Promise.withResolvers<void>();
  const created = model.create({
    ...languageOptions(language),
    signal,
    initialPrompts: [{ role: 'system', content: instructions }],
    monitor(target) {
      target.addEventListener('downloadprogress', (event) => {
        percent = Math.round(100 * ('loaded' in event && typeof event.loaded === 'number' ? event.loaded : 0));
        wake.resolve();
      });
    },
  });
  for (;;) {
    const session = await Promise.race([created, wake.promise]);
    if (session) return session;
    wake = Promise.withResolvers();
    yield { type: 'status', phase: 'downloading', ...(percent !== undefined && { percent }) };
  }
}

function isFaithful(before: string, after: string, language: string): boolean {
  if (after === '') return false;
  const { added, lost } = factDiff(before, after, newNames(before, after, language));
  const gaps = (text: string) =>
    findGaps(text)
      .map(({ start, end }) => text.slice(start, end))
      .toSorted()
      .join('\n');
  return added.length + lost.length === 0 && gaps(before) === gaps(after);
}

function toFailure(error: unknown): DraftFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return new DraftFailure('too-long', {}, { cause: error });
  if (name === 'NetworkError') return new DraftFailure('offline', {}, { cause: error });
  return new DraftFailure('model-not-here', {}, { cause: error });
}
