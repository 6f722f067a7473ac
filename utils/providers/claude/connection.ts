import type { EndpointCapabilities } from '@/utils/drafting';

/** Where drafts are asked for, and how. The key belongs to this base URL and goes nowhere else. */
export interface ClaudeConnection {
  /** As `normaliseBaseUrl` gives it. */
  baseUrl: string;
  /** Absent for engines on this machine that want none. */
  apiKey?: string;
  /** The header that carries the key: `Authorization: Bearer` or `x-api-key`. */
  keyHeader: 'bearer' | 'x-api-key';
  model: string;
  /** For what the agent calls a harder case; where there is none, `model` writes those too. */
  harderModel?: string;
  capabilities: EndpointCapabilities;
}

/** Anthropic's own endpoint. */
export const anthropicBaseUrl = 'https://api.anthropic.com';

/** Small, fast and cheap: the default for drafts. */
export const defaultModel = 'claude-haiku-5-5';

/** For the hard cases: slower, some twenty times the price. */
export const harderCaseModel = 'claude-sonnet-5-5';

/** Why a base URL cannot be used. */
export type BaseUrlFault = 'not-a-url' | 'needs-https' | 'has-user' | 'has-query';

/**
 * The base URL that people mean by what they paste: no slash, `/v1` or `/v1/messages` at its end. Only https, or http on this machine;
 * no user name, query or fragment, which could carry a secret elsewhere.
 */
export function normaliseBaseUrl(pasted: string): { ok: true; baseUrl: string } | { ok: false; fault: BaseUrlFault } {
  const text = pasted.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : `https://${text}`);
  if (!url?.hostname || !/^https?:$/u.test(url.protocol)) return { ok: false, fault: 'not-a-url' };
  if (url.username || url.password) return { ok: false, fault: 'has-user' };
  if (url.search || url.hash) return { ok: false, fault: 'has-query' };
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) return { ok: false, fault: 'needs-https' };
  const path = url.pathname
    .replace(/\/+$/u, '')
    .replace(/\/v1(?:\/messages)?$/u, '')
    .replace(/\/+$/u, '');
  return { ok: true, baseUrl: url.origin + path };
}

/** Whether a host is this machine itself. */
export function isLoopback(hostname: string): boolean {
  return /^(?:localhost|(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/iu.test(hostname);
}
