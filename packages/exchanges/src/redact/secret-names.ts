/** Tells from the name of a header, member or parameter whether its value is a secret, and of which kind. */

/** Names without separators and in lower case. The first that fits says what the value is. */
const KINDS: readonly (readonly [kind: string, name: RegExp])[] = [
  ["cookies", /^(?:set)?cookies?\d?$/],
  ["password", /passw(?:or)?d|passphrase|passcode|^pwd$|^pass$|userpwd|^pin(?:code)?$|^otp$|onetimecode|totp/],
  ["authorization", /^(?:(?:http|proxy|x)*authorization|x?auth|authentication(?:info)?|wwwauthorization)$|authheader/],
  [
    "API key",
    /(?:api|access|subscription|app|application|functions|account|license|service|client|function)keys?\d?$|^xkey$|apikey/,
  ],
  ["private key", /(?:private|signing|encryption|shared|master|secret|ssh|rsa|host|storage)keys?\d?$|privatekey/],
  ["signature", /signature|^sig$|hmac|^xhubsignature/],
  ["session", /^(?:[a-z]{0,12}session(?:id|key|token)?|sid|connectsid|phpsessid|jsessionid|sessid|xsid)$/],
  [
    "token",
    /token|jwt|assertion|samlresponse|samlrequest|csrf|xsrf|^dpop$|^bearer$|^ticket$|^ya29$|magiclink|^nonce$|^cnonce$|^opaque$|^secwebsocketprotocol$/,
  ],
  [
    "secret",
    /secret|credential|^creds?$|webhookurl|connectionstring|^dsn$|^ping$|^seed(?:phrase)?$|mnemonic|clientcert|^xforwardedclientcert$|^sslclientcert$/,
  ],
];

/** Names that count, describe or limit tokens, rather than hold one. */
const HARMLESS =
  /(?:tokentype|tokenendpoint|tokenurl|tokenuri|tokenexpir\w{0,20}|tokenlifetime|tokencount|tokensused|tokenstatus|secretname|keyname|keyid|passwordpolicy|passwordexpir\w{0,20}|signaturemethod|signatureversion|signaturealgorithm|tokeninfo)$|(?:max|min|total|prompt|completion|input|output|used|cached|num|number(?:of)?)\w{0,12}tokens$|ratelimit|accesscontrol|tokenbucket|authenticate$|(?:error|exception)$/;

/** In addresses and forms some more names hold secrets: the code of OAuth, and a key that is called so. */
const IN_ADDRESS =
  /^(?:code|key|state|hash|invite|invitation|login|auth|access|verify|verification|confirmation|t|k|s|se|sp|u)$/;
/** Those of the last that are only letters of an alphabet: their short values say nothing. */
const LETTER = /^[a-z]{1,2}$/;

/** Who logs in, where a password stands beside it. */
const USER =
  /^(?:user|users?name|userid|login|loginname|e?mail|emailaddress|account|accountname|principal|j?username)$/;

const REQUEST_ID =
  /(?:request|correlation|trace|span|transaction|operation|incident|error|activity|exception|support|invocation|debug)(?:id|uuid|identifier|ref|reference|number)s?$|^(?:traceparent|tracestate|cfray|xamzcfid|xamzid2|xcloudtracecontext|xamzntraceid|xvercelid|flyrequestid|rndrid|reqid|rid|ray)$/;

/** The kind of secret that a value with this name is; undefined where the name is that of no secret. */
export function secretKindOf(name: string): string | undefined {
  const plain = plainName(name);
  if (HARMLESS.test(plain)) return undefined;
  return KINDS.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** The same for a parameter of an address. */
export function secretKindInAddress(name: string, value: string): string | undefined {
  const plain = plainName(name);
  const isMeant = IN_ADDRESS.test(plain) && (LETTER.test(plain) ? value.length > 7 : value.length > 3);
  return secretKindOf(name) ?? (isMeant ? "parameter that may be a secret" : undefined);
}

/** True for a member that names who logs in. */
export function isUserName(name: string): boolean {
  return USER.test(plainName(name));
}

/** True for the names of ids by which a service finds a request in its logs. */
export function isRequestIdName(name: string): boolean {
  return REQUEST_ID.test(plainName(name));
}

function plainName(name: string): string {
  return name
    .slice(0, 200)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "");
}
