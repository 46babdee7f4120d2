import {
  CatalogError,
  familyProblems,
  pointerOf,
  type Audience,
  type Catalog,
  type LocatedProblem,
  type Problem,
  type ReadFamily,
} from "@faultline/catalog";
import { emitFamilies } from "../emit/emit-families.ts";
import { emitGuards } from "../emit/emit-guards.ts";
import { emitHelp } from "../emit/emit-help.ts";
import { emitTypes } from "../emit/emit-types.ts";
import { vectorsOf } from "../emit/emit-vectors.ts";
import { manifestOf } from "./write.ts";

/** What can be emitted. `bundle` is built, not committed. */
export const TARGETS = ["types", "guards", "bundle"] as const;
export type Target = (typeof TARGETS)[number];

/** A file as it should be. */
export interface EmittedFile {
  /** From the root of the project. */
  path: string;
  text: string;
}

const VECTORS = "packages/guards/vectors";

/** The folders of a target's files. What others put there stays. */
export const FOLDERS: Readonly<Record<Target, readonly string[]>> = {
  types: ["packages/types/src/gen"],
  guards: ["packages/guards/src/gen", VECTORS],
  bundle: ["specs/dist"],
};

/** What each family's document gave when it was last emitted, so that a run in the same process emits only what has changed. */
export type Memory = Map<string, { document: string; emitted: Emitted }>;

/**
 * The files of a target. Equal specs give equal bytes.
 * @throws {CatalogError} where a spec says something that cannot be emitted.
 */
export async function emit(
  catalog: Catalog & { families: ReadFamily[] },
  target: Target,
  memory: Memory = new Map(),
  audience: Audience = "internal",
): Promise<EmittedFile[]> {
  const files: EmittedFile[] = [];
  const problems: LocatedProblem[] = [];
  for (const family of catalog.families) {
    const unfit = familyProblems(family);
    const { files: own, problems: found } =
      unfit.length > 0 ? { files: [], problems: unfit } : await emitFamily(family, target, memory, audience);
    files.push(...own);
    problems.push(
      ...found.map(({ path, ...rest }) => {
        const { file, line, column } = family.locate(path);
        return { file, line, column, pointer: pointerOf(path), ...rest };
      }),
    );
  }
  if (problems.length > 0) throw new CatalogError(problems);
  if (target === "guards") {
    files.push({ path: "packages/guards/src/gen/families.ts", text: emitFamilies(catalog) });
    files.push(
      manifestOf(
        VECTORS,
        files.map(({ path }) => path).filter((path) => path.startsWith(`${VECTORS}/`)),
      ),
    );
  }
  return files;
}

interface Emitted {
  files: EmittedFile[];
  problems: readonly Problem[];
}

async function emitFamily(family: ReadFamily, target: Target, memory: Memory, audience: Audience): Promise<Emitted> {
  const key = `${target} ${audience} ${family.id}`;
  const document = JSON.stringify(family.document);
  const known = memory.get(key);
  if (known?.document === document) return known.emitted;
  const emitted = await EMITTERS[target](family, audience);
  memory.set(key, { document, emitted });
  return emitted;
}

const EMITTERS: Readonly<Record<Target, (family: ReadFamily, audience: Audience) => Emitted | Promise<Emitted>>> = {
  types: async (family) => {
    const { text, problems } = await emitTypes(family);
    return { files: [{ path: `packages/types/src/gen/${family.id}.d.ts`, text }], problems };
  },
  guards: (family, audience) => {
    const { text, problems } = emitGuards(family);
    const vectors = [...vectorsOf(family)].map(([path, vector]) => ({
      path: `${VECTORS}/${path}`,
      text: json(vector),
    }));
    const gen = `packages/guards/src/gen/${family.id}`;
    return {
      files: [
        { path: `${gen}.ts`, text },
        { path: `${gen}.help.ts`, text: emitHelp(family, "ts", audience) },
        ...vectors,
      ],
      problems,
    };
  },
  bundle: (family) => ({
    files: [
      {
        path: `specs/dist/${family.id}.json`,
        text: json({ "x-generated-from": `specs/${family.id}/openapi.yaml`, ...family.merged }),
      },
    ],
    problems: [],
  }),
};

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
