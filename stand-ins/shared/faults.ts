/** What the API answers instead of the truth. */
export type Fault =
  | { kind: 'unauthorized' }
  /** The body is a string in one account and an object in another. */
  | { kind: 'forbidden'; body?: 'string' | 'object' }
  | { kind: 'not-found'; body?: 'json' | 'empty' }
  /** `retryAfterS` left out: no Retry-After header. */
  | { kind: 'rate-limited'; retryAfterS?: number; body?: 'json' | 'text' }
  | { kind: 'server-error' }
  /** Status 200 and HTML, as an expired session is answered. */
  | { kind: 'login-page' }
  | { kind: 'login-redirect' }
  /** The true answer, late. */
  | { kind: 'slow'; delayMs: number }
  /** The first half of the true answer, then the connection closes. */
  | { kind: 'cut-json' }
  /** The true answer with bytes that are not UTF-8 in the middle of its first string. */
  | { kind: 'broken-utf8' }
  /** The connection closes without an answer. */
  | { kind: 'no-answer' };

/** Which requests get the fault, and how many of them. */
export interface FaultRule {
  /** Tested against path and query. */
  path: RegExp | string;
  fault: Fault;
  /** All of them where left out. */
  times?: number;
}

/** The faults in force, first match wins. */
export class Faults {
  #rules: { rule: FaultRule; left: number }[] = [];

  add(rule: FaultRule): void {
    this.#rules.push({ rule, left: rule.times ?? Number.POSITIVE_INFINITY });
  }

  /** The fault for this request, counted as used. */
  take(path: string): Fault | undefined {
    const hit = this.#rules.find(({ rule, left }) => left > 0 && matches(rule.path, path));
    if (hit) hit.left -= 1;
    return hit?.rule.fault;
  }

  clear(): void {
    this.#rules = [];
  }
}

function matches(pattern: RegExp | string, path: string): boolean {
  return typeof pattern === 'string' ? path.includes(pattern) : pattern.test(path);
}
