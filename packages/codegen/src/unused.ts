/** The declarations without those of which no other one speaks: what was asked for on the way, and not needed in the end. */
export function withoutUnused(declarations: readonly string[]): readonly string[] {
  const used = declarations.filter((declaration) => {
    const name = /^(?:\/\*\*[^]*?\*\/\n)?(?:function|const) (\w+)/.exec(declaration)?.[1];
    return name === undefined || declarations.some((other) => other !== declaration && isNamedIn(other, name));
  });
  return used.length === declarations.length ? used : withoutUnused(used);
}

export function isNamedIn(code: string, name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(code);
}

/** The names of the functions and constants that code declares. */
export function declaredIn(code: string): string[] {
  return [...code.matchAll(/^(?:export )?(?:function|const) (\w+)/gm)].map(([, name = ""]) => name);
}

/** Constants stand together, everything else apart. */
export function paragraphs(declarations: readonly string[]): string {
  return declarations.reduce((text, declaration, index) => {
    const isTogether = [declarations[index - 1], declaration].every((one) => one?.startsWith("const "));
    return text === "" ? declaration : `${text}${isTogether ? "\n" : "\n\n"}${declaration}`;
  }, "");
}
