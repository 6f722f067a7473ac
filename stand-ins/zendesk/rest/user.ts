import type { DeskUser } from '../../shared/model';

/** A user with the keys that real answers have. */
export function userShape(user: DeskUser, origin: string): Record<string, unknown> {
  const staff = user.role !== 'end-user';
  return {
    id: user.id,
    url: `${origin}/api/v2/users/${user.id}.json`,
    name: user.name,
    email: user.email,
    created_at: user.createdAt,
    updated_at: user.createdAt,
    time_zone: user.timeZone.split('/').at(-1),
    iana_time_zone: user.timeZone,
    phone: null,
    shared_phone_number: null,
    photo: null,
    locale_id: 1,
    locale: user.locale,
    organization_id: null,
    role: user.role,
    verified: true,
    external_id: null,
    tags: user.tags,
    alias: user.alias ?? '',
    active: true,
    shared: false,
    shared_agent: false,
    last_login_at: null,
    two_factor_auth_enabled: null,
    signature: user.signature,
    details: '',
    notes: user.notes ?? '',
    role_type: staff ? 0 : null,
    custom_role_id: staff ? 6_130_892_411_001 : null,
    moderator: staff,
    ticket_restriction: staff ? null : 'requested',
    only_private_comments: false,
    restricted_agent: !staff,
    suspended: false,
    default_group_id: staff ? 6_130_852_536_001 : null,
    report_csv: false,
    user_fields: {},
  };
}

/** The signed-in agent, with the CSRF token that must never leave a client's hands. */
export function meShape(user: DeskUser, origin: string, token: string): Record<string, unknown> {
  return { ...userShape(user, origin), authenticity_token: token };
}

/** Who asks without a session: status 200, and nobody. */
export function anonymousShape(): Record<string, unknown> {
  return { id: null, url: null, name: 'Anonymous user', email: 'invalid@example.com', role: 'end-user', active: true };
}
