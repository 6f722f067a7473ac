import type { ReactNode } from 'react';
import { Notice } from '@/components/ui';
import { turnWords } from './turn-words';
import type { TurnModel } from './use-turn';

interface AssistGateProps {
  turn: TurnModel;
  onSettings: () => void;
  /** What asks for a draft. */
  children: ReactNode;
}

const link = 'text-accent min-h-6 underline';

/** Offers drafts as far as the agent wants them, and says why where it does not. Until that is known, drafts are offered. */
export function AssistGate({ turn, onSettings, children }: AssistGateProps) {
  const { assist } = turn;
  if (assist?.level === 'off' || assist?.level === 'checks') {
    return (
      <p className="text-foot text-muted px-4 pt-3">
        {turnWords.levels[assist.level]}{' '}
        <button type="button" className={link} onClick={onSettings}>
          {turnWords.changeLevel}
        </button>
      </p>
    );
  }
  if (assist?.heldOut && !turn.anyway) {
    return (
      <div className="px-4 pt-3">
        <Notice
          action={
            <button type="button" className={link} onClick={turn.draftAnyway}>
              {turnWords.draftAnyway}
            </button>
          }
        >
          {turnWords.heldOut}
        </Notice>
      </div>
    );
  }
  return children;
}

/** Whether a draft may be asked for, by button or by key. */
export function mayDraft({ assist, anyway }: TurnModel): boolean {
  if (assist?.level === 'off' || assist?.level === 'checks') return false;
  return !assist?.heldOut || anyway;
}
