import type { DraftState } from './panel-state';
import { countWords } from './DraftBox';
import { words } from './words';

/** The one polite live region. The stream itself is never read out, only that it began and how it ended. */
export function Announcer({ draft }: { draft: DraftState }) {
  return <output className="sr-only">{announcement(draft)}</output>;
}

function announcement(state: DraftState): string {
  const { step, ...draft } = state;
  if (step === 'drafting') return words.announceDrafting;
  if (step === 'inserting') return words.inserting;
  if (state.step === 'inserted') return state.sent ? words.sent(state.sent.changedWords) : words.inserted;
  const run = step === 'drafted' && 'run' in draft ? draft.run : undefined;
  if (run?.stop === 'stopped') return words.stopped;
  // Counted at the end of the draft, so that typing in it is not read out.
  return run?.stop ? words.announceReady(countWords(run.written)) : '';
}
