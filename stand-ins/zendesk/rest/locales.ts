const known: [id: number, locale: string, name: string, native: string, rtl?: boolean][] = [
  [1, 'en-US', 'English (United States)', 'English (United States)'],
  [8, 'de', 'German', 'Deutsch'],
  [77, 'id', 'Indonesian', 'Bahasa Indonesia'],
  [2, 'es', 'Spanish', 'Español'],
  [16, 'fr', 'French', 'Français'],
  [19, 'pt-BR', 'Portuguese (Brazil)', 'Português (Brasil)'],
  [66, 'ar', 'Arabic', 'العربية', true],
  [69, 'ko', 'Korean', '한국어'],
];

/** `locales.json`: the languages of the account. */
export function localesShape(origin: string): Record<string, unknown> {
  return {
    locales: known.map(([id, locale, name, native, rtl = false]) => ({
      url: `${origin}/api/v2/locales/${locale}.json`,
      id,
      locale,
      name,
      native_name: native,
      presentation_name: `${name} - ${native}`,
      rtl,
      created_at: '2024-03-04T08:00:00Z',
      updated_at: '2024-03-04T08:00:00Z',
      default: id === 1,
    })),
  };
}
