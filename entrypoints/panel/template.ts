import { createTemplateProvider } from '@/utils/providers';
import type { DraftProvider } from '@/utils/drafting';
import { withPhrases } from '@/utils/tone/presets';

const provider = createTemplateProvider();

/** Template drafts. The panel knows the built-in presets without their phrases; they are put in here. */
export const templateProvider: DraftProvider = {
  ...provider,
  draft: (request, signal) => provider.draft({ ...request, tone: withPhrases(request.tone) }, signal),
  ...(provider.perform && {
    perform: (task, signal) => provider.perform!({ ...task, tone: withPhrases(task.tone) }, signal),
  }),
};
