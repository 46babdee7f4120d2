/** Assembles a module of emitted code from the needed declarations and imports. */
import { namesIn, type Declaration } from "./declaration.ts";
import type { Name, Origin } from "./expression.ts";
import { printDeclaration, type PrintForm } from "./print-declaration.ts";

export interface Module {
  /** The first line of the module, a comment. */
  readonly banner: string;
  readonly declarations: readonly Declaration[];
  /** The modules that declare imported names. */
  readonly imports: Readonly<Partial<Record<Origin, string>>>;
  /** Imported names that are types; all others are values. */
  readonly isType: (name: Name) => boolean;
  /** Types that the module re-exports. */
  readonly passedOn?: { readonly names: readonly string[]; readonly from: string };
}

/** Prints the module without the declarations that no export needs. */
export function printModule(module: Module, form: PrintForm): string {
  const declarations = needed(module.declarations);
  const paragraphs = declarations
    .map((declaration) => ({ declaration, text: printDeclaration(declaration, form) }))
    .filter(({ text }) => text !== "");
  const body = paragraphs.reduce((text, { declaration, text: next }, index) => {
    const isTogether = [paragraphs[index - 1]?.declaration, declaration].every(
      (one) => one?.kind === "constant" && one.doc === undefined,
    );
    return text === "" ? next : `${text}${isTogether ? "\n" : "\n\n"}${next}`;
  }, "");
  const head = [
    module.banner,
    ...importsOf(
      module,
      paragraphs.map(({ declaration }) => declaration),
      form,
    ),
    ...(module.passedOn && form !== "js"
      ? [`export type { ${module.passedOn.names.join(", ")} } from "${module.passedOn.from}";`]
      : []),
  ].join("\n");
  return `${head}\n\n${body}\n`;
}

/** The declarations that are exported, and those that they need, in their order. */
function needed(declarations: readonly Declaration[]): Declaration[] {
  const byName = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  const reached = new Set(declarations.filter(({ isExported }) => isExported));
  for (const declaration of reached) {
    for (const { name, origin } of namesIn(declaration)) {
      const target = origin === "module" ? byName.get(name) : undefined;
      if (target) reached.add(target); // a set goes on with what is added meanwhile
    }
  }
  return declarations.filter((declaration) => reached.has(declaration));
}

interface ImportEntry {
  name: string;
  isType: boolean;
}

function importsOf({ imports, isType }: Module, declarations: readonly Declaration[], form: PrintForm): string[] {
  const names = declarations.flatMap(namesIn);
  return Object.entries(imports).flatMap(([origin, specifier]) => {
    const used = new Map(names.filter((name) => name.origin === origin).map((name) => [name.name, name]));
    const entries = [...used.values()].map((name) => ({ name: name.name, isType: isType(name) })).sort(byKindAndName);
    const wanted = form === "ts" ? entries : entries.filter((entry) => entry.isType === (form === "d.ts"));
    return wanted.length === 0 ? [] : [importOf(wanted, specifier)];
  });
}

/** Values first, each in the order of the alphabet. */
function byKindAndName(a: ImportEntry, b: ImportEntry): number {
  if (a.isType !== b.isType) return a.isType ? 1 : -1;
  return a.name < b.name ? -1 : 1;
}

/** A module of which types alone are needed is not loaded. Types have a line each: they are many. */
function importOf(entries: readonly ImportEntry[], specifier: string): string {
  if (entries.every(({ isType }) => isType))
    return `import type {\n${entries.map(({ name }) => `  ${name},\n`).join("")}} from "${specifier}";`;
  return `import { ${entries.map(({ name, isType }) => (isType ? `type ${name}` : name)).join(", ")} } from "${specifier}";`;
}
