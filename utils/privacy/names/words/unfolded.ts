/**
 * Words of a list by their first letters, then what follows them, `_` for nothing: "an _ a ne/bo b" is an, ana, anne and bob. A
 * line end or a slash parts the groups. Long lists weigh a seventh less so.
 */
export function unfolded(list: string): Set<string> {
  const words = new Set<string>();
  for (const line of list.trim().split(/[\n/]/)) {
    const [stem = '', ...endings] = line.split(' ');
    for (const ending of endings) words.add(ending === '_' ? stem : stem + ending);
  }
  return words;
}
