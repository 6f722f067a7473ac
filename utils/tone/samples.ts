import { t } from '@/utils/i18n';
import type { SampleTicket } from './preset-test';

/** A ticket that a preset can be looked at on. */
export interface NamedSample {
  id: string;
  name: string;
  ticket: SampleTicket;
}

/** Invented tickets of the kinds that a lead meets each day, English and Indonesian. */
export const sampleTickets: readonly [NamedSample, ...NamedSample[]] = [
  {
    id: 'refund-third-contact',
    name: t('sampleTicket.refund'),
    ticket: {
      subject: 'Refund not received',
      customer: 'Maria Berg',
      agent: 'Jonas Feld',
      language: 'en',
      channel: 'email',
      level: 'frustrated',
      evidence: [
        { cause: 'repeat_contact', quote: 'third time' },
        { cause: 'broken_promise', quote: 'promised a call' },
        { cause: 'money_at_stake', quote: '$89.90' },
      ],
      messages: [
        { from: 'customer', text: 'Hello, I sent the shoes back two weeks ago. When do I get my money?' },
        { from: 'agent', text: 'We will call you tomorrow about this.' },
        {
          from: 'customer',
          text: 'This is the third time I am writing about my refund. I was promised a call on Tuesday and nobody called. $89.90 is a lot of money for me.',
        },
      ],
      macro: 'Your bank shows a refund within 5 working days after it left us.',
      point: 'say that the refund left on Monday',
    },
  },
  {
    id: 'bot-loop',
    name: t('sampleTicket.bot'),
    ticket: {
      subject: 'UNBELIEVABLE',
      customer: 'Lee Morgan',
      agent: 'Ana Lopes',
      language: 'en',
      channel: 'messaging',
      level: 'furious',
      evidence: [{ cause: 'bot_loop', quote: 'bot keeps asking me the same thing' }],
      messages: [
        { from: 'bot', text: 'Have you tried turning it off and on again?' },
        {
          from: 'customer',
          text: 'Your bot keeps asking me the same thing over and over. I want a HUMAN. My thermostat shows error E7 and the house is cold!',
        },
      ],
    },
  },
  {
    id: 'calm-question',
    name: t('sampleTicket.password'),
    ticket: {
      subject: 'Cannot reset my password',
      customer: 'Priya Raman',
      agent: 'Ana Lopes',
      language: 'en',
      channel: 'email',
      level: 'calm',
      evidence: [],
      messages: [{ from: 'customer', text: 'Hi, I forgot my password and cannot sign in. How do I reset it? Thanks!' }],
      macro: 'Open the sign-in page and choose “Forgot password”. The link in the mail works for one hour.',
    },
  },
  {
    id: 'pesanan-terlambat',
    name: t('sampleTicket.lateOrder'),
    ticket: {
      subject: 'Pesanan belum sampai',
      customer: 'Dewi Lestari',
      agent: 'Rina Wijaya',
      language: 'id',
      channel: 'messaging',
      level: 'frustrated',
      evidence: [
        { cause: 'repeat_contact', quote: 'ketiga kalinya' },
        { cause: 'long_wait', quote: 'sudah dua minggu' },
      ],
      messages: [
        {
          from: 'customer',
          text: 'Kak, pesanan saya sudah dua minggu belum sampai. Ini ketiga kalinya saya tanya dan belum ada jawaban.',
        },
      ],
      macro: 'Paket sudah keluar dari gudang dan nomor resinya bisa dicek di halaman Pesanan.',
    },
  },
  {
    id: 'saldo-terpotong',
    name: t('sampleTicket.money'),
    ticket: {
      subject: 'Saldo terpotong dua kali',
      customer: 'Bayu Prasetyo',
      agent: 'Rina Wijaya',
      language: 'id',
      channel: 'email',
      level: 'furious',
      evidence: [
        { cause: 'money_at_stake', quote: 'Rp 350.000' },
        { cause: 'legal_threat', quote: 'jalur hukum' },
      ],
      messages: [
        {
          from: 'customer',
          text: 'Saldo saya terpotong dua kali, Rp 350.000. Kalau minggu ini tidak selesai, saya akan tempuh jalur hukum.',
        },
      ],
    },
  },
];
