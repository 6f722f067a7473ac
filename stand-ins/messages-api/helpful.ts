import type { ReplyPart } from './events';

/**
 * What a small, obedient model would write: it reads the request as a model would (the ticket's JSON, the search results, the
 * language, the agent's point), rests every fact on the material and cites it, and leaves gaps for what is missing. No model is at work.
 */
export function helpfulReply(body: unknown): ReplyPart[] {
  const { customer, agent, language, results, point, signs, lastWords, note } = readRequest(body);
  if (note !== undefined) return [{ text: `${note}.` }];
  const words = byLanguage[language.split('-')[0] ?? 'en'] ?? english;
  const facts = results
    .slice(0, 1)
    .flatMap(({ blocks, ...result }) =>
      blocks.slice(0, 4).map((cited, block): ReplyPart => ({ text: cited, cite: { ...result, block, cited } })),
    );
  const parts: ReplyPart[] = [
    { text: `${words.greeting(customer)}\n\n${words.acknowledge(lastWords)}\n\n` },
    ...(point === '' ? [] : [{ text: `${sentence(point)}${facts.length > 0 ? '\n\n' : ''}` }]),
    ...facts.flatMap((part, at) => (at === 0 ? [part] : [{ text: ' ' }, part])),
    ...(facts.length === 0 && point === '' ? [{ text: words.missing }] : []),
    { text: `\n\n${words.next}\n\n${words.close}${signs && agent ? `\n${agent}` : ''}` },
  ];
  return parts;
}

interface ReadRequest {
  customer?: string;
  agent?: string;
  language: string;
  results: Array<{ result: number; source: string; title: string; blocks: string[] }>;
  point: string;
  signs: boolean;
  /** The beginning of what the customer wrote last. */
  lastWords: string;
  /** What a note of a connection test says, where one was asked for. */
  note?: string;
}

interface LooseBlock {
  type?: string;
  text?: string;
  content?: unknown;
  source?: string;
  title?: string;
}

function readRequest(body: unknown): ReadRequest {
  const messages = (body as { messages?: Array<{ content?: unknown }> } | null)?.messages ?? [];
  const blocks = messages.flatMap(({ content }): LooseBlock[] =>
    Array.isArray(content) ? (content as LooseBlock[]) : [{ type: 'text', text: String(content) }],
  );
  const texts = blocks.flatMap(({ type, text }) => (type === 'text' && text ? [text] : []));
  const task = texts.find((text) => /^Language: /mu.test(text)) ?? '';
  const tool = blocks.find(({ type }) => type === 'tool_result')?.content;
  const tagged = texts.map((text) => /<conversation>\n(.*)\n<\/conversation>/u.exec(text)?.[1]).find(Boolean);
  const ticket = parsed(typeof tool === 'string' ? tool : (tagged ?? '{}')) as {
    customer?: string;
    agent?: string;
    messages?: Array<{ from: string; text: string }>;
    note?: string;
  };
  const last = ticket.messages?.findLast(({ from }) => from === 'customer')?.text ?? '';
  const words = last.replace(/\s+/gu, ' ').trim();
  return {
    customer: ticket.customer,
    agent: ticket.agent,
    language: /^Language: ([\w-]+)$/mu.exec(task)?.[1] ?? 'en',
    results: blocks
      .filter(({ type }) => type === 'search_result')
      .map((block, result) => ({
        result,
        source: block.source ?? '',
        title: block.title ?? '',
        blocks: (block.content as LooseBlock[]).flatMap(({ text }) => text ?? []),
      })),
    point:
      texts
        .find((text) => text.startsWith('The agent’s own point'))
        ?.split('\n')
        .slice(1)
        .join(' ')
        .trim() ?? '',
    signs: task.includes('Sign with the agent'),
    ...(typeof ticket.note === 'string' && { note: ticket.note }),
    lastWords: words.length > 90 ? `${words.slice(0, 88).replace(/\s\S*$/u, '')} …` : words,
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}

function sentence(point: string): string {
  const told = point.replace(/^(?:please )?(?:say|tell (?:him|her|them)|mention)(?: that)? /iu, '');
  const capital = told.charAt(0).toUpperCase() + told.slice(1);
  return /[.!?]$/u.test(capital) ? capital : `${capital}.`;
}

interface Words {
  greeting: (name?: string) => string;
  acknowledge: (lastWords: string) => string;
  missing: string;
  next: string;
  close: string;
}

const english: Words = {
  greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
  acknowledge: (said) =>
    `You wrote: “${said}” I can see what this has cost you, and I would like to settle it with you now.`,
  missing: '[what is the answer?]',
  next: 'I will keep an eye on this and write to you by [day and time?].',
  close: 'Kind regards,',
};

const byLanguage: Record<string, Words> = {
  en: english,
  de: {
    greeting: (name) => (name ? `Guten Tag ${name},` : 'Guten Tag,'),
    acknowledge: (said) =>
      `Sie schreiben: „${said}“ Ich sehe, was Sie das gekostet hat, und möchte es jetzt mit Ihnen klären.`,
    missing: '[wie lautet die Antwort?]',
    next: 'Ich behalte das im Blick und schreibe Ihnen bis [Tag und Uhrzeit?].',
    close: 'Viele Grüße',
  },
  es: {
    greeting: (name) => (name ? `Hola, ${name}:` : 'Hola:'),
    acknowledge: (said) => `Nos escribe: «${said}» Veo lo que esto le ha costado y quiero resolverlo ahora.`,
    missing: '[¿cuál es la respuesta?]',
    next: 'Seguiré pendiente y le escribo antes de [¿día y hora?].',
    close: 'Un saludo,',
  },
  fr: {
    greeting: (name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
    acknowledge: (said) =>
      `Vous écrivez : « ${said} » Je vois ce que cela vous a coûté et je souhaite régler cela maintenant.`,
    missing: '[quelle est la réponse ?]',
    next: 'Je garde un œil dessus et je vous écris avant [jour et heure ?].',
    close: 'Cordialement,',
  },
  id: {
    greeting: (name) => (name ? `Halo ${name},` : 'Halo,'),
    acknowledge: (said) =>
      `Anda menulis: “${said}” Saya paham ini merepotkan, dan saya ingin menyelesaikannya sekarang.`,
    missing: '[apa jawabannya?]',
    next: 'Saya pantau terus dan kabari Anda paling lambat [hari dan jam?].',
    close: 'Salam,',
  },
  pt: {
    greeting: (name) => (name ? `Olá, ${name},` : 'Olá,'),
    acknowledge: (said) => `Você escreveu: “${said}” Vejo o que isso custou a você e quero resolver agora.`,
    missing: '[qual é a resposta?]',
    next: 'Vou acompanhar e escrevo para você até [dia e hora?].',
    close: 'Atenciosamente,',
  },
};
