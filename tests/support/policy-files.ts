/** A value of a policy file. */
export type PolicyValue = string | number | boolean | PolicyValue[] | { [name: string]: PolicyValue };

type Group = { [name: string]: PolicyValue };

/**
 * The value of an XML property list, of the parts that a policy needs. Strict: a tag that is not closed, closed twice or strange, text where
 * none may stand, a key without a value or twice throws with its place.
 */
export function readPlist(text: string): PolicyValue {
  const body = text
    .replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/u, '')
    .replace(/^<!DOCTYPE plist PUBLIC "[^"]+" "[^"]+">\s*/u, '')
    .replace(/<!--(?:(?!--)[\s\S])*-->/gu, '')
    .trim();
  const tokens = body.match(/<[^<>]+>|[^<>]+/gu) ?? [];
  if (tokens.join('') !== body) throw new Error('a bracket stands alone');
  let at = 0;
  const skipSpace = () => {
    while (tokens[at] !== undefined && tokens[at]?.trim() === '') at += 1;
  };
  const take = (wanted?: string): string => {
    skipSpace();
    const token = tokens[at] ?? '';
    if (token === '' || (wanted !== undefined && token !== wanted))
      throw new Error(`${wanted ?? 'a tag'} expected at ${at}, found ${token || 'the end'}`);
    at += 1;
    return token;
  };
  const peek = () => (skipSpace(), tokens[at]);
  const content = (tag: string): string => {
    const said = tokens[at]?.startsWith('<') ? '' : (tokens[at++] ?? '');
    take(`</${tag}>`);
    if (/&(?!(?:amp|lt|gt|quot|apos);)/u.test(said)) throw new Error(`a bare & in ${said}`);
    return said
      .replace(/&lt;/gu, '<')
      .replace(/&gt;/gu, '>')
      .replace(/&quot;/gu, '"')
      .replace(/&apos;/gu, "'")
      .replace(/&amp;/gu, '&');
  };
  const value = (): PolicyValue => {
    const tag = take();
    switch (tag) {
      case '<true/>':
        return true;
      case '<false/>':
        return false;
      case '<string>':
        return content('string');
      case '<integer>': {
        const digits = content('integer');
        if (!/^-?\d+$/u.test(digits)) throw new Error(`${digits} is no integer`);
        return Number(digits);
      }
      case '<array>': {
        const items: PolicyValue[] = [];
        while (peek() !== '</array>') items.push(value());
        take('</array>');
        return items;
      }
      case '<dict>': {
        const group: Group = {};
        while (peek() !== '</dict>') {
          take('<key>');
          const key = content('key');
          if (Object.hasOwn(group, key)) throw new Error(`${key} stands twice`);
          group[key] = value();
        }
        take('</dict>');
        return group;
      }
      default:
        throw new Error(`${tag} is no value`);
    }
  };
  take('<plist version="1.0">');
  const whole = value();
  take('</plist>');
  if (peek() !== undefined) throw new Error('something stands behind the end');
  return whole;
}

/** The keys of a registry file by their whole path, each with its values: texts and numbers. Throws where a line is neither. */
export function readRegistryFile(text: string): Map<string, Record<string, string | number>> {
  const [first, ...lines] = text.split(/\r?\n/u);
  if (first !== 'Windows Registry Editor Version 5.00') throw new Error('the first line names no registry file');
  const keys = new Map<string, Record<string, string | number>>();
  let open: Record<string, string | number> | undefined;
  for (const line of lines) {
    if (line.trim() === '' || line.startsWith(';')) continue;
    const key = /^\[(HKEY_LOCAL_MACHINE\\[^\]]+)\]$/u.exec(line)?.[1];
    const [, name, said, dword] = /^"([^"\\]+)"=(?:"((?:[^"\\]|\\[\\"])*)"|dword:([0-9a-f]{8}))$/u.exec(line) ?? [];
    if (key !== undefined) {
      if (keys.has(key)) throw new Error(`${key} stands twice`);
      keys.set(key, (open = {}));
    } else if (name !== undefined && open && !Object.hasOwn(open, name)) {
      open[name] = dword === undefined ? (said ?? '').replace(/\\(?=[\\"])/gu, '') : Number.parseInt(dword, 16);
    } else throw new Error(`this line cannot be read: ${line}`);
  }
  return keys;
}

/** A policy as the registry holds it below one key: groups and lists are keys of their own, lists count from 1, yes and no are 1 and 0. */
export function policyInRegistry(
  keys: ReadonlyMap<string, Record<string, string | number>>,
  root: string,
): Record<string, unknown> {
  const below = [...keys.keys()].filter(
    (key) => key.startsWith(`${root}\\`) && !key.slice(root.length + 1).includes('\\'),
  );
  const groups = below.map((key) => {
    const group = policyInRegistry(keys, key);
    const names = Object.keys(group);
    const isList = names.length > 0 && names.every((name, at) => name === String(at + 1));
    return [key.slice(root.length + 1), isList ? Object.values(group) : group] as const;
  });
  return { ...keys.get(root), ...Object.fromEntries(groups) };
}
