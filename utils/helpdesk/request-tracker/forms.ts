import { ReadFailure } from '../read-failure';

/** One form of an answer of REST 1.0, by the name of the field. */
export type Form = Readonly<Record<string, string>>;

/**
 * Reads an answer of REST 1.0: forms parted by a line of `--`, a field a line, its further lines indented below it. Whatever a message
 * says, its lines are indented, so none of them is taken for a field. Throws `ReadFailure` where RT's own status is not 200.
 */
export function formsOf(answer: string): Form[] {
  // By line feeds and nothing else: RT indents after those alone, and messages hold other things that end a line elsewhere.
  const [status = '', ...lines] = answer.split('\n');
  if (!/^RT\/\S+ 200 /.test(status)) throw new ReadFailure('unreadable-answer');
  const forms: Record<string, string>[] = [];
  let form: Record<string, string> = {};
  let field = '';
  for (const line of ['--', ...lines]) {
    const name = /^(\w+): ?/.exec(line);
    if (line === '--') forms.push((form = {}));
    else if (name?.[1]) form[(field = name[1])] = line.slice(name[0].length);
    else if (line.startsWith(' ') && field) form[field] += `\n${line.slice(field.length + 2)}`;
  }
  return forms;
}
