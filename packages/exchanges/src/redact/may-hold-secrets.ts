/** Tells at a glance that a text names no secret, so that none need be sought: most answers of an API name none. */

/** Parts of all names of secrets, without what separates their words. */
const NAMES =
  /pass|pwd|pin|otp|onetime|auth|key|sig|hmac|sess|sid|token|jwt|assertion|saml|csrf|xsrf|dpop|bearer|basic|negotiate|hawk|mac|ticket|ya29|magic|nonce|opaque|websocket|secret|cred|login|webhook|connectionstring|dsn|ping|seed|mnemonic|cert|cookie/;
/** Queries, user names in addresses, and the beginnings of tokens that their shape tells. */
const SHAPES =
  /[?&@%]|e[yw][JA]|-----BEGIN|A(?:KI|SI|BI|CC|RO|ID)A|_(?:live|test|prod)_|[a-z_]{2,12}_\w{8}|[a-z]{2,5}-\w{8}|xox|xapp|AIza|SG\.|EAAC|dapi|hvs\.|dp\.|ATATT|PMAK|SK[0-9a-f]{8}|[MNO][\w-]{20}|[\w+/=-]{40}/;

export function mayHoldSecrets(text: string): boolean {
  return SHAPES.test(text) || NAMES.test(text.toLowerCase().replaceAll(/[^a-z0-9]+/g, ""));
}
