import { longestToken, tokenPattern, type Vault } from './vault';

/**
 * Puts the values back: every token that the vault holds becomes its value, exactly as it stood. A token that the vault does
 * not hold was invented by a model; it stays as it is, and `strangeTokens` names it. What was put back is not read again.
 */
export function restore(text: string, vault: Vault): string {
  const values = valuesOf(vault);
  return text.replace(tokenPattern, (token) => values.get(token) ?? token);
}

/** The tokens in a text that the vault does not hold, each once, in order: no value may ever be filled in for them. */
export function strangeTokens(text: string, vault: Vault): string[] {
  const values = valuesOf(vault);
  const tokens = Array.from(text.matchAll(tokenPattern), ([token]) => token);
  return [...new Set(tokens)].filter((token) => !values.has(token));
}

/** Restores text that arrives in pieces, tokens cut anywhere. */
export interface Restorer {
  /** Takes a piece and gives what can be shown: everything but a tail that may still become a token. */
  push(piece: string): string;
  /** Gives the rest, at the end of the stream. */
  end(): string;
  /** Tokens seen so far that the vault does not hold. */
  strange(): string[];
}

/** A restorer for one stream. What it gives, joined, equals `restore` of the pieces joined. */
export function createRestorer(vault: Vault): Restorer {
  const strange = new Set<string>();
  let held = '';
  const give = (text: string): string => {
    for (const token of strangeTokens(text, vault)) strange.add(token);
    return restore(text, vault);
  };
  return {
    push(piece) {
      held += piece;
      const cut = held.length - openTail(held);
      const ready = held.slice(0, cut);
      held = held.slice(cut);
      return give(ready);
    },
    end() {
      const rest = held;
      held = '';
      return give(rest);
    },
    strange: () => [...strange],
  };
}

/** Length of the tail that may be the beginning of a token. */
function openTail(text: string): number {
  const open = text.lastIndexOf('[');
  if (open < 0 || text.length - open >= longestToken) return 0;
  return /^\[[A-Z]*(?:_\d*)?$/.test(text.slice(open)) ? text.length - open : 0;
}

function valuesOf(vault: Vault): Map<string, string> {
  return new Map(vault.entries.map(({ token, value }) => [token, value]));
}
