/** Licence texts of everything that is shipped, read from the packages themselves when the extension is built. */
const texts = import.meta.glob<string>(
  [
    '../../LICENSE',
    '../../node_modules/@anthropic-ai/sdk/LICENSE',
    '../../node_modules/@opentelemetry/api/LICENSE',
    '../../node_modules/@reduxjs/toolkit/LICENSE',
    '../../node_modules/@standard-schema/spec/LICENSE',
    '../../node_modules/@standard-schema/utils/LICENSE',
    '../../node_modules/@wxt-dev/module-react/LICENSE',
    '../../node_modules/clsx/license',
    '../../node_modules/d3-array/LICENSE',
    '../../node_modules/d3-color/LICENSE',
    '../../node_modules/d3-ease/LICENSE',
    '../../node_modules/d3-format/LICENSE',
    '../../node_modules/d3-interpolate/LICENSE',
    '../../node_modules/d3-path/LICENSE',
    '../../node_modules/d3-scale/LICENSE',
    '../../node_modules/d3-shape/LICENSE',
    '../../node_modules/d3-time-format/LICENSE',
    '../../node_modules/d3-time/LICENSE',
    '../../node_modules/d3-timer/LICENSE',
    '../../node_modules/decimal.js-light/LICENCE.md',
    '../../node_modules/dexie/LICENSE',
    '../../node_modules/dexie/NOTICE',
    '../../node_modules/es-toolkit/LICENSE',
    '../../node_modules/es-toolkit/NOTICE',
    '../../node_modules/eventemitter3/LICENSE',
    '../../node_modules/immer/LICENSE',
    '../../node_modules/internmap/LICENSE',
    '../../node_modules/libphonenumber-js/LICENSE',
    '../../node_modules/linkify-it/LICENSE',
    '../../node_modules/lucide-react/LICENSE',
    '../../node_modules/minisearch/LICENSE.txt',
    '../../node_modules/react-dom/LICENSE',
    '../../node_modules/react-is/LICENSE',
    '../../node_modules/react-redux/LICENSE.md',
    '../../node_modules/react/LICENSE',
    '../../node_modules/recharts/LICENSE',
    '../../node_modules/redux-thunk/LICENSE.md',
    '../../node_modules/redux/LICENSE.md',
    '../../node_modules/reselect/LICENSE',
    '../../node_modules/scheduler/LICENSE',
    '../../node_modules/superlock/LICENSE.md',
    '../../node_modules/tiny-invariant/LICENSE',
    '../../node_modules/uc.micro/LICENSE.txt',
    '../../node_modules/use-sync-external-store/LICENSE',
    '../../node_modules/victory-vendor/LICENSE.txt',
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

/** `@wxt-dev/i18n` comes without its licence; that of the same repository's other package is the same. */
function partIn(path: string): string {
  if (path.includes('@wxt-dev/')) return '@wxt-dev/i18n';
  return /node_modules\/(.+)\/\w+(?:\.\w+)?$/.exec(path)?.[1] ?? 'Tandem';
}

function order(name: string): string {
  return name === 'Tandem' ? '' : name.replace('@', '');
}
