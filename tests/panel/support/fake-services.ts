import type { PanelPreferences, PanelServices } from '@/components/panel';
import {
  DraftFailure,
  type Availability,
  type DraftEvent,
  type DraftFailureKind,
  type DraftProvider,
  type DraftRequest,
  textTaskKinds,
  type TextTaskKind,
} from '@/utils/drafting';
import type { FrustrationReading } from '@/utils/frustration';
import type { Passage } from '@/utils/knowledge';
import type { PageFrame, PanelFrame } from '@/utils/messaging/frames';
import { meteredProvider, type SpendingMeter } from '@/utils/providers/metered';
import type { AssistLevel, Team } from '@/utils/settings';
import { noon, passage, preset, reading } from './sample';

/** What a scripted engine does: an event, a failure, a pause until the signal ends it, or a wait in milliseconds. */
export type Beat =
  DraftEvent | { fails: DraftFailureKind; retryAfterMs?: number } | { breaks: Error } | 'hang' | number;

export interface FakeSetup {
  template?: Beat[];
  claude?: Beat[];
  claudeIs?: Availability;
  /** A whole engine in the place of the scripted one with a key. */
  engine?: DraftProvider;
  reading?: FrustrationReading | Error | 'never';
  passages?: Passage[];
  /** What the agent wrote in other tickets. */
  earlier?: Passage[];
  gate?: NonNullable<PanelServices['gate']>;
  sent?: NonNullable<PanelServices['sent']>;
  preferences?: Partial<PanelPreferences>;
  /** What the engines give for a task on a text; the template engine can make it shorter only. */
  tasks?: Beat[];
  unfinished?: Record<string, string>;
  insert?: 'ok' | 'silent' | Extract<Extract<PageFrame, { type: 'inserted' }>['result'], { ok: false }>['reason'];
  clipboard?: 'open' | 'refused';
  missingAccess?: boolean;
  /** What the team decided; nothing where not said. */
  team?: Partial<Team>;
  recordsFail?: boolean;
  /** Collects what the engines are asked. */
  seen?: DraftRequest[];
  /** Collects what the engine with a key is to get ready for; without it, it has nothing to get ready. */
  prepared?: DraftRequest[];
  harderModel?: string;
  /** What Claude drafts have used this month, and how much they may; no limit where not said. */
  meter?: SpendingMeter;
  assist?: AssistLevel;
  heldOut?: boolean;
  unfinishedFails?: boolean;
  lists?: NonNullable<PanelServices['lists']>;
  updates?: NonNullable<PanelServices['updates']>;
}

export type Fakes = ReturnType<typeof createFakes>;

/** A whole world for the panel, in memory. Everything that the panel did to it can be read afterwards. */
export function createFakes(setup: FakeSetup = {}) {
  const listeners = new Set<(frame: PageFrame) => void>();
  const early: PageFrame[] = [];
  const posted: PanelFrame[] = [];
  const calls: string[] = [];
  let laterMs = 0;
  const unfinished = new Map(Object.entries(setup.unfinished ?? {}));
  const recorded: { name: string; value: unknown }[] = [];
  const emit = (frame: PageFrame) => {
    if (listeners.size === 0) early.push(frame);
    for (const listener of listeners) listener(frame);
  };
  const record = async (name: string, value: unknown) => {
    if (setup.recordsFail) throw new Error('disk full');
    recorded.push({ name, value });
  };
  const preferences: PanelPreferences = { presetId: 'warm', providerId: 'template', ...setup.preferences };

  const services: PanelServices = {
    channel: {
      post(frame) {
        posted.push(frame);
        if (frame.type === 'insert') answerInsert(setup.insert ?? 'ok', frame.requestId, emit);
      },
      subscribe(listener, signal) {
        listeners.add(listener);
        signal.addEventListener('abort', () => listeners.delete(listener));
        for (const frame of early.splice(0)) listener(frame);
      },
    },
    providers: [
      {
        ...scriptedProvider('template', 'Template draft', setup.template ?? [], 'ready', calls),
        ...scriptedTasks('template', ['shorter'], setup.tasks ?? [], calls),
      },
      setup.engine ??
        metered(setup.meter, {
          ...scriptedProvider(
            'claude',
            'Claude draft',
            setup.claude ?? [],
            setup.claudeIs ?? 'ready',
            calls,
            'claude-haiku-5-5',
            setup,
          ),
          ...scriptedTasks('claude', textTaskKinds, setup.tasks ?? [], calls),
        }),
    ],
    reader: {
      async read() {
        if (setup.reading === 'never') return new Promise(() => undefined);
        if (setup.reading instanceof Error) throw setup.reading;
        return setup.reading ?? reading();
      },
    },
    ...(setup.team && { team: teamOf(setup.team) }),
    presets: [
      preset(),
      preset({ id: 'formal', name: 'Formal', purpose: 'For complaints, banks and authorities: careful and complete.' }),
      preset({ id: 'plain', name: 'Plain', purpose: 'For quick answers: only what is needed.' }),
    ],
    preferences: {
      get: async () => preferences,
      set: async (change) => void Object.assign(preferences, change),
      watch: () => undefined,
    },
    records: {
      suggestionShown: (shown, text) => record('shown', { ...shown, text }),
      outcome: (id, event) => record('outcome', { id, ...event }),
      ticketSeen: (conversation) => record('seen', conversation.ticketId),
      turnOpened: (opened) => record('turn', opened),
      turnDrafted: (id, at) => record('turn-drafted', { id, at }),
      mark: (id, mark) => record('mark', { id, mark }),
      markOf: async () => undefined,
    },
    assist: { on: async () => ({ level: setup.assist ?? 'full', heldOut: setup.heldOut ?? false }) },
    unfinished: {
      load: async (key) => unfinished.get(key),
      save: async (key, text) => {
        if (setup.unfinishedFails) throw new Error('disk full');
        unfinished.set(key, text);
      },
      discard: async (key) => void unfinished.delete(key),
    },
    ...(setup.gate && { gate: setup.gate }),
    ...(setup.sent && { sent: setup.sent }),
    ...(setup.lists && { lists: setup.lists }),
    ...(setup.updates && { updates: setup.updates }),
    knowledge: { find: async () => setup.passages ?? [passage()], earlier: async () => setup.earlier ?? [] },
    ...(setup.missingAccess !== undefined && {
      access: {
        missing: async () => setup.missingAccess === true,
        request: async () => calls.push('request-access') > 0,
      },
    }),
    shortcuts: async () => ({ draft: 'Alt+Shift+D', insert: 'Alt+Shift+I' }),
    openOptions: () => void calls.push('open-options'),
    copy: async (text) => {
      if (setup.clipboard === 'refused') throw new Error('not allowed');
      calls.push(`copy: ${text}`);
    },
    now: () => new Date(noon.getTime() + laterMs),
  };
  const advance = (ms: number) => {
    laterMs += ms;
  };
  return { services, emit, advance, posted, calls, recorded, unfinished, preferences };
}

function metered(meter: SpendingMeter | undefined, provider: DraftProvider): DraftProvider {
  return meter ? meteredProvider(provider, meter, reportError) : provider;
}

function answerInsert(answer: NonNullable<FakeSetup['insert']>, requestId: string, emit: (frame: PageFrame) => void) {
  if (answer === 'silent') return;
  const result = answer === 'ok' ? ({ ok: true, engine: 'fake' } as const) : ({ ok: false, reason: answer } as const);
  queueMicrotask(() => emit({ type: 'inserted', requestId, result }));
}

function scriptedProvider(
  id: 'template' | 'claude',
  label: string,
  script: readonly Beat[],
  availability: Availability,
  calls: string[],
  model?: string,
  { seen, prepared, harderModel }: Pick<FakeSetup, 'seen' | 'prepared' | 'harderModel'> = {},
): DraftProvider {
  return {
    id,
    label,
    ...(model !== undefined && { model }),
    ...(harderModel !== undefined && { harderModel }),
    availability: async () => availability,
    ...(prepared && { prepare: async (request) => void prepared.push(request) }),
    async *draft(request, signal) {
      calls.push(`draft with ${id}: ${request.instruction ?? ''}`);
      seen?.push(request);
      yield* play(script, signal);
    },
  };
}

async function* play(script: readonly Beat[], signal: AbortSignal): AsyncGenerator<DraftEvent> {
  for (const beat of script) {
    signal.throwIfAborted();
    if (beat === 'hang') await aborted(signal);
    else if (typeof beat === 'number') await pause(beat, signal);
    else if ('fails' in beat)
      throw new DraftFailure(beat.fails, { ...(beat.retryAfterMs && { retryAfterMs: beat.retryAfterMs }) });
    else if ('breaks' in beat) throw beat.breaks;
    else yield beat;
  }
}

function scriptedTasks(
  id: string,
  tasks: readonly TextTaskKind[],
  script: readonly Beat[],
  calls: string[],
): Pick<DraftProvider, 'tasks' | 'perform'> {
  return {
    tasks,
    async *perform({ kind, text, language }, signal) {
      calls.push(`${kind} with ${id} in ${language}: ${text}`);
      yield* play(script, signal);
    },
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return Promise.race([new Promise<void>((done) => setTimeout(done, ms)), aborted(signal)]);
}

/** The beats of a draft that goes well. What is cited is a passage, for the last sentence or for the words that are named with it. */
export function draftBeats(text: string, cited: Array<string | [passageId: string, quote: string]> = []): Beat[] {
  return [
    { type: 'status', phase: 'connecting' },
    { type: 'status', phase: 'writing' },
    ...(text.match(/.{1,9}/gsu) ?? []).map((delta) => ({ type: 'text', delta }) as const),
    ...cited.map((one): DraftEvent => {
      if (typeof one === 'string') return { type: 'cite', passageId: one };
      return { type: 'cite', passageId: one[0], quote: one[1] };
    }),
    { type: 'usage', usage: { input: 1840, cached: 0, output: 128, costUsd: 0.0006 } },
    { type: 'done', stop: 'end' },
  ];
}

function teamOf(team: Partial<Team>): PanelServices['team'] {
  const whole: Team = { presets: [], facts: [], judgement: {}, settings: {}, lockedBy: {}, problems: [], ...team };
  return { load: async () => whole, watch: () => undefined };
}
