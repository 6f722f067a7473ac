import { messageLanguage, t } from './index';

/** "German" for `de` and `de-DE`, "Austrian German" for `de-AT`: the region only where it tells something apart; the tag itself where the browser knows no name. */
export function languageName(tag: string): string {
  if (tag === 'und' || tag === '') return '';
  try {
    return new Intl.DisplayNames([messageLanguage], { type: 'language' }).of(withoutUsualRegion(tag)) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

/** `de` for `de-DE`, as the language alone means that region; any other tag as it is. */
function withoutUsualRegion(tag: string): string {
  const { language } = new Intl.Locale(tag);
  return new Intl.Locale(tag).minimize().baseName === language ? language : tag;
}

/** What a ticket is about, as `topicOf` in the knowledge room says it; a topic of another version as it stands. */
export function topicName(topic: string): string {
  return topics[topic] ?? topic;
}

const topics: Readonly<Record<string, string | undefined>> = {
  refund: t('topic.refund'),
  delivery: t('topic.delivery'),
  charge: t('topic.charge'),
  broken: t('topic.broken'),
  return: t('topic.return'),
  cancel: t('topic.cancel'),
  password: t('topic.password'),
  signin: t('topic.signin'),
  invoice: t('topic.invoice'),
  warranty: t('topic.warranty'),
  replace: t('topic.replace'),
  subscription: t('topic.subscription'),
  death: t('topic.death'),
  voucher: t('topic.voucher'),
  colour: t('topic.colour'),
  export: t('topic.export'),
  fault: t('topic.fault'),
  other: t('topic.other'),
};
