import './support/english';
import { readFileSync, writeFileSync } from 'node:fs';
import { createTeamKeys, readPack, signatureFault, signPack } from '@/utils/tone';

const usage = `npm run pack -- keygen                          makes team.public.txt and team.private.txt
npm run pack -- sign PACK.json PRIVATE.txt      signs the pack in place
npm run pack -- verify PACK.json [PUBLIC.txt]   checks the pack and, with a key, its signature`;

process.exitCode = await main(process.argv.slice(2));

/** 0 where all is well, 1 where the pack is refused, 2 where the command is not understood. */
async function main([command, ...files]: string[]): Promise<number> {
  const [file, keyFile] = files;
  if (command === 'keygen') return keygen();
  if (command === 'sign' && file && keyFile) return sign(file, keyFile);
  if (command === 'verify' && file) return verify(file, keyFile);
  console.log(usage);
  return 2;
}

async function keygen(): Promise<number> {
  const { publicKey, privateKey } = await createTeamKeys();
  // Never over a key that exists: packs signed with it could not be followed by others.
  writeFileSync('team.public.txt', `${publicKey}\n`, { flag: 'wx' });
  writeFileSync('team.private.txt', `${privateKey}\n`, { flag: 'wx', mode: 0o600 });
  console.log(`team.public.txt goes into the policy as teamKey: ${publicKey}`);
  console.log('team.private.txt signs packs. Whoever has it speaks for the team.');
  return 0;
}

async function sign(file: string, keyFile: string): Promise<number> {
  const read = readPack(readFileSync(file, 'utf8'));
  if (!read.ok) return refused(file, read.problems);
  const signed = await signPack(read.pack, keyOf(keyFile));
  writeFileSync(file, `${JSON.stringify(signed, null, 2)}\n`);
  console.log(`${file}: signed, ${signed.name}, version ${signed.version}`);
  return 0;
}

async function verify(file: string, keyFile: string | undefined): Promise<number> {
  const read = readPack(readFileSync(file, 'utf8'));
  if (!read.ok) return refused(file, read.problems);
  const { pack } = read;
  const fault = keyFile === undefined ? undefined : await signatureFault(pack, keyOf(keyFile));
  const held = `${pack.presets.length} presets, ${pack.facts.length} facts, ${pack.tests.length} tests`;
  console.log(`${file}: ${pack.name}, version ${pack.version}, ${held}`);
  if (fault === undefined && keyFile !== undefined) console.log('The signature holds.');
  if (fault !== undefined) console.log(`The signature does not hold: ${fault}.`);
  return fault === undefined ? 0 : 1;
}

function refused(file: string, problems: readonly { path: string; sentence: string }[]): number {
  for (const { path, sentence } of problems) console.log(`${file}: ${path || 'the file'}: ${sentence}`);
  return 1;
}

function keyOf(file: string): string {
  return readFileSync(file, 'utf8').trim();
}
