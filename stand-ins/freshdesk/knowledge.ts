const at = { created_at: '2026-01-05T09:00:00Z', updated_at: '2026-06-01T09:00:00Z' };

const responses = [
  {
    id: 67_000_900_001,
    title: 'Refund released',
    folder_id: 11,
    content_html:
      '<div>Hello {{ticket.requester.name}},</div><div><br></div><div>the refund has been released and reaches your account within three working days.</div>',
  },
  {
    id: 67_000_900_002,
    title: 'Lieferung verspätet',
    folder_id: 11,
    content_html:
      '<div>Guten Tag {{ticket.requester.name}},</div><div><br></div><div>Ihre Lieferung ist unterwegs.</div>',
  },
  {
    id: 67_000_900_003,
    title: 'Ask for the order number',
    folder_id: 12,
    content_html: '<div>Could you send me the order number, please?</div>',
  },
].map((response) => ({
  ...response,
  content: response.content_html.replaceAll(/<[^>]+>/g, ' '),
  attachments: [],
  group_ids: [],
  visibility: 0,
  ...at,
}));

/** The team's folders of canned responses; the last one is another agent's own. */
export const folders = [
  { id: 11, name: 'Deliveries and refunds', personal: false, responses_count: 2, ...at },
  { id: 12, name: 'Questions', personal: false, responses_count: 1, ...at },
  { id: 13, name: 'Personal_67009882999', personal: true, responses_count: 4, ...at },
];

/** The responses of a folder; nothing for one that this agent may not open. */
export function responsesIn(folder: number): unknown[] | undefined {
  return folder === 13 ? undefined : responses.filter(({ folder_id: id }) => id === folder);
}

/** Folders of the help center, by who may read them: 1 everybody, 3 agents. */
export const solutionFolders = [
  { id: 21, name: 'Returns', description: null, visibility: 1, ...at },
  { id: 22, name: 'For agents', description: null, visibility: 3, ...at },
];

const articles = [
  {
    id: 31,
    folder_id: 21,
    status: 2,
    title: 'How long a refund takes',
    description: '<p>A refund takes five working days after the return was checked in.</p>',
  },
  {
    id: 32,
    folder_id: 22,
    status: 2,
    title: 'Refund limits for agents',
    description: '<p>Above 500 euros ask the team lead.</p>',
  },
  { id: 33, folder_id: 21, status: 1, title: 'Refunds in shops', description: '<p>Draft.</p>' },
  {
    id: 34,
    folder_id: 21,
    status: 2,
    title: 'Sending something back',
    description: '<p>Print the label and hand the parcel in.</p>',
  },
].map((article) => ({
  ...article,
  type: 1,
  agent_id: 67_009_882_107,
  category_id: 20,
  description_text: article.description.replaceAll(/<[^>]+>/g, ''),
  seo_data: { meta_title: null, meta_description: null },
  tags: [],
  attachments: [],
  thumbs_up: 3,
  thumbs_down: 0,
  hits: 120,
  ...at,
}));

/** Articles that hold a word of the term, drafts and agents' articles among them, as the API gives them to agents. */
export function searchSolutions(term: string): unknown[] {
  const words = term
    .toLowerCase()
    .split(/\W+/)
    .filter((word) => word.length > 3);
  return articles.filter(({ title, description }) =>
    words.some((word) => `${title} ${description}`.toLowerCase().includes(word)),
  );
}
