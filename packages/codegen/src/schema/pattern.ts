import { RegExpParser, visitRegExpAST, type AST } from "@eslint-community/regexpp";

/** What a pattern should be instead; undefined where it can be used as it is. */
export function whatIsWrongWith(pattern: string): string | undefined {
  let tree: AST.Pattern;
  try {
    tree = new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true });
  } catch {
    return "a regular expression of ECMA-262 with the `u` flag";
  }
  return canBlowUp(tree) ? "one without a repeated group that itself repeats or chooses: on a text that nearly fits, it could take years" : undefined;
}

/** True where something repeated without end holds a further repetition or a choice: the known forms of exponential time all do. */
function canBlowUp(tree: AST.Pattern): boolean {
  let found = false;
  visitRegExpAST(tree, {
    onQuantifierEnter: ({ max, element }) => {
      if (max === Infinity && (element.type === "Group" || element.type === "CapturingGroup")) found ||= branches(element);
    },
  });
  return found;
}

function branches(group: AST.Group | AST.CapturingGroup): boolean {
  let found = false;
  visitRegExpAST(group, {
    onQuantifierEnter: ({ min, max }) => {
      found ||= min !== max;
    },
    onGroupEnter: ({ alternatives }) => {
      found ||= alternatives.length > 1;
    },
    onCapturingGroupEnter: ({ alternatives }) => {
      found ||= alternatives.length > 1;
    },
  });
  return found;
}
