import { canonicalJson } from './canonical-json';
import type { TeamPack } from './pack';

/** Why a signature does not hold. `no-ed25519`: this browser cannot check one. */
export type SignatureFault = 'missing' | 'wrong' | 'bad-key' | 'no-ed25519';

/** A new pair of keys, base64: `publicKey` goes into the policy, `privateKey` (PKCS #8) stays with the lead. */
export async function createTeamKeys(): Promise<{ publicKey: string; privateKey: string }> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const publicKey = toBase64(await crypto.subtle.exportKey('raw', pair.publicKey));
  const privateKey = toBase64(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return { publicKey, privateKey };
}

/** The pack with a signature by that private key; one that it had before is replaced. Rejects where the key is none. */
export async function signPack(pack: TeamPack, privateKey: string): Promise<TeamPack> {
  const key = await crypto.subtle.importKey('pkcs8', fromBase64(privateKey), 'Ed25519', false, ['sign']);
  const value = toBase64(await crypto.subtle.sign('Ed25519', key, signedBytes(pack)));
  return { ...pack, signature: { algorithm: 'Ed25519', value } };
}

/** Whether the pack is as the holder of the team's key signed it: nothing where it is, else why not. Never rejects. */
export async function signatureFault(pack: TeamPack, publicKey: string): Promise<SignatureFault | undefined> {
  if (!pack.signature) return 'missing';
  let key: CryptoKey;
  try {
    key = await crypto.subtle.importKey('raw', fromBase64(publicKey), 'Ed25519', false, ['verify']);
  } catch (error) {
    return error instanceof Error && error.name === 'NotSupportedError' ? 'no-ed25519' : 'bad-key';
  }
  const holds = await crypto.subtle.verify('Ed25519', key, fromBase64(pack.signature.value), signedBytes(pack));
  return holds ? undefined : 'wrong';
}

/** What is signed: everything but the signature. */
function signedBytes(pack: TeamPack): Uint8Array<ArrayBuffer> {
  const { signature: _, ...signed } = pack;
  return new TextEncoder().encode(canonicalJson(signed));
}

function toBase64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

/** Throws a `DOMException` where the text is no base64. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
