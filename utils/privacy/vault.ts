import type { PersonalDataType } from './types';

/** One hidden value. `LITERAL` holds text of the ticket that only looks like a token, so that it cannot be taken for one. */
export interface VaultEntry {
  /** With its brackets: `[EMAIL_1]`. */
  token: string;
  type: PersonalDataType | 'LITERAL';
  /** Exactly as it stood in the text. */
  value: string;
}

/** What the tokens of one ticket stand for. Plain data; never leaves the browser. */
export interface Vault {
  entries: readonly VaultEntry[];
}

/** A vault that holds nothing yet. */
export const emptyVault: Vault = { entries: [] };

/** Finds every token in a text, whether or not a vault knows it. Global: use with `matchAll` and `replace` only. */
export const tokenPattern = /\[(?:NAME|EMAIL|PHONE|CARD|IBAN|NATID|IP|ADDRESS|DOB|ORDER|ACCOUNT|LITERAL)_\d{1,6}\]/g;

/** The longest text that `tokenPattern` can match. */
export const longestToken = '[LITERAL_999999]'.length;

/** The token that hides a value, or nothing where the vault does not hold it in that spelling. */
export function tokenOf(vault: Vault, value: string): string | undefined {
  return vault.entries.find((entry) => entry.value === value)?.token;
}

/** A vault that is being filled: equal values of a class share a token, numbers go on from where the vault stood. */
export interface OpenVault {
  tokenFor(type: VaultEntry['type'], value: string): string;
  close(): Vault;
}

/** Opens a vault for more values. The vault given is left as it is. */
export function openVault(vault: Vault): OpenVault {
  const entries = [...vault.entries];
  const tokens = new Map(entries.map((entry) => [keyOf(entry.type, entry.value), entry.token]));
  const counts = new Map<string, number>();
  for (const { type } of entries) counts.set(type, (counts.get(type) ?? 0) + 1);
  return {
    tokenFor(type, value) {
      const known = tokens.get(keyOf(type, value));
      if (known) return known;
      const count = (counts.get(type) ?? 0) + 1;
      const token = `[${type}_${count}]`;
      counts.set(type, count);
      tokens.set(keyOf(type, value), token);
      entries.push({ token, type, value });
      return token;
    },
    close: () => ({ entries }),
  };
}

function keyOf(type: string, value: string): string {
  return `${type} ${value}`;
}
