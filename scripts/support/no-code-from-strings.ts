import type { Plugin } from 'vite';

/** What a part of a library does from a string, and what the builds put in its place. `times` is how often it stands in the file. */
const changes = [
  {
    file: /react-dom-client\.production\.js/,
    from: '(domElement.innerHTML = key)',
    to: '(() => { throw new Error("Tandem draws no HTML from strings"); })()',
    times: 2,
  },
  // The charts' decimal numbers look for the global object in the way of 2010.
  { file: /decimal\.js-light\/decimal\.js$/, from: "Function('return this')()", to: 'globalThis', times: 1 },
] as const;

/**
 * No HTML and no code is made from a string in what Tandem ships: what customers and models write is text. The few places in libraries
 * that could are taken out of the builds; stores lint for them too. Fails the build where a library has changed.
 */
export function noCodeFromStrings(): Plugin {
  return {
    name: 'tandem:no-code-from-strings',
    enforce: 'pre',
    transform(code, id) {
      const change = changes.find(({ file }) => file.test(id));
      if (!change) return null;
      const parts = code.split(change.from);
      if (parts.length !== change.times + 1) {
        throw new Error(`${id} has changed: look at scripts/support/no-code-from-strings.ts`);
      }
      return { code: parts.join(change.to), map: null };
    },
  };
}
