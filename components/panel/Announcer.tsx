import type { DraftState } from './panel-state';
import { countWords } from './DraftBox';
import { words } from './words';

/** The one polite live region. The stream itself is never read out, only that it began and how it ended. */
export function Announcer({ draft }: { draft: DraftState }) {
  return <output className="sr-only">{announcement(draft)}</output>;
}

function announcement(draft: DraftState): string {
  switch (draft.step) {
    case 'drafting':
      return words.announceDrafting;
    case 'drafted':
      // Counted at the end of the draft, so that typing in it is not read out.
      if (draft.run?.stop === 'stopped') return words.stopped;
      return draft.run?.stop ? words.announceReady(countWords(draft.run.written)) : '';
    case 'inserting':
      return words.inserting;
    case 'inserted':
      return words.inserted;
    case 'idle':
    case 'failed':
      return '';
  }
}
