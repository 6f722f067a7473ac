import type { GateKeeper, Knowledge } from '@/components/panel';
import type { DraftProvider } from '@/utils/drafting';
import { textTaskKinds } from '@/utils/drafting/text-task';
import type { FrustrationReader } from '@/utils/frustration';
import { t } from '@/utils/i18n';
import type { GateRules, JudgementGate } from '@/utils/judgement';
import type { TeamKnowledge } from '@/utils/knowledge';
import type { SentLog } from '@/utils/providers/sent-log';
import { loadPreferences, watchPreferences } from '@/utils/settings/preference-store';
import type { Preferences } from '@/utils/settings';
import type { Team } from '@/utils/settings/team';
import { harderModelOf } from './harder-model';
import type { Store } from './store';

/** The reader, loaded with the first ticket. */
export function lazyReader(): FrustrationReader {
  return {
    async read(conversation, now) {
      const { reader } = await import('./reader');
      return reader.read(conversation, now);
    },
  };
}

/** The judgement gate with the lead's rules of the moment, loaded with the first ticket. */
export function lazyGate(team: () => Promise<Team>): GateKeeper {
  let rules: GateRules = {};
  let loading: Promise<JudgementGate> | undefined;
  const load = async () => {
    rules = (await team()).judgement;
    return (loading ??= import('@/utils/judgement').then(({ createGate }) => createGate(() => rules)));
  };
  return {
    state: async (conversation) => (await load()).state(conversation),
    open: async (conversation) => (await load()).open(conversation),
  };
}

/** The search in what the team knows, loaded with the first page. */
export function lazyKnowledge(store: Promise<Store>, team: () => Promise<Team>): Knowledge {
  let loading: Promise<TeamKnowledge> | undefined;
  const load = () => (loading ??= import('./knowledge').then(({ teamKnowledge }) => teamKnowledge(store, team)));
  return {
    find: async (question) => (await load()).find(question),
    earlier: async (question) => (await load()).earlier(question),
    library: async (question) => (await load()).library(question),
    articleQuery: async (question) => (await load()).articleQuery(question),
    isFresh: async (account) => (await load()).isFresh(account),
  };
}

/** Claude drafts, loaded when the engine is first asked whether it is ready; the SDK comes with the first draft. */
export function lazyClaude(store: Promise<Store>, sent: SentLog, signal: AbortSignal): DraftProvider {
  let model: string | undefined;
  let harderModel: string | undefined;
  let loading: Promise<DraftProvider> | undefined;
  let preferences: Promise<Preferences>;
  const note = (latest: Promise<Preferences>) => {
    preferences = latest;
    void latest.then(({ endpoint }) => {
      ({ model } = endpoint);
      harderModel = harderModelOf(endpoint);
    });
  };
  note(loadPreferences().then((loaded) => loaded.preferences));
  watchPreferences((latest) => note(Promise.resolve(latest)), signal);
  const load = () =>
    (loading ??= import('./claude').then(({ claudeProvider }) =>
      claudeProvider(store, () => preferences, sent, signal),
    ));
  return {
    id: 'claude',
    label: t('engine.claude'),
    get model() {
      return model;
    },
    get harderModel() {
      return harderModel;
    },
    availability: async (asked) => (await load()).availability(asked),
    async *draft(request, drafting) {
      yield* (await load()).draft(request, drafting);
    },
    async prepare(request, preparing) {
      await (await load()).prepare?.(request, preparing);
    },
    tasks: textTaskKinds,
    async *perform(task, performing) {
      yield* (await load()).perform?.(task, performing) ?? [];
    },
  };
}

/** Drafts with the browser's own model, where it has one; loaded when it is first asked. */
export const lazyBuiltIn: DraftProvider = {
  id: 'built-in',
  label: t('engine.onDevice'),
  availability: async (signal) => (await import('./built-in')).builtInProvider.availability(signal),
  async *draft(request, signal) {
    const { builtInProvider } = await import('./built-in');
    signal.throwIfAborted();
    yield* builtInProvider.draft(request, signal);
  },
};

/** Template drafts, loaded with the first draft. They need nothing, so they are always ready. */
export const lazyTemplate: DraftProvider = {
  id: 'template',
  label: t('engine.template'),
  availability: async () => 'ready',
  async *draft(request, signal) {
    const { templateProvider } = await import('./template');
    signal.throwIfAborted();
    yield* templateProvider.draft(request, signal);
  },
  tasks: ['shorter', 'warmer', 'formal'],
  async *perform(task, signal) {
    const { templateProvider } = await import('./template');
    signal.throwIfAborted();
    yield* templateProvider.perform?.(task, signal) ?? [];
  },
};
