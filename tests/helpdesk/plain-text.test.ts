// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { clean } from '@/utils/helpdesk/clean';
import {
  flattenHtml,
  maxHtmlLength,
  maxTextLength,
  readElement,
  readHtml,
  readPlain,
} from '@/utils/helpdesk/plain-text';

describe('HTML becomes what a reader sees', () => {
  it.each([
    [
      'paragraphs with a gap',
      '<div class="zd-comment"><p>Hi,</p>\n\n<p>I cannot\n log  in.</p></div>',
      'Hi,\n\nI cannot log in.',
    ],
    ['a composer that sets its own blank lines', '<p>Hi,</p><p><br></p><p>One.</p><p>Two.</p>', 'Hi,\n\nOne.\nTwo.'],
    ['blank lines of a space', '<p>Hi,</p><p>&nbsp;</p><p>One.</p><p>Two.</p>', 'Hi,\n\nOne.\nTwo.'],
    ['lines as blocks', '<div>Hi</div><div><br></div><div>One</div><div>Two</div>', 'Hi\n\nOne\nTwo'],
    ['line breaks', 'Hi<br>One<br><br>Two', 'Hi\nOne\n\nTwo'],
    [
      'lists',
      '<p>Steps:</p><ul><li>open</li><li><p>close</p></li></ul><ol><li>a</li><li>b</li></ol>',
      'Steps:\n\n- open\n- close\n1. a\n2. b',
    ],
    [
      'tables',
      '<table><tr><td>Order</td><td>4711</td></tr><tr><td>Paid</td><td>yes</td></tr></table>',
      'Order 4711\nPaid yes',
    ],
    ['links by their text', 'See <a href="https://acme.example/x">the guide</a>.', 'See the guide.'],
    ['emoji that are images', 'So angry <img alt="😡" src="x"><img alt="Company logo" src="y">', 'So angry 😡'],
    ['entities', 'Gr&uuml;&szlig;e &amp; 5 &lt; 6', 'Grüße & 5 < 6'],
    ['preformatted text', '<pre>a\n  b</pre>', 'a\n  b'],
    [
      'no script, style or button',
      'a<script>x</script><style>y</style><button>z</button><svg><title>t</title></svg>b',
      'ab',
    ],
    ['right-to-left text', '<p dir="rtl">مرحبا بكم</p>', 'مرحبا بكم'],
    ['broken bytes', 'caf\ufffd \ud83d ok', 'caf\ufffd \ufffd ok'],
    ['nothing', '', ''],
  ])('%s', (_name, html, text) => {
    expect(readHtml(html)).toEqual({ text });
  });

  it.each([
    ['display: none', '<p style="display: none">x</p>'],
    ['DISPLAY:NONE', '<p style="color:red;DISPLAY:NONE">x</p>'],
    ['visibility', '<p style="visibility:hidden">x</p>'],
    ['opacity', '<p style="opacity:0">x</p>'],
    ['no font size', '<p style="font-size:0">x</p>'],
    ['a font size of a pixel', '<p style="font-size: 1px; color: #000">x</p>'],
    ['mso-hide', '<p style="mso-hide:all">x</p>'],
    ['a transparent colour', '<p style="color:transparent">x</p>'],
    ['the hidden attribute', '<p hidden>x</p>'],
    ['a template', '<template><p>x</p></template>'],
  ])('drops text hidden by %s', (_name, html) => {
    expect(readHtml(`<p>seen</p>${html}`).text).toBe('seen');
  });

  it.each([
    ['half transparent', '<p style="opacity:0.5">x</p>'],
    ['of ordinary size', '<p style="font-size:1em">x</p>'],
    ['of ten pixels', '<p style="font-size:10px">x</p>'],
    ['with a transparent background', '<p style="background-color:transparent">x</p>'],
  ])('keeps text that is %s', (_name, html) => {
    expect(readHtml(html).text).toBe('x');
  });
});

describe('what only a machine would read', () => {
  it.each([
    ['tag characters', `safe${String.fromCodePoint(0xe0049, 0xe0067)}`, 'safe'],
    ['zero-width characters', 'sa\u200bf\u2060e\ufeff', 'safe'],
    ['joiners between Latin letters', 'sa\u200d\u200cfe', 'safe'],
    ['bidirectional controls', '\u202esafe\u202c \u2066x\u2069', 'safe x'],
    ['NUL and controls', 'sa\0f\u0007e', 'safe'],
    ['runs of variation selectors', 'safe\ufe00\ufe01\ufe02', 'safe'],
    ['supplementary variation selectors', `safe${String.fromCodePoint(0xe0100, 0xe0101)}`, 'safe'],
    ['soft hyphens', 'sa\u00adfe', 'safe'],
  ])('is taken out: %s', (_name, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it.each([
    ['a family', '👨‍👩‍👧'],
    ['a skin tone with a profession', '👩🏽‍🔧'],
    ['a heart', '❤️'],
    ['Persian', 'می‌خواهم'],
    ['Hindi', 'क्‍ष'],
    ['a line break and a tab', 'a\n\tb'],
  ])('is kept where people need it: %s', (_name, text) => {
    expect(clean(text)).toBe(text);
  });
});

describe('quoted history', () => {
  it.each([
    ['a blockquote', '<p>Thanks.</p><blockquote>Old <b>words</b></blockquote>', 'Thanks.', 'Old words'],
    [
      'Gmail',
      '<div>Thanks.</div><div class="gmail_quote"><div class="gmail_attr">On Mon, 5 May 2025 at 10:00, Ben &lt;b@acme.example&gt; wrote:<br></div><blockquote>Old</blockquote></div>',
      'Thanks.',
      'On Mon, 5 May 2025 at 10:00, Ben <b@acme.example> wrote:\nOld',
    ],
    [
      'Thunderbird, answered below',
      '<div class="moz-cite-prefix">Am 05.05.25 um 10:00 schrieb Ben:<br></div><blockquote>Alt</blockquote><p>Danke.</p>',
      'Danke.',
      'Am 05.05.25 um 10:00 schrieb Ben:\nAlt',
    ],
    [
      'an attribution before a blockquote',
      '<p>Merci.</p><p>Le 5 mai 2025 à 10:00, Ben a écrit :</p><blockquote>Vieux</blockquote>',
      'Merci.',
      'Le 5 mai 2025 à 10:00, Ben a écrit :\nVieux',
    ],
    [
      'Outlook',
      '<p>Thanks.</p><div id="divRplyFwdMsg"><b>From:</b> Ben</div><div>Old words</div>',
      'Thanks.',
      'From: Ben\nOld words',
    ],
    [
      'answers between quotes',
      '<blockquote>Q1</blockquote><p>A1</p><blockquote>Q2</blockquote><p>A2</p>',
      'A1\n\nA2',
      'Q1\nQ2',
    ],
  ])('is set apart in HTML: %s', (_name, html, text, quoted) => {
    expect(readHtml(html)).toEqual({ text, quoted });
  });

  it.each([
    ['English', 'On Mon, 5 May 2025 at 10:00, Ben Long <ben@acme.example> wrote:'],
    ['English, wrapped', 'On Mon, 5 May 2025 at 10:00, Ben Long from the support team\n<ben@acme.example> wrote:'],
    ['German', 'Am Mo., 5. Mai 2025 um 10:00 Uhr schrieb Ben <ben@acme.example>:'],
    ['French', 'Le lun. 5 mai 2025 à 10:00, Ben <ben@acme.example> a écrit :'],
    ['Spanish', 'El lun, 5 may 2025 a las 10:00, Ben (<ben@acme.example>) escribió:'],
    ['Portuguese', 'Em seg., 5 de mai. de 2025 às 10:00, Ben <ben@acme.example> escreveu:'],
    ['Italian', 'Il giorno lun 5 mag 2025 alle ore 10:00 Ben <ben@acme.example> ha scritto:'],
    ['Dutch', 'Op ma 5 mei 2025 om 10:00 schreef Ben <ben@acme.example>:'],
    ['Indonesian', 'Pada Sen, 5 Mei 2025 pukul 10.00 Ben <ben@acme.example> menulis:'],
    ['Polish', 'pon., 5 maj 2025 o 10:00 Ben <ben@acme.example> napisał(a):'],
    ['Russian', 'пн, 5 мая 2025 г. в 10:00, Ben <ben@acme.example> написал:'],
    ['Turkish', 'Ben <ben@acme.example>, 5 May 2025 Pzt, 10:00 tarihinde şunu yazdı:'],
    ['Japanese', '2025年5月5日(月) 10:00 Ben <ben@acme.example>:'],
    ['Chinese', 'Ben <ben@acme.example> 于2025年5月5日周一 10:00写道：'],
    ['Korean', '2025년 5월 5일 (월) 오전 10:00, Ben <ben@acme.example>님이 작성:'],
    ['Outlook, English', '-----Original Message-----'],
    [
      'Outlook, German',
      '-----Ursprüngliche Nachricht-----\nVon: Ben\nGesendet: Montag, 5. Mai 2025\nBetreff: AW: Login',
    ],
    ['Outlook, a drawn rule', '________________________________\nFrom: Ben\nSent: Monday\nSubject: Re: login'],
    ['Outlook, header lines', 'From: Ben Long\nSent: Monday, 5 May 2025\nTo: Ana\nSubject: Re: login'],
    ['Outlook, French header lines', 'De : Ben\nEnvoyé : lundi\nÀ : Ana\nObjet : RE: login'],
    ['Zendesk', '##- Please type your reply above this line -##'],
  ])('is set apart in plain text: %s', (_name, line) => {
    const { text, quoted } = readPlain(`Still broken.\n\n${line}\n\nOld words of the agent.`);
    expect(text).toBe('Still broken.');
    expect(quoted).toContain('Old words of the agent.');
  });

  it('keeps what is written below arrows', () => {
    expect(readPlain('On 5 May 2025 Ben wrote:\n> old\n> words\n\nMy answer.')).toEqual({
      text: 'My answer.',
      quoted: 'On 5 May 2025 Ben wrote:\nold\nwords',
    });
  });

  it.each([
    ['a customer who retells', 'On 3 May your agent wrote:\nWe will refund you.\nYou never did!'],
    ['one arrow', 'The rule says\n> 5 GB\nand I have 4.'],
    [
      'a forwarded message',
      'See below.\n\n---------- Forwarded message ---------\nFrom: Shop <s@x.example>\nSubject: Refund\n\nYour refund is denied.',
    ],
    ['a line that ends in a colon', 'I tried 3 things:\n- one'],
    ['a word like a header', 'From: my phone I see nothing.\nThanks'],
  ])('is not seen in %s', (_name, text) => {
    expect(readPlain(text)).toEqual({ text });
  });

  it('is not seen in what Gmail forwards', () => {
    const html =
      '<div>See below.</div><div class="gmail_quote"><div>---------- Forwarded message ---------<br>From: Shop</div>Your refund is denied.</div>';
    expect(readHtml(html).text).toContain('Your refund is denied.');
  });
});

describe('signatures', () => {
  it.each([
    ['Zendesk', '<p>Done.</p><div class="signature"><p>Ben<br>Acme</p></div>'],
    ['Gmail', '<p>Done.</p><div class="gmail_signature">Ben</div>'],
    ['two dashes', 'Done.<br>-- <br>Ben<br>Acme'],
  ])('are dropped: %s', (_name, html) => {
    expect(readHtml(html)).toEqual({ text: 'Done.' });
  });

  it('are not seen in a long text below dashes, nor where nothing stands above', () => {
    const long = Array.from({ length: 30 }, (_, index) => `line ${index}`).join('\n');
    expect(readPlain(`Done.\n--\n${long}`).text).toContain('line 29');
    expect(readPlain('--\nBen').text).toContain('Ben');
  });
});

describe('a message of any size', () => {
  it('is cut with a word about it', () => {
    const { text } = readPlain('x'.repeat(maxTextLength + 5));
    expect(text).toBe(`${'x'.repeat(maxTextLength)}\n[cut: 5 more characters]`);
    expect(readPlain('x'.repeat(maxTextLength)).text).toHaveLength(maxTextLength);
  });

  it('is read from the plain text where its HTML is too long to parse, and cut where there is none', () => {
    const html = `<p>${'x'.repeat(maxHtmlLength)}</p>`;
    expect(readHtml(html, 'short').text).toBe('short');
    const { text } = readHtml(`<p hidden>${'x'.repeat(maxHtmlLength)}</p>`);
    expect(text.trim()).toBe('[cut: 14 more characters]');
  });

  it('is read as bare words where thousands of elements are never closed', () => {
    expect(readHtml(`a &amp; b${'<div>'.repeat(3000)}c`).text).toBe('a & b c');
  });

  it('is not walked to its end on the page either, and says so', () => {
    const root = document.createElement('div');
    for (let line = 0; line < 300; line += 1) root.appendChild(document.createElement('p')).append('x'.repeat(1000));
    const { text } = readElement(root);
    expect(text.length).toBeLessThan(maxTextLength + 50);
    expect(text.endsWith('\n[cut: 200500 more characters]')).toBe(true);
  });

  it('may nest deeper than the stack', () => {
    const root = document.createElement('div');
    let at: HTMLElement = root;
    for (let depth = 0; depth < 20_000; depth += 1) at = at.appendChild(document.createElement('span'));
    at.append('deep');
    expect(readElement(root).text).toBe('deep');
  });
});

it('flattens a macro with all that it holds', () => {
  expect(flattenHtml('<p>Hi {{ticket.requester.name}},</p><blockquote>keep</blockquote>')).toBe(
    'Hi {{ticket.requester.name}},\n\nkeep',
  );
});
