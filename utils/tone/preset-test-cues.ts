import type { Cause } from '@/utils/frustration';
import type { Mechanism } from './preset-test';

/** What shows formality, by language: words of one register that the other does not use. */
export const registerCues: Record<string, { informal: RegExp; formal?: RegExp }> = {
  en: {
    informal:
      /(?<!\p{L})(?:hey|hi there|yeah|yep|cheers|ping(?:ing)?|drop me a line|\p{L}+['’](?:m|ll|ve|re|d|t))(?!\p{L})/giu,
  },
  id: {
    informal: /(?<!\p{L})(?:hai|aku|kamu|kak|kakak|udah|nggak|makasih|banget|chat)(?!\p{L})/giu,
    formal: /(?<!\p{L})(?:anda|bapak|ibu|yth)(?!\p{L})/giu,
  },
  // Only a lower-case form is surely the familiar one.
  de: {
    informal: /(?<!\p{L})(?:du|dir|dich|dein\p{L}*|hey|moin)(?!\p{L})/gu,
    formal: /(?<!\p{L})(?:Sie|Ihnen|Ihr\p{L}*)(?!\p{L})/gu,
  },
  es: {
    informal: /(?<!\p{L})(?:tú|te|tu|tus|contigo|hola)(?!\p{L})/giu,
    formal: /(?<!\p{L})(?:usted|ustedes|le|su|sus)(?!\p{L})/giu,
  },
  fr: {
    informal: /(?<!\p{L})(?:tu|te|toi|ton|ta|tes|salut)(?!\p{L})/giu,
    formal: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/giu,
  },
  pt: {
    informal: /(?<!\p{L})(?:oi|tu|te|teu|tua|a gente)(?!\p{L})/giu,
    formal: /(?<!\p{L})(?:senhora?|prezad[oa])(?!\p{L})/giu,
  },
};

/** A sentence that promises an outcome: money, goods or a result, said as certain. */
export const promiseCues: Record<string, RegExp> = {
  en: /(?<!\p{L})(?:guarantee\w*|promise (?:you|that|to)|(?:we|i)(?:['’]ll| will| shall) (?:refund|credit|replace|compensate|waive|reimburse|send you|give you|pay)|will (?:be )?(?:refunded|credited|replaced|waived|delivered|fixed|resolved|arrive)|you(?:['’]ll| will) (?:get|receive|have) (?:your|the|a) (?:refund|money|replacement|credit|voucher))(?!\p{L})/iu,
  id: /(?<!\p{L})(?:menjamin|dijamin|pasti (?:akan )?(?:kembali|sampai|selesai|diganti)|(?:kami|saya|aku) (?:akan )?(?:mengembalikan|kembalikan|mengganti|ganti|memberikan kompensasi)|akan (?:dikembalikan|diganti|dikirim|selesai|sampai))(?!\p{L})/iu,
};

/** Money and days in figures, which only a source may state. */
export const figures =
  /[$€£¥]\s?\d(?:[\d.,]*\d)?|(?<!\p{L})(?:Rp|USD|EUR|GBP|IDR)\.?\s?\d(?:[\d.,]*\d)?|\d(?:[\d.,]*\d)?\s?(?:%|€|EUR|USD|(?:(?:working|business|calendar) )?(?:days?|hours?|weeks?|months?)|(?:hari|jam|minggu|bulan)(?: kerja)?)(?!\p{L})/giu;

/** Words by which a reply shows a mechanism. */
export const mechanismCues: Record<string, Record<Exclude<Mechanism, 'interpretation'>, RegExp>> = {
  en: {
    reaction:
      /(?<!\p{L})(?:sorry|apologi[sz]e|angry|fed up|frustrat\w+|how much|understand(?:able)?(?: why)?|makes sense|fair|not how (?:this|it) should|should not have|shouldn['’]t have|failed you|recogni[sz]e|falls short|more than enough energy|done your part)(?!\p{L})/iu,
    exploration:
      /\?|(?<!\p{L})(?:let me know|tell me|(?:reply|answer) (?:here|to this)|drop me a line|a reply to this message)(?!\p{L})/iu,
    ownership:
      /(?<!\p{L})(?:i(?:['’]m| am) sorry|i apologi[sz]e|(?:our|my) (?:mistake|fault|part)|on us|we (?:broke|failed|dropped|left|let)|was ours)(?!\p{L})/iu,
    'next-step': /(?<!\p{L})(?:i(?:['’]ll| will)|i check|i am (?:finding|taking)|by) (?:\[|\p{L})/iu,
  },
  id: {
    reaction:
      /(?<!\p{L})(?:maaf|paham|wajar|kesal|lelah|mengerti|menyadari|dipahami|seharusnya|harusnya|gagal|waktu dan kesabaran)(?!\p{L})/iu,
    exploration: /\?|(?<!\p{L})(?:balas(?:lah)?|membalas|kabari saya|chat aku)(?!\p{L})/iu,
    ownership:
      /(?<!\p{L})(?:(?:minta|mohon|memohon) maaf|maaf ya|(?:kesalahan|salah) kami|kami yang salah|kami (?:gagal|mengingkari))(?!\p{L})/iu,
    'next-step': /(?<!\p{L})(?:akan|kabari|paling lambat|memastikan|pastikan|cari tahu|mencari tahu)(?!\p{L})/iu,
  },
};

/** Words by which a reply names a cause. */
export const causeCues: Record<string, Partial<Record<Cause, RegExp>>> = {
  en: {
    long_wait: /wait|hanging on|left you hanging/iu,
    repeat_contact: /\btime\b|more than once|again and again|several times|repeatedly/iu,
    contradicted: /different|another|contradict|mixed|do not agree|conflicting/iu,
    bot_loop: /person|human|member of staff|automatic/iu,
    broken_promise: /promis|our word|undertaking|we said/iu,
    money_at_stake: /money|amount|[$€£]/iu,
    deadline: /by (?!\[)|\bdate\b|fixed day/iu,
    leaving: /leav|want to go|ending your/iu,
    escalation_threat: /senior|higher up|authority/iu,
    legal_threat: /legal/iu,
    not_listened: /explained|told us|set out|did not (?:address|deal)|missed it|different question/iu,
  },
  id: {
    long_wait: /tunggu|belum terselesaikan/iu,
    repeat_contact: /\bkali|kalinya|berulang|pesan ke\p{L}+/iu,
    contradicted: /beda|berbeda|bertentangan|tidak sejalan|konsisten/iu,
    bot_loop: /orang|petugas|bot|otomatis/iu,
    broken_promise: /janji/iu,
    money_at_stake: /uang|dana|Rp/iu,
    deadline: /sebelum|tenggat|tanggal|hari tertentu/iu,
    leaving: /berhenti|mengakhiri/iu,
    escalation_threat: /atasan|berwenang/iu,
    legal_threat: /hukum/iu,
    not_listened: /menjelaskan|jelasin|menguraikan|lengkap/iu,
  },
};

/** Words by which a reply says that somebody else decides, where the preset names nobody. */
export const handOverCues: Record<string, RegExp> = {
  en: /(?<!\p{L})(?:(?:may|makes?|mine|takes?|requires) .{0,20}(?:decide|decision|call|take)|pass(?:ing|ed)? (?:it|this|that|your message) (?:on|over|to)|hand(?:ing|ed)? (?:it|this|everything)|referred|forwarded|escalated)(?!\p{L})/iu,
  id: /(?<!\p{L})(?:(?:saya|aku|di)\s?(?:teruskan|terusin|serahkan)|diteruskan|(?:berwenang|mutusin|memutuskan|diputuskan))(?!\p{L})/iu,
  de: /(?<!\p{L})(?:(?:gebe|leite|reiche) .{0,60}weiter|übergeben|weitergegeben|weitergeleitet|entscheide[tn])(?!\p{L})/iu,
  es: /(?<!\p{L})(?:(?:le )?(?:paso|traslado|trasladado)|decidir(?:lo)?|decisión)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:transmets|transmis|décider|décision)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:passar .{0,40}(?:adiante|para)|encaminh(?:ar|ei|o)|decidir|decisão)(?!\p{L})/iu,
};
