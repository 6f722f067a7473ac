/** Licence texts of everything that is shipped, read from the packages themselves when the extension is built. */
const texts = import.meta.glob<string>(
  [
    '../../LICENSE',
    '../../node_modules/@anthropic-ai/sdk/LICENSE',
    '../../node_modules/@opentelemetry/api/LICENSE',
    '../../node_modules/dexie/LICENSE',
    '../../node_modules/dexie/NOTICE',
    '../../node_modules/libphonenumber-js/LICENSE',
    '../../node_modules/linkify-it/LICENSE',
    '../../node_modules/lucide-react/LICENSE',
    '../../node_modules/minisearch/LICENSE.txt',
    '../../node_modules/react/LICENSE',
    '../../node_modules/react-dom/LICENSE',
    '../../node_modules/scheduler/LICENSE',
    '../../node_modules/superlock/LICENSE.md',
    '../../node_modules/uc.micro/LICENSE.txt',
    '../../node_modules/zod/LICENSE',
  ],
  { query: '?raw', import: 'default', eager: true, exhaustive: true },
);

/** Ours first, then the parts by name; a notice that a part asks for stands below its licence. */
export function licences(): { name: string; text: string }[] {
  const byName = Map.groupBy(Object.entries(texts), ([path]) => partIn(path));
  return [...byName]
    .map(([name, files]) => ({ name, text: files.map(([, text]) => text).join('\n\n') }))
    .sort((one, other) => order(one.name).localeCompare(order(other.name), 'en'));
}

function partIn(path: string): string {
  return /node_modules\/(.+)\/\w+(?:\.\w+)?$/.exec(path)?.[1] ?? 'Tandem';
}

function order(name: string): string {
  return name === 'Tandem' ? '' : name.replace('@', '');
}
