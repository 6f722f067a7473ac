import type { Conversation } from '@/utils/conversation';
import { allCapabilities, promptBudget, toMessagesRequest, type DraftRequest } from '@/utils/drafting';
import { createFrustrationReader } from '@/utils/frustration';
import { createPassageIndex, createTeamKnowledge, restorePassageIndex, type KeptRow } from '@/utils/knowledge';
import { createClaudeProvider } from '@/utils/providers';
import { maskedProvider } from '@/utils/providers/masked';
import { builtInPresets } from '@/utils/tone';
import { readModelFile } from '../../scripts/train/model-files';
import { median, quantile } from '../support/statistics';
import { manyMacros } from './two-thousand-macros';

/**
 * What happens between a ticket that is opened and a request that leaves, with 2,000 macros: the mood is read, the library is searched, personal data is
 * hidden, the body is built and handed to `fetch`. In Node, with the code of the panel; what the page needs to read the ticket is not in it.
 */
const macroCount = 2_000;
const opens = 30;

export async function measureRequest(): Promise<void> {
  const macros = manyMacros(macroCount);
  measureIndex(macros);
  const rows = new Map<string, KeptRow>();
  const knowledge = createTeamKnowledge({
    store: {
      keptKnowledge: async (account) => rows.get(account),
      keepKnowledge: async (row) => void rows.set(row.account, row),
    },
    breathe: () => new Promise((next) => setImmediate(next)),
    now: () => new Date(),
    onTrouble: (error) => console.error(error),
  });
  const reader = createFrustrationReader((file) => Promise.resolve(readModelFile(file)));
  const now = new Date('2026-11-28T12:00:00Z');
  await knowledge.find({ conversation: ticket(0), macros, language: 'en' });
  const times: number[] = [];
  const cpu: number[] = [];
  const stages = { mood: [] as number[], search: [] as number[], 'masking and body': [] as number[] };
  let bytes = 0;
  for (let at = -5; at < opens; at++) {
    const conversation = ticket(at);
    const sent = Promise.withResolvers<number>();
    const provider = maskedProvider(
      createClaudeProvider(
        async () => ({
          baseUrl: 'https://api.anthropic.com',
          apiKey: 'benchmark-key',
          keyHeader: 'bearer',
          model: 'claude-haiku-5-5',
          capabilities: allCapabilities,
        }),
        {
          fetch: async (_input, init) => {
            sent.resolve(performance.now());
            bytes = typeof init?.body === 'string' ? init.body.length : 0;
            throw new TypeError('the benchmark ends here');
          },
          sleep: async () => undefined,
        },
      ),
    );
    const busy = process.cpuUsage();
    const opened = performance.now();
    const reading = await reader.read(conversation, now);
    const read = performance.now();
    const question = { conversation, macros, language: reading.language };
    const passages = await knowledge.find(question);
    const library = await knowledge.library(question);
    const searched = performance.now();
    const request: DraftRequest = {
      conversation,
      reading,
      tone: builtInPresets[0],
      passages,
      ...(library && { library }),
      language: 'en',
    };
    // It ends where it is sent. What ends it before that ends the benchmark.
    const ended = Array.fromAsync(provider.draft(request, new AbortController().signal)).catch(sent.reject);
    const left = await sent.promise;
    const { user, system } = process.cpuUsage(busy);
    await ended;
    // The first ones load code and warm it up.
    if (at < 0) continue;
    times.push(left - opened);
    cpu.push((user + system) / 1000);
    stages.mood.push(read - opened);
    stages.search.push(searched - read);
    stages['masking and body'].push(left - searched);
  }
  console.log(`from ticket open to request sent, ${macroCount} macros indexed, ${bytes} bytes of body`);
  console.log(
    `  median ${median(times).toFixed(1)} ms, 90 % ${quantile(times, 0.9).toFixed(1)} ms (n = ${times.length}; aimed at <= 60 ms)`,
  );
  console.log(
    `  of which processor time median ${median(cpu).toFixed(1)} ms, 90 % ${quantile(cpu, 0.9).toFixed(1)} ms`,
  );
  console.log(
    `  by stages, medians: ${Object.entries(stages)
      .map(([stage, took]) => `${stage} ${median(took).toFixed(1)} ms`)
      .join(', ')}`,
  );
  await measureTokens(knowledge, macros);
}

function measureIndex(macros: ReturnType<typeof manyMacros>): void {
  const built: number[] = [];
  const loaded: number[] = [];
  const cpu: number[] = [];
  for (let run = 0; run < 7; run++) {
    const busy = process.cpuUsage();
    const start = performance.now();
    const index = createPassageIndex(macros);
    built.push(performance.now() - start);
    const { user, system } = process.cpuUsage(busy);
    cpu.push((user + system) / 1000);
    const kept = JSON.stringify(index.keep());
    const again = performance.now();
    if (!restorePassageIndex(JSON.parse(kept) as ReturnType<typeof index.keep>))
      throw new Error('the kept index is not whole');
    loaded.push(performance.now() - again);
    if (run === 0) console.log(`index of ${macros.length} macros, ${(kept.length / 1e6).toFixed(1)} MB kept`);
  }
  console.log(
    `  built  first ${built[0]?.toFixed(0)} ms, median ${median(built).toFixed(0)} ms (aimed at <= 800 ms, once); processor time median ${median(cpu).toFixed(0)} ms`,
  );
  console.log(
    `  loaded first ${loaded[0]?.toFixed(0)} ms, median ${median(loaded).toFixed(0)} ms (aimed at <= 100 ms)`,
  );
}

/** Tokens at 3.3 characters each, besides what the endpoint keeps in its cache. */
async function measureTokens(
  knowledge: ReturnType<typeof createTeamKnowledge>,
  macros: ReturnType<typeof manyMacros>,
): Promise<void> {
  const conversation = ticket(1, 30);
  const passages = await knowledge.find({ conversation, macros, language: 'en' });
  const small = createPassageIndex(macros.slice(0, 60));
  for (const [name, library] of [
    ['2,000 macros, the passages that fit', undefined],
    ['60 macros, all in the cached prefix', small.library()],
  ] as const) {
    const request = { conversation, reading: calm, tone: builtInPresets[0], passages, language: 'en' };
    const { body } = toMessagesRequest(
      library ? { ...request, library } : request,
      'claude-haiku-5-5',
      allCapabilities,
    );
    const first = body.messages[0]?.content ?? [];
    const end = first.findLastIndex((block) => 'cache_control' in block);
    const cached = JSON.stringify([body.tools, body.system, first.slice(0, end + 1)]).length;
    const rest = JSON.stringify(body).length - cached;
    const tokens = (characters: number) => Math.round(characters / promptBudget.charactersPerToken);
    console.log(`request of a 30-message ticket, ${name}`);
    console.log(
      `  ${tokens(rest)} tokens besides a cached prefix of ${tokens(cached)} (aimed at <= ${promptBudget.tokens})`,
    );
  }
}

const calm = {
  language: 'en',
  supported: false,
  level: 'calm',
  score: 0,
  trend: 'steady',
  causes: [],
  evidence: [],
  messages: [],
} as const satisfies Omit<DraftRequest['reading'], never>;

/** A ticket of its own for each number, so that nothing is answered from memory. */
function ticket(at: number, messages = 12): Conversation {
  return {
    ticketId: `${900 + at}`,
    helpdesk: 'sample',
    account: 'desk.example',
    subject: `Refund for the parcel of week ${at}`,
    channel: 'email',
    customer: { role: 'customer', name: 'Mia Berg', email: 'mia.berg@example.com' },
    agent: { role: 'agent', name: 'Lena Brandt' },
    completeness: 'whole',
    messages: Array.from({ length: messages }, (_, index) => ({
      id: `m${index}`,
      author: { role: index % 3 === 1 && index < messages - 1 ? 'agent' : 'customer' },
      visibility: 'public',
      sentAt: new Date(Date.UTC(2026, 10, 1 + (index % 27), 9, index)).toISOString(),
      text: `Message ${index} of ticket ${at}. I sent the scanner back with your courier on Monday, the warranty is still open and my refund of € ${80 + index} has not arrived. You can reach me at +49 30 555${1000 + index} or mia${at}@example.com. ${'I was told that somebody would call me, and nobody did. '.repeat(6)}`,
    })),
  };
}
