import { findGaps } from '@/utils/drafting/gaps';
import type { ComposerTarget, HelpdeskAdapter, Page } from '@/utils/helpdesk';
import type { EditorEngine, InsertWay, InsertWork } from './engine';
import type { Hands } from './hands';
import { linesOf, sameText } from './lines';
import type { InsertFailure, InsertResult, Placement } from './placement';
import { planOf } from './plan';
import { caretIn, partedLines } from './selection';
import { wait } from './wait';

export interface InsertRequest {
  page: Page;
  desk: Pick<HelpdeskAdapter, 'activeTicket' | 'findComposer' | 'openComposer'>;
  /** The ticket that the draft was written for. */
  ticketId: string;
  text: string;
  placement: Placement;
  /** The audience that the agent saw when asking for the insert. */
  audience: ComposerTarget['audience'];
  hands: Hands;
  /** The kinds of editors that the composer may be of; the first that fits is taken. */
  engines: readonly EditorEngine[];
}

/** Pages under which an insert is going on. */
const busy = new WeakSet<Document>();

/**
 * Puts a draft into the composer of its ticket, which is opened first where it can be, or refuses. Whatever happens, nothing is sent and no key is pressed; on
 * success the editor's own undo takes the draft out again in one step, and on failure the composer stands as it stood before.
 * The ticket and its composer are checked in the very step that writes, and again afterwards. Never throws.
 */
export async function insertDraft(request: InsertRequest, signal: AbortSignal): Promise<InsertResult> {
  const { document } = request.page;
  if (busy.has(document)) return refused('busy');
  if (request.text.trim() === '') return refused('empty-text');
  if (findGaps(request.text).length > 0) return refused('has-gaps');
  busy.add(document);
  try {
    return await tryWays(await opened(request, signal), signal);
  } finally {
    busy.delete(document);
  }
}

/** What stands in a composer, line by line; nothing where it is no editor. */
export function readComposer(element: HTMLElement, engines: readonly EditorEngine[]): string[] {
  return engines.find((candidate) => candidate.fits(element))?.read(element) ?? [];
}

/** What the agent has written into a composer, line by line, without what stays behind it. */
export function ownLines({ element, keepFrom }: ComposerTarget, engines: readonly EditorEngine[]): string[] {
  return keepFrom ? partedLines(element, keepFrom).own : readComposer(element, engines);
}

/** Helpdesks were seen to build an editor in seconds; the panel waits ten in all. */
const openMs = 6_000;
const lookMs = 100;
/** Greeting, signature and a saved draft come after the editor. Milliseconds. */
const fillMs = 300;

/** The request as it stands once the reply box is open: nothing that came with it is replaced, for nobody has seen it. */
async function opened(request: InsertRequest, signal: AbortSignal): Promise<InsertRequest> {
  const { page, desk, ticketId, audience } = request;
  const find = () => desk.activeTicket(page) !== ticketId || desk.findComposer(page, ticketId) !== undefined;
  const open = audience === 'public' && !find() && desk.openComposer?.(page, ticketId);
  if (!open) return request;
  open();
  for (let waited = 0; !find() && waited < openMs && !signal.aborted; waited += lookMs) await wait(lookMs, signal);
  await wait(fillMs, signal);
  return { ...request, placement: 'append' };
}

async function tryWays(request: InsertRequest, signal: AbortSignal): Promise<InsertResult> {
  const target = locate(request);
  if (typeof target === 'string') return refused(target);
  const { element } = target;
  const engine = request.engines.find((candidate) => candidate.fits(element));
  if (!engine) return refused('no-composer');
  const caret = caretIn(element);
  for (const way of engine.ways) {
    const outcome = await tryWay(request, element, engine, way, caret, signal);
    if (outcome !== 'unchanged') return outcome;
  }
  return refused('not-confirmed');
}

/** One way, from the check to the check. `unchanged` where the editor took nothing, or gave back what it took. */
async function tryWay(
  request: InsertRequest,
  element: HTMLElement,
  engine: EditorEngine,
  way: InsertWay,
  caret: Range | undefined,
  signal: AbortSignal,
): Promise<InsertResult | 'unchanged'> {
  const { placement, hands, desk } = request;
  const keepFrom = desk.findComposer(request.page, request.ticketId)?.keepFrom;
  const draft: InsertWork = { element, lines: linesOf(request.text), placement, keepFrom, caret, hands };
  await way.prepare(draft, signal);

  // From here to the end of `act` nothing else can run: no ticket can change between the check and the writing.
  const target = locate(request);
  if (typeof target === 'string') return refused(target);
  // Aborted waits end early, and the editor may not have noticed its selection yet.
  if (signal.aborted) return refused('wrong-ticket');
  if (target.element !== element) return refused('no-composer');
  const before = engine.read(element);
  const { own, kept } = target.keepFrom ? partedLines(element, target.keepFrom) : { own: before, kept: [] };
  const plan = planOf(draft.lines, own, placement, engine.around(element), kept);
  const work = { ...draft, lines: plan.lines, keepFrom: target.keepFrom };
  way.act(work);

  if (await comesToStand(() => engine.read(element), plan.expected, signal)) return { ok: true, engine: way.name };
  if (sameText(engine.read(element), before)) return 'unchanged';
  way.undo(work);
  return (await comesToStand(() => engine.read(element), before, signal)) ? 'unchanged' : refused('not-confirmed');
}

/** The composer to write into, or why there is none. */
function locate({ page, desk, ticketId, audience }: InsertRequest): ComposerTarget | InsertFailure {
  if (desk.activeTicket(page) !== ticketId) return 'wrong-ticket';
  const target = desk.findComposer(page, ticketId);
  if (!target) return 'no-composer';
  if (target.ticketId !== ticketId) return 'wrong-ticket';
  if (!isShown(target.element)) return 'hidden-composer';
  return target.audience === audience ? target : 'audience-changed';
}

function isShown(element: HTMLElement): boolean {
  return (
    element.isConnected &&
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    element.closest('[inert], [aria-hidden="true"]') === null &&
    isFrameShown(element)
  );
}

/** An editable in a frame is seen only where its frame is. */
function isFrameShown(element: HTMLElement): boolean {
  const frame = element.ownerDocument.defaultView?.frameElement as HTMLElement | null | undefined;
  return !frame || isShown(frame);
}

/** How long an editor may take to show what it was given, and for how long it then has to stand. */
const patienceMs = 400;
const stepMs = 40;
const standMs = 120;

/** An editor that does not know a text shows it for a moment and then takes it away; so it has to stand for a while. */
async function comesToStand(read: () => string[], expected: readonly string[], signal: AbortSignal): Promise<boolean> {
  for (let waited = 0; !sameText(read(), expected); waited += stepMs) {
    if (waited >= patienceMs || signal.aborted) return false;
    await wait(stepMs, signal);
  }
  await wait(standMs, signal);
  return sameText(read(), expected);
}

function refused(reason: InsertFailure): InsertResult {
  return { ok: false, reason };
}
