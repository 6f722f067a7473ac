/** Every word of the line that says what left the browser. Sentence case, no exclamation marks. */
export const sentWords = {
  masked: (count: number) =>
    count === 0 ? 'No personal detail found' : `${count} personal ${count === 1 ? 'detail' : 'details'} masked`,
  whatWasSent: 'what was sent',
  at: (time: string, bytes: number) =>
    `Sent at ${time}, ${bytes.toLocaleString('en')} bytes. Held in memory until you close the panel.`,
  key: 'your key, not shown',
  headers: 'Headers',
  body: 'Body, byte for byte',
  stands: 'What the tokens stand for. These values stayed here.',
  copy: 'Copy the body',
  types: {
    NAME: 'name',
    EMAIL: 'e-mail address',
    PHONE: 'phone number',
    CARD: 'card number',
    IBAN: 'bank account',
    NATID: 'national number',
    IP: 'network address',
    ADDRESS: 'postal address',
    DOB: 'date of birth',
    ORDER: 'order number',
    ACCOUNT: 'account number',
    LITERAL: 'text that looked like a token',
  } as Readonly<Record<string, string>>,
} as const;
