/**
 * The letters of the languages that are read, to stand between brackets in a pattern. `\p{L}` holds those of all scripts: a browser takes 1 to
 * 2 ms for each pattern with it, which whoever waits for a first reading would wait for.
 */
export const letters = 'A-Za-zªµºÀ-ÖØ-öø-ɏ';
