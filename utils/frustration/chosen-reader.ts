import type { Inboxes } from './inbox';
import type { Sensitivity } from './model';
import { createFrustrationReader, type FrustrationReader, type ModelLoader } from './reader';

/**
 * A reader that flags as readily as is chosen at the time of each reading, calibrated by what this installation has seen
 * until then. Without a time it reads for this moment, so that launcher, lists and panel say the same. Rejects where the choice, the inboxes or a model cannot be had.
 */
export function createChosenReader(
  loadModel: ModelLoader,
  chosen: () => Promise<Sensitivity>,
  inboxes?: () => Promise<Inboxes>,
): FrustrationReader {
  const reader = createFrustrationReader(loadModel, { sensitivity: chosen, ...(inboxes && { inboxes }) });
  return { read: (conversation, now = new Date()) => reader.read(conversation, now) };
}
