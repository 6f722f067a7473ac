import type { InsertResult } from '@/utils/composer';
import type { PageFrame, PanelFrame } from '@/utils/messaging/frames';

/** All that the practice page needs of the world. */
export interface PracticeServices {
  /** Address of the real panel. */
  panelUrl: string;
  /** Connects the panel in the frame, whenever it was loaded, until the signal aborts. */
  connect(frame: HTMLIFrameElement, receive: (frame: PanelFrame) => void, signal: AbortSignal): PanelLine;
  /** Puts text into the reply box on the way that helpdesk pages are written to. */
  insert(order: InsertOrder, box: () => HTMLTextAreaElement | null, signal: AbortSignal): Promise<InsertResult>;
  now: () => Date;
}

export type InsertOrder = PanelFrame & { type: 'insert' };

/** What the page tells its panel. */
export interface PanelLine {
  /** Also to a panel that connects later: the last word on each subject counts. */
  tell(frame: PageFrame): void;
  answer(frame: PageFrame): void;
}
