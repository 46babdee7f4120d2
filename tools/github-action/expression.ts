/** Evaluates the part of GitHub's expressions that `action.yml` uses. */

/** `inputs`, `steps`, `github`, … */
export type Contexts = Readonly<Record<string, unknown>>;

const TOKEN = /\s*('(?:[^']|'')*'|[A-Za-z_][\w.-]*|==|!=|&&|\|\||[()])/y;

/** A text with each `${{ … }}` replaced by its value. */
export function interpolate(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => String(evaluate(expression, contexts)));
}

/** The value of an expression; a member that is not there is the empty text, as on GitHub. */
export function evaluate(expression: string, contexts: Contexts): string | boolean {
  const tokens = tokensOf(expression);
  const value = alternatives(tokens, contexts);
  if (tokens.length > 0) throw new Error(`cannot read the expression from ${tokens[0]} on: ${expression}`);
  return value;
}

function tokensOf(expression: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < expression.trimEnd().length) {
    const [, token] = TOKEN.exec(expression) ?? [];
    if (token === undefined) throw new Error(`cannot read the expression ${expression}`);
    tokens.push(token);
  }
  return tokens;
}

function alternatives(tokens: string[], contexts: Contexts): string | boolean {
  let value = conjunction(tokens, contexts);
  while (tokens[0] === "||" && tokens.shift()) {
    const right = conjunction(tokens, contexts);
    value ||= right;
  }
  return value;
}

function conjunction(tokens: string[], contexts: Contexts): string | boolean {
  let value = comparison(tokens, contexts);
  while (tokens[0] === "&&" && tokens.shift()) {
    const right = comparison(tokens, contexts);
    value &&= right;
  }
  return value;
}

function comparison(tokens: string[], contexts: Contexts): string | boolean {
  const left = operand(tokens, contexts);
  const operator = tokens[0];
  if (operator !== "==" && operator !== "!=") return left;
  tokens.shift();
  return (left === operand(tokens, contexts)) === (operator === "==");
}

function operand(tokens: string[], contexts: Contexts): string | boolean {
  const token = tokens.shift() ?? "";
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
  if (token !== "(") return String(member(contexts, token.split(".")) ?? "");
  const value = alternatives(tokens, contexts);
  tokens.shift();
  return value;
}

function member(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value;
  if (typeof value !== "object" || value === null) return undefined;
  return member(Object.entries(value).find(([key]) => key === name)?.[1], rest);
}
