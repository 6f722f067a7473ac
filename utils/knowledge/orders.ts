import { splitSentences } from './sentences';

/** Words for whoever reads a ticket by machine, and words that only such a reader is ordered with; plain small letters, six languages. */
const toMachines = [
  // Somebody is addressed that no customer writes to.
  String.raw`\b(?:note|message|instructions?|attention|nota|mensaje|hinweis|anweisung\w*|consigne|catatan|pesan|mensagem)\b.{0,24}\b(?:assistant|asistente|assistente|assistent\w*|asisten|ai|ki|ia|llm|chat ?gpt|language model|sprachmodell|model|modele|modelo|copilot|bot)\b`,
  String.raw`\b(?:as an? (?:ai|assistant|language model)|als (?:ki|sprachmodell)|en tant qu.(?:ia|assistant)|como (?:ia|asistente|assistente)|sebagai (?:ai|asisten))\b`,
  String.raw`\b(?:system prompt|systemprompt|prompt (?:del|do|du) sist\w+|developer mode|jailbreak)\b|<\/?(?:system|assistant|instructions?)>|\[(?:system|inst)\]`,
  // Orders to leave what was said before.
  String.raw`\b(?:ignore|disregard|forget|override|bypass)\b.{0,30}\b(?:instructions?|prompts?|rules|guidelines|polic(?:y|ies)|context)\b`,
  String.raw`\b(?:ignorier\w*|vergiss|vergessen sie|missacht\w*)\b.{0,40}\b(?:anweisung\w*|regeln|vorgaben|richtlinien)\b`,
  String.raw`\b(?:ignora|ignore|olvida|olvide|omite)\b.{0,30}\b(?:instrucci\w+|reglas|indicaciones)\b`,
  String.raw`\b(?:ignore[zr]?|oublie[zr]?|ne tiens pas compte|ne tenez pas compte)\b.{0,30}\b(?:instructions?|consignes|regles)\b`,
  String.raw`\b(?:abaikan|lupakan)\b.{0,30}\b(?:instruksi|perintah|aturan|petunjuk)\b`,
  String.raw`\b(?:ignore|esqueca|desconsidere)\b.{0,30}\b(?:instruc\w+|regras|orientac\w+)\b`,
  // What is asked of a writer of replies.
  String.raw`\b(?:include|reveal|print|paste|quote|repeat|show|output|append|insert|add)\b.{0,40}\b(?:internal notes?|system prompt|your instructions|in (?:the|your) (?:reply|response|answer|draft))\b`,
].map((source) => new RegExp(source, 'u'));

/**
 * A customer's text without what is said to a machine: such sentences, and what follows them in the same line, are not what the customer
 * needs.
 */
export function withoutOrders(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (!toMachines.some((pattern) => pattern.test(plain))) return text;
  const kept = text.split('\n').map((line) => {
    const sentences = splitSentences(line).map((sentence) => sentence.text);
    const at = sentences.findIndex((sentence) => {
      const said = sentence.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return toMachines.some((pattern) => pattern.test(said));
    });
    return at < 0 ? line : sentences.slice(0, at).join(' ');
  });
  return kept.join('\n');
}
