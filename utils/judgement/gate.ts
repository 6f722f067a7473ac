import { customerMessages, ticketKey, type Conversation } from '@/utils/conversation';
import { assessSensitivity } from './assess';
import { sensitivityLabels, type GraveLabel, type SensitivityLabel } from './labels';

/** What a ticket is about, with the words of the customer that say so. */
export interface Judgement {
  label: SensitivityLabel;
  evidence: Array<{ messageId: string; quote: string }>;
}

/** What the lead decided about one subject. */
export interface GateRule {
  /** Shown instead of the checklist. */
  note?: string;
  /** Whether the agent may ask for a draft all the same. Never counts for `self_harm`. */
  mayDraft?: boolean;
}

/** What the lead decided, by subject. */
export type GateRules = Partial<Record<GraveLabel, GateRule>>;

/** How a ticket stands at the gate. `held` means that no engine may be asked about it. */
export interface GateState extends Judgement {
  held: boolean;
  /** Whether the agent may open the gate. */
  mayDraft: boolean;
  note?: string;
}

/** Keeps tickets of grave subjects from every engine until the agent opens it, for that ticket and that subject. */
export interface JudgementGate {
  state(conversation: Conversation): GateState;
  /** Opens the gate; gives whether it is open now. */
  open(conversation: Conversation): boolean;
}

/** Subjects that stay with a person unless the lead says otherwise; `self_harm` whatever the lead says. */
const heldFast: readonly GraveLabel[] = ['self_harm', 'threat', 'abuse_victim'];

/** A gate with the lead's rules, asked anew each time, so that a changed rule counts at once. */
export function createGate(rules: () => GateRules = () => ({})): JudgementGate {
  const judged = new WeakMap<Conversation, Judgement>();
  const opened = new Set<string>();
  const judgementOf = (conversation: Conversation): Judgement => {
    const known = judged.get(conversation) ?? judge(conversation);
    judged.set(conversation, known);
    return known;
  };
  const state = (conversation: Conversation): GateState => {
    const judgement = judgementOf(conversation);
    const { label } = judgement;
    if (label === 'none') return { ...judgement, held: false, mayDraft: true };
    const { note, mayDraft = !heldFast.includes(label) } = rules()[label] ?? {};
    const may = mayDraft && label !== 'self_harm';
    const held = !(may && opened.has(`${ticketKey(conversation)} ${label}`));
    return { ...judgement, held, mayDraft: may, ...(note?.trim() && { note: note.trim() }) };
  };
  return {
    state,
    open(conversation) {
      const { label, mayDraft } = state(conversation);
      if (mayDraft) opened.add(`${ticketKey(conversation)} ${label}`);
      return mayDraft;
    },
  };
}

/** The gravest subject of all that the customer wrote in public, the subject line included. */
export function judge(conversation: Conversation): Judgement {
  const messages = customerMessages(conversation);
  const texts = messages.map(({ id, text }) => ({ messageId: id, text }));
  const first = messages[0];
  if (first) texts.push({ messageId: first.id, text: conversation.subject });
  const found = texts.map(({ messageId, text }) => {
    const { label, evidence } = assessSensitivity(text);
    return { label, evidence: evidence.map(({ start, end }) => ({ messageId, quote: text.slice(start, end) })) };
  });
  const label = sensitivityLabels.find((each) => found.some((one) => one.label === each)) ?? 'none';
  if (label === 'none') return { label, evidence: [] };
  return { label, evidence: found.filter((one) => one.label === label).flatMap(({ evidence }) => evidence) };
}
