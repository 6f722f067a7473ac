import type { Inboxes } from './inbox';
import type { Sensitivity } from './model';
import { createFrustrationReader, type FrustrationReader, type ModelLoader } from './reader';

/**
 * A reader that flags as readily as is chosen at the time of each reading, calibrated by what this installation has seen
 * until then. Rejects where the choice, the inboxes or a model cannot be had.
 */
export function createChosenReader(
  loadModel: ModelLoader,
  chosen: () => Promise<Sensitivity>,
  inboxes?: () => Promise<Inboxes>,
): FrustrationReader {
  const readers: Partial<Record<Sensitivity, FrustrationReader>> = {};
  return {
    async read(conversation, now) {
      const sensitivity = await chosen();
      return (readers[sensitivity] ??= createFrustrationReader(loadModel, {
        sensitivity,
        ...(inboxes && { inboxes }),
      })).read(conversation, now);
    },
  };
}
