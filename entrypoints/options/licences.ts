/** Licence texts of everything that is shipped, read from the packages themselves when the extension is built. */
const texts = import.meta.glob<string>(
  [
    '../../LICENSE',
    '../../node_modules/{react,react-dom,scheduler,dexie,zod,lucide-react,minisearch,@anthropic-ai/sdk}/LICENSE{,.txt,.md}',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** Ours first, then the parts by name. */
export function licences(): { name: string; text: string }[] {
  return Object.entries(texts)
    .map(([path, text]) => ({ name: /node_modules\/(.+)\/LICENSE/.exec(path)?.[1] ?? 'Tandem', text }))
    .sort(
      (one, other) =>
        Number(other.name === 'Tandem') - Number(one.name === 'Tandem') || one.name.localeCompare(other.name, 'en'),
    );
}
