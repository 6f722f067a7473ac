import type { Conversation, Message } from '@/utils/conversation';
import { completed, findPersonalData, survey } from './find';
import { namesIn } from './names';
import type { KnownPerson, PersonalDataType, PersonalSpan, PrivacyContext } from './types';
import { emptyVault, openVault, type OpenVault, tokenPattern, type Vault } from './vault';

/** A context that may go on with the tokens of an earlier turn of the same ticket. */
export interface MaskContext extends PrivacyContext {
  /** The vault so far: its values keep their tokens. */
  vault?: Vault;
}

/** A text without its personal data. */
export interface Masked {
  masked: string;
  /** Where it stood in the input, in order, without overlaps. */
  spans: PersonalSpan[];
  vault: Vault;
}

/** A ticket without its personal data. */
export interface MaskedConversation {
  /** Subject, texts, quoted history, attachment names, names, addresses and signature masked; ids, times and roles as they were. */
  masked: Conversation;
  /** Where it stood in each message's text, by message id. */
  spans: ReadonlyMap<string, PersonalSpan[]>;
  vault: Vault;
}

/**
 * Replaces personal data by typed tokens: equal values get equal tokens, and `restore` gives back the input exactly, whatever
 * it was. Text that already looks like a token is hidden like a value, so no customer can smuggle one in.
 * A conversation adds its own people to the context, and a name learned in one message is known in all.
 */
export function mask(input: string, context?: MaskContext): Masked;
export function mask(input: Conversation, context?: MaskContext): MaskedConversation;
export function mask(input: string | Conversation, context: MaskContext = {}): Masked | MaskedConversation {
  const vault = openVault(context.vault ?? emptyVault);
  if (typeof input === 'string') {
    const { masked, spans } = maskText(input, findPersonalData(input, context), vault);
    return { masked, spans, vault: vault.close() };
  }
  return maskConversation(input, context, vault);
}

function maskText(text: string, spans: PersonalSpan[], vault: OpenVault): Omit<Masked, 'vault'> {
  let masked = '';
  let at = 0;
  const keep = (end: number): void => {
    masked += text.slice(at, end).replace(tokenPattern, (token) => vault.tokenFor('LITERAL', token));
  };
  for (const { type, start, end } of spans) {
    keep(start);
    masked += vault.tokenFor(type, text.slice(start, end));
    at = end;
  }
  keep(text.length);
  return { masked, spans };
}

function maskConversation(input: Conversation, context: MaskContext, vault: OpenVault): MaskedConversation {
  const told = [...(context.people ?? []), ...peopleOf(input)];
  // Each text is searched for names twice: for those that it tells, and once those of all the others are known.
  const surveys = new Map(input.messages.map(({ text }) => [text, survey(text, context)]));
  const names = new Set([...surveys.values()].flatMap((surveyed) => namesIn(surveyed.names, told)));
  const people = [...told, ...Array.from(names, (name): KnownPerson => ({ name }))];
  const whole: PrivacyContext = { ...context, people };
  const read = (text: string): PersonalSpan[] => completed(surveys.get(text) ?? survey(text, context), whole);
  const hide = (text: string): string => maskText(text, read(text), vault).masked;
  const spans = new Map<string, PersonalSpan[]>();
  const hideWhole = (type: PersonalDataType, value: string): string =>
    value === '' || context.types?.[type] === false ? value : vault.tokenFor(type, value);
  const customer = maskPerson(input.customer, hideWhole);
  const messages = input.messages.map((message): Message => {
    const { masked: text, spans: found } = maskText(message.text, read(message.text), vault);
    spans.set(message.id, found);
    const hidden: Message = { ...message, author: maskPerson(message.author, hideWhole), text };
    if (message.quoted !== undefined) hidden.quoted = hide(message.quoted);
    if (message.attachments) hidden.attachments = message.attachments.map(hide);
    return hidden;
  });
  const masked: Conversation = { ...input, subject: hide(input.subject), customer, messages };
  if (input.agent) {
    masked.agent = maskPerson(input.agent, hideWhole);
    if (input.agent.signature !== undefined) masked.agent.signature = hide(input.agent.signature);
  }
  return { masked, spans, vault: vault.close() };
}

function maskPerson<Person extends KnownPerson>(
  person: Person,
  hide: (type: PersonalDataType, value: string) => string,
): Person {
  const hidden = { ...person };
  if (person.name !== undefined) hidden.name = hide('NAME', person.name);
  if (person.email !== undefined) hidden.email = hide('EMAIL', person.email);
  return hidden;
}

function peopleOf({ customer, agent, messages }: Conversation): KnownPerson[] {
  const authors = messages.map(({ author }) => author).filter(({ role }) => role === 'customer' || role === 'agent');
  return [customer, ...(agent ? [agent] : []), ...authors];
}
