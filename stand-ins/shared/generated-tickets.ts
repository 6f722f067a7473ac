import type { MessageFile, TicketFile } from './ticket-file';

/** A character that leaves the API as a byte sequence that is not UTF-8. */
export const brokenBytesMark = '\uE0FF';

/** The extremes that nobody writes by hand: 300 messages, 5 MB in one message, bytes that are not UTF-8. */
export function generatedTickets(written: readonly TicketFile[]): TicketFile[] {
  return [veryLong(written), hugeMail(), brokenBytes()];
}

const hoursBetween = 7;

function veryLong(written: readonly TicketFile[]): TicketFile {
  const turns = written
    .filter((ticket) => ticket.language === 'en' && ticket.channel === 'email')
    .flatMap((ticket) => ticket.messages)
    .filter((message) => (message.from === 'customer' || message.from === 'agent') && message.text);
  const messages = Array.from({ length: 300 }, (_, index): MessageFile => {
    const turn = turns[index % turns.length];
    const hours = (300 - index) * hoursBetween;
    return {
      from: index % 3 === 2 ? 'agent' : 'customer',
      ago: `${Math.floor(hours / 24)}d ${hours % 24}h`,
      text: `${turn?.text ?? ''}\n\n(${index + 1} of 300)`,
    };
  });
  return { ...frame(4300, 'Standing order: monthly deliveries'), messages };
}

const hugeMailBytes = 5 * 1024 * 1024;

function hugeMail(): TicketFile {
  const row =
    '<tr><td style="padding:4px"><table><tr><td>HS-44120</td><td>Shelf bracket, 240 mm</td><td>12 pieces</td></tr></table></td></tr>\n';
  const html = [
    '<p>Please find the complete stock list below. My question: which of these are discontinued?</p>\n<table>\n',
    row.repeat(Math.ceil(hugeMailBytes / row.length)),
    '</table>\n<p>I need the answer for our order on Friday.</p>',
  ].join('');
  return { ...frame(4301, 'Stock list, please check'), messages: [{ from: 'customer', ago: '3h', html }] };
}

function brokenBytes(): TicketFile {
  const text = `My name is Ren${brokenBytesMark} Dufour and the invoice shows it as question marks.\n\nPlease correct it${brokenBytesMark}, the tax office sends it back every time.`;
  return { ...frame(4302, 'Name garbled on invoice'), messages: [{ from: 'customer', ago: '5h', text }] };
}

function frame(id: number, subject: string): Omit<TicketFile, 'messages'> {
  return {
    id,
    subject,
    channel: 'email',
    status: 'open',
    language: 'en',
    customer: { name: 'Robin Dufour', email: 'robin.dufour@example.org', locale: 'en-US' },
  };
}
