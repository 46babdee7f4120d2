/** Counts in how many ways a regular expression can match one text: where what follows does not match, each of them is tried. */
import { visitRegExpAST, type AST } from "@eslint-community/regexpp";

/** The characters with which a part can begin, each standing for all that the pattern does not tell from it; {@link END} where it can be empty. */
type Heads = ReadonlySet<string>;

const END = "";
const NOTHING: Heads = new Set([END]);

/** The first of the characters that `\d`, `\w`, `\s` and `.` stand for, and the first behind each run of them. */
const BOUNDS =
  "\0\t\n\v\r\x0e !/0:A[_`a{\xa0\xa1\u1680\u1681\u2000\u200b\u2028\u202a\u202f\u2030\u205f\u2060\u3000\u3001\ufeff\uff00";

const NEVER = String.raw`[^\s\S]`;

/** So many characters tell alternatives apart, or they count as alike. */
const MOST_STEPS = 64;

/**
 * In how many ways the pattern can match from one place of one text, at most. It is one where the next characters tell which alternative is meant, and the next one
 * whether a repetition goes on. A repetition without end of which this is not told counts as two: what several of these do together is for a proof to say.
 */
export function waysOf(pattern: AST.Pattern): number {
  return new Ways(boundsIn(pattern), false).ofAny(pattern.alternatives, NOTHING);
}

/** True where the number of its ways does not say everything: it repeats without end, or a part of it reads texts in a way of its own. */
export function needsProof(pattern: AST.Pattern): boolean {
  let found = false;
  visitRegExpAST(pattern, {
    onQuantifierEnter: ({ max }) => void (found ||= max === Infinity),
    onGroupEnter: ({ modifiers }) => void (found ||= modifiers !== null),
  });
  return found;
}

/**
 * The pattern with `*` or `+` in the place of each number of times, and with what never matches behind it: whatever the pattern tries, this tries too, so that a proof holds
 * for both. Undefined where there is none, since what looks around may match at once what the pattern has to try.
 */
export function withoutBounds(pattern: AST.Pattern): string | undefined {
  let text = "";
  let copied = 0;
  visitRegExpAST(pattern, {
    onQuantifierLeave: ({ element, min, max, end, greedy }) => {
      if (max === Infinity || max < 2) return;
      text += `${pattern.raw.slice(copied, element.end)}${min === 0 ? "*" : "+"}${greedy ? "" : "?"}`;
      copied = end;
    },
  });
  return looksAround(pattern) || copied === 0 ? undefined : `(?:${text}${pattern.raw.slice(copied)})${NEVER}`;
}

/**
 * What the pattern looks for at the beginning of the text, each as a pattern of its own, and the pattern without that: it tries no less. Without what looks around
 * elsewhere, too, where that ends after at most `mostSteps`: it takes no longer than so many characters do.
 */
export function withoutLooks(pattern: AST.Pattern, mostSteps: number): { looks: string[]; rest: string } {
  const { raw } = pattern;
  if (refersBack(pattern)) return { looks: [], rest: raw };
  const leading = leadingLooks(pattern);
  let rest = "";
  let copied = 0;
  const cut = ({ start, end }: AST.Node, instead: string): void => {
    rest += raw.slice(copied, start) + instead;
    copied = end;
  };
  for (const look of leading) cut(look, "");
  const characters = boundsIn(pattern);
  visitRegExpAST(pattern, {
    onAssertionEnter: (node) => {
      if (!("alternatives" in node) || node.start < copied) return;
      const ways = new Ways(characters, node.kind === "lookbehind").ofAny(node.alternatives, NOTHING);
      if (ways * sizeOf(node, Infinity) <= mostSteps) cut(node, "(?:)");
    },
  });
  return {
    looks: leading.map((look) => `^(?:${look.raw.slice("(?=".length, -1)})`),
    rest: rest + raw.slice(copied),
  };
}

function leadingLooks({ alternatives }: AST.Pattern): AST.Element[] {
  const [first, ...others] = alternatives[0]?.elements ?? [];
  if (alternatives.length > 1 || first?.type !== "Assertion" || first.kind !== "start") return [];
  const end = others.findIndex((element) => element.type !== "Assertion" || element.kind !== "lookahead");
  return others.slice(0, end === -1 ? undefined : end);
}

export function looksAround(pattern: AST.Pattern): boolean {
  let found = false;
  visitRegExpAST(pattern, {
    onAssertionEnter: ({ kind }) => void (found ||= kind === "lookahead" || kind === "lookbehind"),
  });
  return found;
}

/** True where something without end is looked for, or referred to that was matched there, as often as the text is long. */
export function looksAgainAndAgain(pattern: AST.Pattern): boolean {
  let found = false;
  const endless: AST.Quantifier[] = [];
  visitRegExpAST(pattern, {
    onQuantifierEnter: (node) => void (node.max === Infinity && endless.push(node)),
    onQuantifierLeave: (node) => void (node.max === Infinity && endless.pop()),
    onAssertionEnter: (node) => void (found ||= endless.length > 0 && sizeOf(node, Infinity) === Infinity),
    onBackreferenceEnter: ({ resolved }) =>
      void (found ||= [resolved].flat().some((group) => endless.some(({ start }) => start <= group.start))),
  });
  return found;
}

export function refersBack(pattern: AST.Pattern): boolean {
  let found = false;
  visitRegExpAST(pattern, { onBackreferenceEnter: () => void (found = true) });
  return found;
}

/**
 * How many characters the pattern has, with each repetition, and what is referred to, written out; `endless` stands for times without end. Without end, too, where
 * a group refers to itself.
 */
export function sizeOf(pattern: AST.Node, endless: number): number {
  const known = new Map<AST.CapturingGroup, number>();
  const sizeOfGroup = (group: AST.CapturingGroup): number => {
    if (!known.has(group)) {
      known.set(group, Infinity); // for as long as it is not known
      known.set(group, ofAny(group));
    }
    return known.get(group) ?? Infinity;
  };
  const ofAny = ({ alternatives }: { alternatives: readonly AST.Node[] }): number =>
    Math.max(0, ...alternatives.map(of));
  const of = (node: AST.Node): number => {
    if (node.type === "CapturingGroup") return sizeOfGroup(node);
    if ("alternatives" in node) return ofAny(node);
    if (node.type === "Alternative") return node.elements.reduce((sum, element) => sum + of(element), 0);
    if (node.type === "Quantifier") {
      const times = node.max === Infinity ? Math.max(endless, node.min) : node.max;
      return of(node.element) * times || 0; // nothing without end is nothing
    }
    if (node.type === "Backreference") return Math.max(...[node.resolved].flat().map(sizeOfGroup));
    return node.type === "Assertion" ? 0 : 1;
  };
  return of(pattern);
}

/** Where the sets of characters that the pattern names begin and end: two that share a character share one of these. */
function boundsIn(pattern: AST.Pattern): readonly string[] {
  const bounds = new Set(BOUNDS);
  const add = (first: number, last: number): void => {
    bounds.add(String.fromCodePoint(first));
    if (last < 0x10_ff_ff) bounds.add(String.fromCodePoint(last + 1));
  };
  visitRegExpAST(pattern, {
    onCharacterEnter: ({ value }) => add(value, value),
    onCharacterClassRangeEnter: ({ min, max }) => add(min.value, max.value),
  });
  return [...bounds];
}

class Ways {
  readonly #characters: readonly string[];
  /** Behind `(?<=`, the last part is the first that is matched. */
  readonly #isBackward: boolean;
  readonly #known = new Map<string, Heads>();

  constructor(characters: readonly string[], isBackward: boolean) {
    this.#characters = characters;
    this.#isBackward = isBackward;
  }

  /** `behind` is with what the text can go on. Of alternatives that begin differently, a text knows one. */
  ofAny(alternatives: readonly AST.Alternative[], behind: Heads): number {
    const all = alternatives.map((alternative) => {
      const elements = this.#ordered(alternative);
      return { ways: this.#ofAll(elements, behind), steps: this.#stepsOf(elements, behind) };
    });
    const possible = all.map((one) =>
      all.reduce((sum, other) => (other === one || areAlike(one.steps, other.steps) ? sum + other.ways : sum), 0),
    );
    return Math.max(...possible);
  }

  #ordered({ elements }: AST.Alternative): readonly AST.Element[] {
    return this.#isBackward ? elements.toReversed() : elements;
  }

  #ofAll(elements: readonly AST.Element[], behind: Heads): number {
    let ways = 1;
    let next = behind;
    for (const element of elements.toReversed()) {
      ways *= this.#of(element, next);
      next = before(this.#headsOf(element), next);
    }
    return ways;
  }

  #of(node: AST.Element, behind: Heads): number {
    if (node.type === "Assertion")
      return "alternatives" in node
        ? new Ways(this.#characters, node.kind === "lookbehind").ofAny(node.alternatives, NOTHING)
        : 1;
    if ("alternatives" in node) return this.ofAny(node.alternatives, behind);
    if (node.type !== "Quantifier" || node.max === 0) return 1;
    const { element, min, max } = node;
    const heads = this.#headsOf(element);
    const isForced = min === max || (!heads.has(END) && !doMeet(heads, behind));
    const once = this.#of(element, max === 1 ? behind : new Set([...heads, ...behind]));
    return max === Infinity
      ? (isForced ? 1 : 2) * once ** Math.max(1, min)
      : (isForced ? 1 : max - min + 1) * once ** max;
  }

  #headsOf(node: AST.Element): Heads {
    const known = this.#known.get(node.raw);
    if (known) return known;
    const heads = this.#findHeads(node);
    this.#known.set(node.raw, heads);
    return heads;
  }

  #findHeads(node: AST.Element): Heads {
    if (node.type === "Assertion") return NOTHING;
    if (node.type === "Backreference") return new Set([END, ...this.#characters]);
    if (node.type === "Quantifier") {
      const heads = node.max === 0 ? NOTHING : this.#headsOf(node.element);
      return node.min === 0 ? new Set([END, ...heads]) : heads;
    }
    if ("alternatives" in node)
      return new Set(node.alternatives.flatMap((one) => [...this.#headsOfAll(this.#ordered(one), NOTHING)]));
    if (/\\p/i.test(node.raw)) return new Set(this.#characters); // the bounds of properties are not known here
    const set = new RegExp(`^(?:${node.raw})$`, "u");
    return new Set(this.#characters.filter((character) => set.test(character)));
  }

  #headsOfAll(elements: readonly AST.Element[], behind: Heads): Heads {
    return elements.reduceRight<Heads>((next, element) => before(this.#headsOf(element), next), behind);
  }

  /** What the first, the second and further characters can be, as long as each is one step; the last says with what the rest can go on. */
  #stepsOf(elements: readonly AST.Element[], behind: Heads): Heads[] {
    const steps: Heads[] = [];
    for (const [index, element] of elements.entries()) {
      const { one, min, max } =
        element.type === "Quantifier"
          ? { one: element.element, min: element.min, max: element.max }
          : { one: element, min: 1, max: 1 };
      const isOneStep = one.type === "Character" || one.type === "CharacterSet" || one.type === "CharacterClass";
      if (isOneStep && min > 0) steps.push(...Array<Heads>(Math.min(min, MOST_STEPS)).fill(this.#headsOf(one)));
      if (isOneStep && min === max && steps.length < MOST_STEPS) continue;
      const rest = elements.slice(isOneStep ? index + 1 : index);
      const next = this.#headsOfAll(rest, behind);
      return [...steps, isOneStep && max > min ? new Set([...this.#headsOf(one), ...next]) : next];
    }
    return [...steps, behind];
  }
}

/** With what something begins that has `next` behind it. */
function before(heads: Heads, next: Heads): Heads {
  return heads.has(END) ? new Set([...[...heads].filter((head) => head !== END), ...next]) : heads;
}

function doMeet(one: Heads, other: Heads): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  return [...few].some((head) => many.has(head));
}

/** True where one text can begin with both; where one of them may be over, anything can follow. */
function areAlike(one: readonly Heads[], other: readonly Heads[]): boolean {
  for (const [index, heads] of one.entries()) {
    const others = other[index];
    if (others === undefined || heads.has(END) || others.has(END)) return true;
    if (!doMeet(heads, others)) return false;
  }
  return true;
}
