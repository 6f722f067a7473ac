import type { TeamPack } from './pack';

/**
 * Whether an installation takes this version. The same installations come first each time: who is in at 10 % is in at 50 %,
 * for this version and the next one. `installId` is random, made at installation and never sent.
 */
export function takesVersion(pack: Pick<TeamPack, 'id' | 'share'>, installId: string): boolean {
  return pack.share === undefined || placeOf(`${pack.id}:${installId}`) < pack.share;
}

/** 0 to below 100, the same for the same text: FNV-1a with the finishing step of MurmurHash3, so that like ids spread. */
export function placeOf(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (((value ^ (value >>> 16)) >>> 0) / 2 ** 32) * 100;
}
