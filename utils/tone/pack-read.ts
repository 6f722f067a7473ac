import type { core } from 'zod/mini';
import { packLimits, type TeamPack, teamPackSchema } from './pack';
import { packWords } from './pack-words';
import { below, plainDataFault } from './plain-data';

/** What is wrong with a file, and where. */
export interface PackProblem {
  /** `presets[0].name`; empty for the file as a whole. */
  path: string;
  /** One sentence for people. */
  sentence: string;
}

export type ReadPack = { ok: true; pack: TeamPack } | { ok: false; problems: PackProblem[] };

/** At most this many problems are named at once: more than that, and the file is something else. */
const mostProblems = 20;

/**
 * Reads the text of a pack. What is accepted holds known fields only and says the same when written again; what is refused
 * is refused whole, with the name of the field. Never throws. The signature is not checked here.
 */
export function readPack(text: string): ReadPack {
  if (text.length > packLimits.fileCharacters) {
    return refused(packWords.tooLong(text.length, packLimits.fileCharacters));
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused(packWords.noJson);
  }
  return readPackValue(value);
}

/** The same for a value that was parsed already, from a policy or from storage. */
export function readPackValue(value: unknown): ReadPack {
  const fault = plainDataFault(value, packLimits.depth);
  if (fault) return { ok: false, problems: [{ path: fault.path, sentence: packWords.faults[fault.fault] }] };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused(packWords.noPack);
  const { format } = value as { format?: unknown };
  if (typeof format === 'number' && format > 1) return refused(packWords.newerFormat(format));
  const read = teamPackSchema.safeParse(value);
  if (read.success) return { ok: true, pack: read.data };
  return { ok: false, problems: problemsOf(read.error.issues).slice(0, mostProblems) };
}

/** The problems that a schema found, each at its field and in a sentence. */
export function problemsOf(issues: readonly core.$ZodIssue[], under = ''): PackProblem[] {
  return issues.flatMap((issue) => {
    const path = issue.path.reduce<string>(
      (sofar, key) => (typeof key === 'number' ? `${sofar}[${key}]` : below(sofar, String(key))),
      under,
    );
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: below(path, key), sentence: packWords.unknownField }));
    }
    return [{ path, sentence: packWords.issue(issue) }];
  });
}

function refused(sentence: string): ReadPack {
  return { ok: false, problems: [{ path: '', sentence }] };
}
