import type { Plugin } from 'vite';

/**
 * React can draw HTML from a string. Tandem never does (what customers and models write is text), so the builds leave that way out: the
 * two assignments in React DOM become an error. Stores lint for such assignments too. Fails the build where React has changed.
 */
export function noHtmlStrings(): Plugin {
  return {
    name: 'tandem:no-html-strings',
    enforce: 'pre',
    transform(code, id) {
      if (!/react-dom-client\.production\.js/.test(id)) return null;
      const parts = code.split('(domElement.innerHTML = key)');
      if (parts.length !== 3) {
        throw new Error('React DOM draws HTML in other places than before: look at scripts/support/no-html-strings.ts');
      }
      return { code: parts.join(refusal), map: null };
    },
  };
}

const refusal = '(() => { throw new Error("Tandem draws no HTML from strings"); })()';
