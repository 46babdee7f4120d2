/** Removes secrets from texts: by the names beside them, by their shape, and those that are known from elsewhere. */
import { parsed } from "../json.ts";
import { base64Decoded, percentDecoded, textDecoded } from "./decoded.ts";
import { mayHoldSecrets } from "./may-hold-secrets.ts";
import { isRequestIdName, isUserName, secretKindInAddress, secretKindOf } from "./secret-names.ts";
import { LEAST, Spellings } from "./spellings.ts";
import { tablesIn } from "../tables.ts";
import { isTokenLike } from "./token-like.ts";

/** Least lengths of what has no words, in prose and in places where tokens are usual. */
const IN_PROSE = 16;
export const IN_ADDRESS = 12;
/** Texts within texts are followed so deep. */
const DEEPEST = 6;
const DEEPEST_VALUE = 64;
/** What is longer is a document rather than a secret, and is not sought elsewhere. */
const LONGEST = 8192;
/** No secret by itself; it tells support nothing. */
export const USER_NAME = "user name";
/** What stands in sentences and addresses as well: codes and words, which are sought nowhere else. */
const CODE = /^[a-z]+(?:_[a-z]+)+$/i;
const WORD = /^(?:[a-z]+(?:[_.-][a-z]+)*|[A-Z]+(?:[_.-][A-Z]+)*|[A-Z][a-z]+)$/;
/** Members that repeat what somebody sent. */
const VALUE =
  /^(?:(?:rejected|invalid|actual|attempted|given|sent|provided|received|current)?[-_]?value|content|input|received|actual|got)$/i;

/** Stand around the number of a kind until the end, so that no pattern looks at what stands in the place of a secret. */
const [OPEN, CLOSE] = ["\ue000", "\ue001"];
const MARK = /\ue000(\d{1,4})\ue001/g;

/** Shapes that nothing but secrets has. The groups `before` and `after` stay. */
const SHAPES: readonly (readonly [kind: string, shape: RegExp])[] = [
  ["PEM block", /-----BEGIN [A-Z0-9 ]{1,40}-----[^\ue000]*?(?:-----END [A-Z0-9 ]{1,40}-----|$)/g],
  [
    "JSON Web Token",
    // a terminal or a mail may have broken it into lines
    /(?<![A-Za-z0-9_-])e[yw][JA][\w-]{6,}(?:\.[\w-]*){0,4}(?:(?:\r?\n|\\r|\\n|\\u000[ad]){1,2}[ \t]{0,20}[\w.-]{8,200}(?=[\s\\"']|$)(?![ \t]*[^\s\\"'])){0,60}/g,
  ],
  [
    "AWS secret key",
    /(?<![\w+/=-])(?=[A-Za-z\d+/]{0,39}[a-z])(?=[a-z\d+/]{0,39}[A-Z])(?=[A-Za-z+/]{0,39}\d)[A-Za-z\d+/]{40}(?![\w+/=-])/g,
  ],
  ["API key", /(?<![A-Za-z0-9])(?:SK[0-9a-f]{32}|[MNO][\w-]{20,27}\.[\w-]{6}\.[\w-]{24,40})(?![A-Za-z0-9])/g],
  ["AWS access key", /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA)[A-Z0-9]{12,}/g],
  [
    "API key",
    /(?<![A-Za-z0-9])(?:[a-z]{2,6}_(?:live|test|prod)_|gh[pousr]_|github_pat_|gl[a-z]{2,5}-|xox[a-z]-|xapp-|AIza|ya29\.|SG\.|npm_|pypi-|hf_|shp[a-z]{2}_|whsec_|dop_v1_|ak_|sk-|sq0[a-z]{3}-|EAAC|hvs\.|dapi|lin_api_|PMAK-|figd_|key-|pul-|dp\.[a-z]{2,8}\.|ATATT)[\w.-]{8,}/g,
  ],
];

/** Words behind which credentials stand, in headers and in prose; not the parameters of a challenge. */
const SCHEME =
  /(?<![A-Za-z0-9_-])(Bearer|Basic|Token|DPoP|Negotiate|ApiKey|GoogleLogin|OAuth|Hawk|MAC)((?:\s|%20|\+|,\s)+["']?)(?![\w-]{1,40}\s{0,3}=\s{0,3}["'])([A-Za-z0-9+/=._~:-]{6,})/gi;
/** `the password is …`; what has no digit may be a word that says what is wrong with it. */
const SAID =
  /\b((?:password|passphrase|passcode|secret|token|api key)\s(?:is|was)\s["']?)(?=[^\s"'\ue000]*\d)([^\s"'\ue000]{6,})/gi;
const ADDRESS = /(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]{0,20}:\/\/[^\s"'<>\\^`{|}\ue000]+/g;
/** A place on a page, by a number or by words. */
const ANCHOR = /^(?:\d{1,5}|[a-z]{1,20}(?:[-_/.](?:[a-z]{1,20}|\d{1,3})){0,8})$/i;
const ROOTED = /(?<![\w/.:-])\/[\w%~.-]+(?:\/[\w%~.:@+-]*){0,40}\?[^\s"'<>\\^`{|}\ue000]+/g;
/** `name=value`, `name: value`, `"name": "value"`, `["name"]=> string(5) "value"`, also cut off. */
const PAIR =
  /(?<![\w.-])([A-Za-z_][\w.-]{1,80})((?:\\?["'])?\]?\s{0,3}(?:=>?|:)\s{0,3}(?:\s{0,60}string\(\d{1,9}\)\s)?(?:\\?["'])?)([^\s"'&;,<>\\\ue000]{1,8192})/g;
/** What PHP prints of an array: the value ends with its line. */
const ITEM = /(\[([\w.-]{1,80})\] => )([^\r\n\ue000]+)/g;
const QUOTED_PAIR =
  /(?<![\w.-])([A-Za-z_][\w.-]{1,80})((?:\\?["'])?\s{0,3}[=:]\s{0,3})("(?:[^"\\\ue000]|\\.)*"?|'(?:[^'\\\ue000]|\\.)*'?)/g;
const ELEMENT = /<([\w:.-]{1,80})(\s[^<>]{0,2000})?>([^<\ue000]+)(?=<|$)/g;
const FIELD = /((?:name|id|property)=["']([\w.[\]:-]{1,80})["'][^<>]{0,300}?\s(?:value|content)=["'])([^"'\ue000]+)/gi;
const FIELD_TURNED =
  /((?:value|content)=["'])([^"'\ue000]+)(["'][^<>]{0,300}?\s(?:name|id|property)=["']([\w.[\]:-]{1,80})["'])/gi;
const PART =
  /(content-disposition:[^\r\n]{0,200}?name="?(?=([^"\r\n;]{1,100}))\2"?[^\r\n]{0,300}\r?\n(?:[\w-]{1,60}:[^\r\n]{0,300}\r?\n){0,6}\r?\n)([^]*?)(?=\r?\n--|$)/gi;
/** Base64 with its padding, which is no `name=value`. */
const PADDED = /^[A-Za-z0-9+/_-]+={1,2}$/;
const RUN = /[A-Za-z0-9_+/=.~%-]{12,}/g;
/** A part of a JSON text: a string that may be cut off, a bracket, another value. */
const JSON_PART = /"(?:[^"\\]|\\.)*(?:"|\\?$)|[{}[\],:]|[^\s"{}[\],:]+/gs;

export class TextRedactor {
  readonly secrets = new Spellings();
  /** Ids of requests, which look like tokens and have to stay. */
  readonly ids = new Set<string>();
  /** Values of which another member says that they are secrets: `{ "field": "password", "value": … }`. */
  readonly #named = new Map<string, string>();
  readonly #kinds: string[] = [];
  #depth = 0;

  readonly #seeksChance: boolean;

  /** Without `seeksChance`, what has no name and no shape of a secret stays, however it looks, and so does who logs in. */
  constructor(ids: Iterable<string> = [], { seeksChance = true } = {}) {
    for (const id of ids) this.ids.add(id);
    this.#seeksChance = seeksChance;
  }

  /** Stands for what is removed, until `finished`. `value` is sought everywhere else. */
  removed(kind: string, value?: string): string {
    if (value !== undefined) this.#seek(kind, value);
    let index = this.#kinds.indexOf(kind);
    if (index === -1) index = this.#kinds.push(kind) - 1;
    return `${OPEN}${index}${CLOSE}`;
  }

  #seek(kind: string, value: string): void {
    if (this.#seeksChance || kind !== USER_NAME) this.learn(value);
  }

  /** Parts of credentials; those with names that are no secrets, such as a realm, are sought only with whatever else there is. */
  learnCredentials(credentials: string): void {
    if (this.#seeksChance || !/=\s*"/.test(credentials)) {
      for (const part of credentials.split(/[\s,"]+|=(?=["\w])/)) this.learn(part);
      return;
    }
    for (const [, name = "", value = ""] of credentials.matchAll(/([\w-]{1,40})\s{0,3}=\s{0,3}"([^"]*)/g))
      if (secretKindOf(name) !== undefined || /^(?:response|mac|hash)$/i.test(name)) this.learn(value);
  }

  /** Seeks the secret, and what it says decoded, everywhere. */
  learn(value: string): void {
    if (value.length > LONGEST) return;
    const text = value.replaceAll(MARK, " ").trim();
    this.secrets.add(text);
    const plain = percentDecoded(text);
    if (plain !== undefined) this.secrets.add(plain);
    const pair = base64Decoded(text);
    if (pair?.includes(":")) for (const part of [pair, ...pair.split(":")]) this.secrets.add(part);
    if (text.startsWith("e")) for (const part of text.split(".")) if (part.length > IN_PROSE) this.secrets.add(part);
  }

  /** Keeps an id of a request, unless it is known or shaped as a secret. */
  keepId(name: string, value: string): void {
    if (isRequestIdName(name) && /^[\w.:+/=|;@-]{1,200}$/.test(value)) this.ids.add(value);
  }

  /** Learns which values are secrets because a member beside them names them so. */
  learnNamed(value: unknown, depth = 0): void {
    if (typeof value !== "object" || value === null || depth > DEEPEST_VALUE) return;
    const entries = Object.entries(value);
    const isPair = Array.isArray(value) && value.length === 2;
    const names = isPair ? namesIn(value[0]) : Array.isArray(value) ? [] : entries.flatMap(([, held]) => namesIn(held));
    const kind = names.map(secretKindOf).find(Boolean);
    for (const [name, held] of entries) {
      if (
        kind !== undefined &&
        (isPair ? name === "1" : VALUE.test(name)) &&
        typeof held !== "object" &&
        String(held).length > 2
      )
        this.#named.set(String(held), kind);
      this.learnNamed(held, depth + 1);
    }
  }

  /** Removes from a text what its names and shapes tell. */
  text(text: string, least = IN_PROSE): string {
    const plain = text.replaceAll(/[\ue000\ue001]/g, "\ufffd");
    if (!this.#seeksChance && !mayHoldSecrets(plain)) return plain;
    if (this.#depth >= DEEPEST) return plain.length < LEAST ? plain : this.removed("what lies deeper");
    this.#depth++;
    try {
      return this.#lines(plain, least);
    } finally {
      this.#depth--;
    }
  }

  /** What else a member says: by its name, or as a text. */
  member(name: string, value: string, isLogin: boolean): string {
    const kind = secretKindOf(name) ?? (isLogin && isUserName(name) ? USER_NAME : this.#named.get(value));
    if (kind !== undefined && value !== "") return this.removed(kind, value);
    this.keepId(name, value);
    return this.text(value);
  }

  /** An address without credentials, fragment, and what else may be a secret in it. */
  address(address: string): string {
    const [, before = "", scheme = "", authority = "", path = "", query, fragment] =
      /^(([a-z][a-z0-9+.-]*:)?(?:\/\/([^/?#]*))?)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(
        address.replaceAll(/[\ue000\ue001]/g, "\ufffd"),
      ) ?? [];
    const at = authority.lastIndexOf("@");
    const user = at === -1 ? "" : authority.slice(0, at);
    for (const part of user.split(":")) this.learn(part);
    const host = this.text(authority.slice(at + 1), IN_PROSE);
    const start = before.includes("//")
      ? `${scheme}//${user === "" ? "" : `${this.removed("user information", user)}@`}${host}`
      : before;
    const isAnchor = fragment !== undefined && ANCHOR.test(fragment);
    const ends = [
      query === undefined ? "" : `?${this.form(query)}`,
      fragment === undefined || fragment === "" ? "" : `#${isAnchor ? fragment : this.removed("fragment")}`,
    ];
    if (fragment !== undefined && !isAnchor) this.form(fragment); // its secrets may stand elsewhere as well
    return `${start}${this.#path(path)}${ends.join("")}`;
  }

  /** `name=value&name=value`. */
  form(query: string): string {
    const isLogin = hasPassword(query);
    return query.replaceAll(/[^&;]+/g, (pair) => {
      const equals = pair.indexOf("=");
      if (equals === -1 || PADDED.test(pair)) return this.#encoded(pair);
      const name = formDecoded(pair.slice(0, equals));
      const value = formDecoded(pair.slice(equals + 1));
      if (value === "") return `${this.#encoded(pair.slice(0, equals))}=`;
      const kind = secretKindInAddress(name, value) ?? (isLogin && isUserName(name) ? USER_NAME : undefined);
      this.keepId(name, value);
      if (kind === undefined) return `${this.#encoded(pair.slice(0, equals))}=${this.#encoded(pair.slice(equals + 1))}`;
      const isNamed = secretKindOf(name) !== undefined || !WORD.test(value);
      if (isNamed) this.#seek(kind, value);
      return `${this.#encoded(pair.slice(0, equals))}=${this.removed(kind, isNamed ? pair.slice(equals + 1) : undefined)}`;
    });
  }

  /** The text with all that is known by now, and with words in the place of what was removed. */
  finished(text: string): string {
    const shown = text
      .split(/(\ue000\d{1,4}\ue001)/)
      .map((part, index) =>
        index % 2 === 1 ? part : this.secrets.remove(part, this.removed("secret of this capture")),
      )
      .join("");
    return shown.replaceAll(MARK, (_, index: string) => `[removed: ${this.#kinds[Number(index)] ?? "secret"}]`);
  }

  #lines(text: string, least: number): string {
    if (text.includes("\n")) this.#learnColumns(text);
    if (/^\s*[[{]/.test(text) && text.trim().length > 2) {
      const shown = this.#json(text);
      return parsed(text) === undefined ? this.#prose(shown, least) : shown; // dumps of programs begin like JSON as well
    }
    if (!PADDED.test(text.trim()) && /^[\w.[\]%-]{1,100}=[^\s<>"{}]*\s*$/.test(text)) return this.form(text);
    if (!/^(?:data:)?[ \t]*[[{]"?/m.test(text)) return this.#prose(text, least);
    return text
      .split(/(\r?\n)/)
      .map((line) => {
        const [, mark = "", json] = /^((?:data:)?[ \t]*)([[{].*)$/s.exec(line) ?? [];
        return json === undefined ? line : mark + this.#json(json);
      })
      .join("")
      .replace(/^[^]*$/, (whole) => this.#prose(whole, least));
  }

  /** Learns what stands in the columns of a table, or of values separated by commas, whose heads name secrets. */
  #learnColumns(text: string): void {
    for (const rows of tablesIn(text)) {
      const [head = []] = rows;
      for (const [index, row] of rows.entries()) {
        const isList = row.length === 2 && (index > 0 || !WORD.test(row[1] ?? ""));
        for (const [column, cell] of row.entries()) {
          const name = isList && column === 1 ? (row[0] ?? "") : "";
          const kind = (index === 0 ? undefined : secretKindOf(head[column] ?? "")) ?? secretKindOf(name);
          if (kind === "authorization") this.learnCredentials(cell.replace(/^[\w-]{1,20}\s/, ""));
          else if (kind === "cookies") this.learn(cell.slice(cell.indexOf("=") + 1));
          else if (kind !== undefined) this.#seek(kind, cell);
        }
      }
    }
  }

  #json(text: string): string {
    const isLogin = hasPassword(text);
    this.learnNamed(parsed(text));
    const names: string[] = [];
    const kinds: (string | undefined)[] = [];
    let [name, kind]: [string, string | undefined] = ["", undefined];
    return text.replaceAll(JSON_PART, (part, at: number) => {
      if (part === "{" || part === "[") {
        names.push(name);
        kinds.push(kind);
        return part;
      }
      if (part === "}" || part === "]") {
        [name, kind] = [names.pop() ?? "", kinds.pop()];
        return part;
      }
      if (part === ",") kind = kinds.at(-1);
      if (part === ",") name = names.at(-1) ?? "";
      if (part === "," || part === ":") return part;
      if (!part.startsWith('"'))
        return kind !== undefined && /\d{4}/.test(part) ? `"${this.removed(kind, part)}"` : this.#bare(part);
      const value = stringIn(part);
      if (/^\s*:/.test(text.slice(at + part.length, at + part.length + 50))) {
        name = value;
        kind = secretKindOf(name) ?? (isLogin && isUserName(name) ? USER_NAME : kinds.at(-1));
        return rewritten(part, value, this.text(value));
      }
      if (kind !== undefined && value !== "") return `"${this.removed(kind, value)}"`;
      return rewritten(part, value, this.member(name, value, isLogin));
    });
  }

  #bare(part: string): string {
    return /^(?:true|false|null|-?[\d.eE+-]{1,25})$/.test(part) ? part : this.text(part);
  }

  #prose(text: string, least: number): string {
    const isLogin = hasPassword(text);
    const kindOf = (name: string): string | undefined =>
      secretKindOf(name) ?? (isLogin && isUserName(name) ? USER_NAME : undefined);
    const pair = (whole: string, name: string, between: string, value: string): string => {
      const bare = value.replace(/^["']|["']$/g, "");
      const kind = kindOf(name);
      if (kind === undefined) this.keepId(name, bare);
      const known = CODE.test(bare) ? undefined : bare;
      return kind === undefined || bare === "" ? whole : `${name}${between}${this.removed(kind, known)}`;
    };
    let shown = text;
    for (const [kind, shape] of SHAPES) shown = shown.replaceAll(shape, (found) => this.removed(kind, found));
    return shown
      .replaceAll(PART, (whole, head: string, name: string, value: string) => {
        const kind = kindOf(name);
        return kind === undefined ? whole : head + this.removed(kind, value);
      })
      .replaceAll(ADDRESS, (found) => this.address(found))
      .replaceAll(ROOTED, (found) => this.address(found))
      .replaceAll(SCHEME, (whole, scheme: string, space: string, value: string) =>
        /^(?:[a-z]+|[A-Z][a-z]+)[.:]?$/.test(value)
          ? whole
          : `${scheme}${space}${this.removed(credentialsOf(scheme), value)}`,
      )
      .replaceAll(SAID, (_, before: string, value: string) => before + this.removed("secret", value))
      .replaceAll(FIELD, (whole, head: string, name: string, value: string) => {
        const kind = kindOf(name);
        return kind === undefined ? whole : head + this.removed(kind, value);
      })
      .replaceAll(FIELD_TURNED, (whole, head: string, value: string, tail: string, name: string) => {
        const kind = kindOf(name);
        return kind === undefined ? whole : head + this.removed(kind, value) + tail;
      })
      .replaceAll(ELEMENT, (whole, name: string, attributes: string | undefined, value: string) => {
        const kind = kindOf(name);
        if (kind === undefined) this.keepId(name, value.trim());
        return kind === undefined || value.trim() === ""
          ? whole
          : `<${name}${attributes ?? ""}>${this.removed(kind, value)}`;
      })
      .replaceAll(ITEM, (whole, before: string, name: string, value: string) => {
        const kind = kindOf(name);
        return kind === undefined ? whole : before + this.removed(kind, value);
      })
      .replaceAll(QUOTED_PAIR, pair)
      .replaceAll(PAIR, pair)
      .replaceAll(RUN, (run) => this.#run(run, least));
  }

  #run(run: string, least: number): string {
    if (this.ids.has(run) || this.ids.has(run.replace(/(?<![.=])[.=]+$/, ""))) return run;
    const decoded = percentDecoded(run) ?? textDecoded(run.replace(/(?<!\.)\.+$/, ""));
    if (decoded !== undefined && decoded !== run && this.text(decoded, least).includes(OPEN))
      return this.removed("encoded secret", run);
    return this.#seeksChance && isTokenLike(run, least) ? this.removed("what looks like a token", run) : run;
  }

  /** A part of an address; it stays encoded where nothing is removed. */
  #encoded(part: string): string {
    const plain = formDecoded(part);
    if (this.ids.has(plain)) return part;
    if (/^[A-Za-z0-9_+/=.~-]{12,}$/.test(part) && this.#run(part, IN_ADDRESS) !== part)
      return this.#run(part, IN_ADDRESS);
    const shown = /^(?:[a-z][a-z0-9+.-]*:\/\/|\/)/i.test(plain) ? this.address(plain) : this.text(plain, IN_ADDRESS);
    return shown.includes(OPEN) ? shown : part;
  }

  #path(path: string): string {
    const segments = path.split("/");
    return segments
      .map((segment, index) => {
        const before = segments[index - 1] ?? "";
        const isWord = /^[a-z]+(?:[-_][a-z]+)*$/i.test(segment) && segment.length < 24;
        const kind = isWord ? undefined : secretKindOf(before);
        if (kind !== undefined && segment.length >= LEAST) return this.removed(kind, segment);
        return this.#encoded(segment);
      })
      .join("/");
  }
}

/** Texts that may name another member: `"password"`, `["body", "password"]`, `"/password"`. */
function namesIn(value: unknown): string[] {
  const texts: unknown[] = Array.isArray(value) ? value : [value];
  return texts.flatMap((text) =>
    typeof text === "string" && text.length < 100 && !/\s/.test(text) ? (text.split(/[/.]/).at(-1) ?? []) : [],
  );
}

function credentialsOf(scheme: string): string {
  return scheme.toLowerCase() === "bearer" ? "bearer token" : "credentials";
}

/** True where a name in the text is that of a password: who logs in is a secret then. */
function hasPassword(text: string): boolean {
  return /passw(?:or)?d|passphrase|["&?\s]pwd\b/i.test(text);
}

function formDecoded(text: string): string {
  const spaced = text.replaceAll("+", " ");
  return percentDecoded(spaced) ?? spaced;
}

/** The text of a JSON string, also where it is cut off. */
function stringIn(part: string): string {
  const text = parsed(part);
  return typeof text === "string" ? text : part.replace(/^"/, "").replace(/"$/, "");
}

function rewritten(part: string, value: string, shown: string): string {
  return shown === value ? part : JSON.stringify(shown);
}
