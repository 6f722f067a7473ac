/**
 * A ticket's subject as it can be quoted in a reply: mail prefixes and ticket tags off, nothing where it is empty, shouted,
 * too long or made up by the helpdesk.
 */
export function quotableSubject(subject: string): string | undefined {
  let plain = subject.replace(/\s+/gu, ' ').trim();
  for (;;) {
    const shorter = plain.replace(prefix, '');
    if (shorter === plain) break;
    plain = shorter;
  }
  plain = plain.replace(/[.!\s]+$/u, '');
  const fits = plain.length >= 3 && plain.length <= 60 && /\p{L}{3}/u.test(plain);
  if (!fits || /[[\]{}<>“”«»„]|https?:|@|!{2}|\?{2}/u.test(plain) || madeUp.test(plain)) return undefined;
  // Quoted back, a question looks like one of ours, and "my" and "your" change sides.
  if (/[?؟？]$/u.test(plain) || possessive.test(plain)) return undefined;
  return plain === plain.toLocaleUpperCase() && /\p{Lu}{4}/u.test(plain) ? undefined : plain;
}

const prefix =
  /^(?:(?:re|fwd?|aw|wg|tr|rv|enc|res|sv|ref)\s*:|\[[^\]]{0,40}\]|\([^)]{0,20}#[^)]{0,20}\)|#\d+\s*[:-]?)\s*/iu;

const possessive =
  /^(?:my|our|your|mein[er]?|unser[er]?|ihr[er]?|dein[er]?|mi|mis|nuestr[oa]s?|su|sus|tu|mon|ma|mes|notre|nos|votre|vos|meu|minha|nosso|nossa|seu|sua)(?!\p{L})/iu;

const madeUp =
  /^(?:conversation with|chat with|new (?:message|conversation|chat)|message from|untitled|no subject|\(no subject\)|kein betreff|sin asunto|sans objet|tanpa subjek|sem assunto|support request|contact form)/iu;
