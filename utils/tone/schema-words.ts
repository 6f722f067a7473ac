/** What is wrong with a value that has the right form, as the end of a sentence: "This cannot be taken: …". */
export const schemaWords = {
  idTwice: 'an id is used twice',
  allArchived: 'all of them are archived',
  onePresetTooLong: 'one of them is too long',
  needsEnglish: 'English phrases are needed',
  mostLanguages: 'at most 40 languages',
  agentOnly: 'only this placeholder: agent',
  minusZero: 'minus zero',
  noSuchDay: 'no such day',
  engineAddress: 'an engine’s address',
  hostNotAllowed: 'the base URL is on none of the allowed hosts',
  quoteNowhere: 'a quote that stands in no message of the customer',
  noCustomer: 'no message of the customer',
  packAddress: 'an address that begins with https',
  placeholders: (names: readonly string[]) => `only these placeholders: ${names.join(', ')}`,
} as const;
