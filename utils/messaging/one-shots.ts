import './jitless';
import * as z from 'zod/mini';
import { conversationSchema } from './frames';

/**
 * Who may send a message: `page` is a content script in a helpdesk page, which a hostile page may have taken over;
 * `panel` is a frame or page of our own origin. Anything else is refused.
 */
export type SenderRank = 'page' | 'panel';

interface OneShot {
  from: readonly SenderRank[];
  request: z.ZodMiniType;
  response: z.ZodMiniType;
}

const helpdeskId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

const place = z.object({ open: z.boolean(), width: z.number() });

const nonce = z.string().check(z.minLength(16), z.maxLength(64));

/** Every one-shot message to the background, with who may send it. The background is the only receiver. */
export const oneShots = {
  /** The content script is about to hand this nonce to a panel frame of its own tab. */
  'register-panel': {
    from: ['page'],
    request: z.object({ nonce }),
    response: z.object({ ok: z.boolean() }),
  },
  /** The panel asks whether a nonce that it was handed was registered by its own tab. */
  'claim-panel': {
    from: ['panel'],
    request: z.object({ nonce }),
    response: z.object({ mine: z.boolean(), privateWindow: z.boolean() }),
  },
  /** The launcher asks how the customer feels; the answer is all that the page's side learns of a reading. */
  assess: {
    from: ['page'],
    request: z.object({ conversation: conversationSchema }),
    response: z.object({
      level: z.enum(['calm', 'concerned', 'frustrated', 'furious']),
      supported: z.boolean(),
      sentence: z.string(),
    }),
  },
  /** The page would not load the frame (COEP): offer the browser's own side panel for this tab. */
  'frame-blocked': {
    from: ['page'],
    request: z.object({}),
    response: z.object({ ok: z.boolean() }),
  },
  /** The page took the panel out of itself again and again; the toolbar says so. */
  'frame-removed': {
    from: ['page'],
    request: z.object({}),
    response: z.object({ ok: z.boolean() }),
  },
  /** How the agent last left the panel in this helpdesk. Content scripts cannot read the extension's storage themselves. */
  'recall-place': {
    from: ['page'],
    request: z.object({ helpdesk: helpdeskId }),
    response: place,
  },
  'keep-place': {
    from: ['page'],
    request: z.object({ helpdesk: helpdeskId, place }),
    response: z.object({ ok: z.boolean() }),
  },
  /** The agent clicked the launcher on a page that blocks the frame. Firefox refuses this: there only the toolbar button can. */
  'open-side-panel': {
    from: ['page'],
    request: z.object({}),
    response: z.object({ ok: z.boolean() }),
  },
  'open-options': {
    from: ['panel'],
    request: z.object({}),
    response: z.object({ ok: z.boolean() }),
  },
  /** What the frame itself cannot ask in Firefox: whether a host may be called. */
  'has-host-permission': {
    from: ['panel'],
    request: z.object({ origin: z.string().check(z.maxLength(300)) }),
    response: z.object({ granted: z.boolean() }),
  },
} as const satisfies Record<string, OneShot>;

export type OneShotName = keyof typeof oneShots;
export type OneShotRequest<N extends OneShotName> = z.infer<(typeof oneShots)[N]['request']>;
export type OneShotResponse<N extends OneShotName> = z.infer<(typeof oneShots)[N]['response']>;
