/** A country's telephone plan: calling code, national prefix (empty where there is none), pattern of the number after it. */
export type PhonePlan = readonly [region: string, callingCode: string, nationalPrefix: string, pattern: string];

/**
 * National telephone plans, as Google's libphonenumber describes them (metadata of libphonenumber-js 1.13, general patterns only;
 * a test holds them to the installed release). The library itself parses too slowly to try every number in every country.
 */
export const phonePlans: readonly PhonePlan[] = [
  ['US', '1', '1', String.raw`[2-9]\d{9}|3\d{6}`],
  ['GB', '44', '0', String.raw`[1-357-9]\d{9}|[18]\d{8}|8\d{6}`],
  ['IE', '353', '0', String.raw`(?:1\d|[2569])\d{6,8}|4\d{6,9}|7\d{8}|8\d{8,9}`],
  [
    'DE',
    '49',
    '0',
    String.raw`[2579]\d{5,14}|49(?:[34]0|69|8\d)\d\d?|49(?:37|49|60|7[089]|9\d)\d{1,3}|49(?:2[024-9]|3[2-689]|7[1-7])\d{1,8}|(?:1|[368]\d|4[0-8])\d{3,13}|49(?:[015]\d|2[13]|31|[46][1-8])\d{1,9}`,
  ],
  [
    'AT',
    '43',
    '0',
    String.raw`1\d{3,12}|2\d{6,12}|43(?:(?:0\d|5[02-9])\d{3,9}|2\d{4,5}|[3467]\d{4}|8\d{4,6}|9\d{4,7})|5\d{4,12}|8\d{7,12}|9\d{8,12}|(?:[367]\d|4[0-24-9])\d{4,11}`,
  ],
  ['CH', '41', '0', String.raw`8\d{11}|[2-9]\d{8}`],
  ['FR', '33', '0', String.raw`[1-9]\d{8}`],
  ['BE', '32', '0', String.raw`4\d{8}|[1-9]\d{7}`],
  ['NL', '31', '0', String.raw`(?:[124-7]\d\d|3(?:[02-9]\d|1[0-8]))\d{6}|8\d{6,9}|9\d{6,10}|1\d{4,5}`],
  ['ES', '34', '', String.raw`400\d{6}|(?:51|[6-9]\d)\d{7}`],
  ['PT', '351', '', String.raw`1693\d{5}|(?:[26-9]\d|30)\d{7}`],
  ['IT', '39', '', String.raw`0\d{5,11}|1\d{8,10}|3(?:[0-8]\d{7,10}|9\d{7,8})|(?:43|55|70)\d{8}|8\d{5}(?:\d{2,4})?`],
  ['PL', '48', '', String.raw`(?:6|8\d\d)\d{7}|[1-9]\d{6}(?:\d{2})?|[26]\d{5}`],
  ['BR', '55', '0', String.raw`[1-467]\d{9,10}|55[0-46-9]\d{8}|[34]\d{7}|55\d{7,8}|(?:5[0-46-9]|[89]\d)\d{7,9}`],
  ['MX', '52', '', String.raw`[2-9]\d{9}`],
  ['AR', '54', '0', String.raw`(?:11|[89]\d\d)\d{8}|[2368]\d{9}`],
  ['ID', '62', '0', String.raw`00[1-9]\d{9,14}|(?:[1-36]|8\d{5})\d{6}|00\d{9}|[1-9]\d{8,10}|[2-9]\d{7}`],
  ['MY', '60', '0', String.raw`1\d{8,9}|(?:3\d|[4-9])\d{7}`],
  ['SG', '65', '', String.raw`(?:(?:1\d|8)\d\d|7000)\d{7}|[3689]\d{7}`],
  ['PH', '63', '0', String.raw`(?:[2-7]|9\d)\d{8}|2\d{5}|(?:1800|8)\d{7,9}`],
  ['IN', '91', '0', String.raw`(?:000800|[2-9]\d\d)\d{7}|1\d{7,12}`],
  ['AU', '61', '0', String.raw`1(?:[0-79]\d{7}(?:\d(?:\d{2})?)?|8[0-24-9]\d{7})|[2-478]\d{8}|1\d{4,7}`],
  ['NZ', '64', '0', String.raw`[1289]\d{9}|50\d{5}(?:\d{2,3})?|[27-9]\d{7,8}|(?:[34]\d|6[0-35-9])\d{6}|8\d{4,6}`],
  ['SE', '46', '0', String.raw`(?:[26]\d\d|9)\d{9}|[1-9]\d{8}|[1-689]\d{7}|[1-4689]\d{6}|2\d{5}`],
  ['DK', '45', '', String.raw`[2-9]\d{7}`],
  ['NO', '47', '', String.raw`(?:0|[2-9]\d{3})\d{4}`],
  ['FI', '358', '0', String.raw`[1-35689]\d{4}|7\d{10,11}|(?:[124-7]\d|3[0-46-9])\d{8}|[1-9]\d{5,8}`],
  ['JP', '81', '0', String.raw`00[1-9]\d{6,14}|[25-9]\d{9}|(?:00|[1-9]\d\d)\d{6}`],
];
