import type { AssistService, RecordKeeper, UnfinishedStore } from '@/components/panel';
import { memoryDatabase, openDatabase, type Database } from '@/utils/database';
import { isHeldOut, keepSuggestion, settleTicket, settleTurns, type ReadingMark } from '@/utils/feedback';
import { dayNumber, shortName } from '@/utils/frustration/inbox';
import { loadPreferences } from '@/utils/settings/preference-store';
import { noteVote } from '@/utils/settings/inbox-store';
import * as measures from '@/utils/telemetry/measures';
import type { Numbers } from './numbers';
import { voiceKeeper, type VoiceKeeper } from './voice';

export interface Store {
  /** The key that was entered for exactly this base URL. */
  keyFor(baseUrl: string): Promise<string | undefined>;
  records: RecordKeeper;
  assist: AssistService;
  voice: VoiceKeeper;
  unfinished: UnfinishedStore;
  knowledge: Pick<Database, 'keptKnowledge' | 'keepKnowledge'>;
  spending: Pick<Database, 'addSpending' | 'spendingIn'>;
}

/** What the panel keeps on the agent's machine; in a private window, only until the panel goes. Rejects with `DatabaseFailure`. */
export async function openStore(
  privateWindow: boolean,
  numbers: Numbers,
  preferences = async () => (await loadPreferences()).preferences,
): Promise<Store> {
  const kept = await openDatabase();
  // Nothing of a private window is kept, but the key that was entered elsewhere works there too.
  const database = privateWindow ? memoryDatabase({ keys: kept }) : kept;
  if (database.kind === 'kept') void sweepOld(database);
  const voice = voiceKeeper(database, preferences);
  return {
    keyFor: (baseUrl) => database.keyFor(baseUrl),
    records: recordKeeper(database, voice, numbers),
    voice,
    assist: assistService(database),
    unfinished: unfinishedStore(database),
    knowledge: database,
    spending: database,
  };
}

/** What is past its time goes when a panel opens; where that fails, the next one tries again. */
async function sweepOld(database: Database): Promise<void> {
  const { preferences } = await loadPreferences();
  await database
    .sweep(preferences.retentionDays)
    .catch((error: unknown) => console.warn('Tandem could not tidy up', error));
}

function recordKeeper(database: Database, voice: VoiceKeeper, { record }: Numbers): RecordKeeper {
  return {
    async suggestionShown(shown, text) {
      await keepSuggestion(database, shown, text);
      record(measures.draftShown(shown));
      await voice.draftShown(shown, text);
    },
    async outcome(id, event) {
      const change = await database.recordOutcome(id, event);
      if (change) record(measures.outcomeChanged(change));
    },
    async ticketSeen(conversation) {
      const { preferences } = await loadPreferences();
      const settled = await settleTicket(database, conversation, { keepSentText: preferences.keepSentText });
      record(settled.flatMap(({ change }) => (change ? measures.outcomeChanged(change) : [])));
      record((await settleTurns(database, conversation)).flatMap((turn) => measures.turnAnswered(turn)));
      await voice.settled(conversation, settled);
    },
    async turnOpened(opened) {
      if (await database.turns.open(opened)) record(measures.turnOpened(opened));
    },
    turnDrafted: (id, at) => database.turns.drafted(id, at),
    async mark(id, mark) {
      const before = await database.marks.get(id);
      await (mark ? database.marks.put(mark) : database.marks.remove(id));
      record(measures.readingMarked(before, mark));
      const known = mark ?? before;
      if (database.kind === 'kept' && known) await learnMark(id, known.language, mark);
    },
    markOf: (id) => database.marks.get(id),
  };
}

/** A mark also moves the calibration of later readings, under a short name. */
async function learnMark(id: string, language: string, mark: ReadingMark | undefined): Promise<void> {
  const name = shortName(id);
  const { modelScore, verdict } = mark ?? {};
  const vote = modelScore !== undefined && {
    id: name,
    score: modelScore,
    frustrated: verdict === 'missed',
    day: dayNumber(new Date()),
  };
  await noteVote(language, name, vote || undefined);
}

function assistService(database: Database): AssistService {
  return {
    async on(ticketKey) {
      const { assist: level, holdOutPercent } = (await loadPreferences()).preferences;
      const heldOut = holdOutPercent > 0 && isHeldOut(ticketKey, await database.salt(), holdOutPercent);
      return { level, heldOut: heldOut && (level === 'full' || level === 'outline') };
    },
  };
}

function unfinishedStore(database: Database): UnfinishedStore {
  return {
    load: async (key) => (await database.loadUnfinished(key))?.text,
    save: (key, text) => database.saveUnfinished(key, text),
    discard: (key) => database.discardUnfinished(key),
  };
}
