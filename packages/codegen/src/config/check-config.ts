/** Checks the value of a config and says what is wrong with it, and where. */
import { posix } from "node:path";
import { isRecord, nearest } from "@faultline/catalog/pure";
import type { FaultlineConfig } from "./config.ts";
import { isPattern, matches } from "./match-files.ts";
import { USUAL_FAMILIES } from "./usual-families.ts";
import { registryConflicts } from "./registry-conflicts.ts";

/** Reports one fault of a value; `at` is its place, such as `output.code`. */
type Complain = (at: string, found: string, wanted: string) => void;
type Check = (value: unknown, at: string, complain: Complain) => void;

const text: Check = (value, at, complain) => {
  if (typeof value !== "string" || value === "") complain(at, kindOf(value), "a text");
};

const flag: Check = (value, at, complain) => {
  if (typeof value !== "boolean") complain(at, kindOf(value), "true or false");
};

/** A folder below that of the config: what is written there can never be somebody else's. */
const folder: Check = (value, at, complain) => {
  if (typeof value !== "string" || value === "") return complain(at, kindOf(value), "a folder such as src/errors");
  const steps = value.split(/[\\/]/);
  const wanted = "a folder below that of the config, such as src/errors";
  if (/^(?:[\\/]|[A-Za-z]:)/.test(value)) complain(at, "an absolute path", wanted);
  else if (steps.includes("..")) complain(at, "a path that leads out with `..`", wanted);
  else if (steps.every((step) => step === "" || step === ".")) complain(at, "the folder of the config itself", wanted);
  else if (steps.some((step) => step === "node_modules" || step === ".git"))
    complain(at, "a folder whose files belong to another tool", wanted);
  else if (/[\0-\x1f]/.test(value)) complain(at, "a control character", wanted);
};

/** Says why files cannot go to a folder, as `found …; wanted …`; undefined where they can. */
export function folderProblem(path: string): string | undefined {
  let problem: string | undefined;
  folder(path, "", (_, found, wanted) => (problem ??= `found ${found}; wanted ${wanted}`));
  return problem;
}

const spec: Check = (value, at, complain) => {
  if (typeof value !== "string" || value === "")
    complain(at, kindOf(value), "the path of an OpenAPI document, such as errors/parcels.yaml");
};

const address: Check = (value, at, complain) => {
  const wanted = "an address such as https://docs.example.com/errors/";
  if (typeof value !== "string" || !/^https?:\/\//.test(value) || !URL.canParse(value))
    complain(at, kindOf(value), wanted);
  // The ids of errors are put behind it.
  else if (/[\p{L}\p{N}]$/u.test(value))
    complain(at, "an address without a / at its end", `${wanted}, or one that ends in = or #`);
};

const id: Check = (value, at, complain) => {
  if (typeof value !== "string" || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value))
    complain(at, kindOf(value), "lower-case words joined by hyphens, such as device-management");
};

const vectors: Check = (value, at, complain) => {
  if (typeof value === "boolean") return;
  if (typeof value === "string") folder(value, at, complain);
  else complain(at, kindOf(value), "true, false or a folder");
};

const overlay: Check = (value, at, complain) => {
  if (typeof value !== "string" || value === "")
    complain(at, kindOf(value), "the path of an OpenAPI Overlay, such as errors.overlay.yaml");
};

/** https://docs.npmjs.com/cli/configuring-npm/package-json#name */
const packageName: Check = (value, at, complain) => {
  if (typeof value !== "string" || !/^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(value))
    complain(at, kindOf(value), "the name of a package, such as @acme/errors");
};

const manifest: Check = (value, at, complain) => {
  if (!isRecord(value)) return complain(at, kindOf(value), "an object with members of package.json");
  try {
    JSON.stringify(value);
  } catch {
    complain(at, "a value that JSON cannot hold, or that contains itself", "members of package.json");
  }
};

const entry = record({ spec, overlay, api: spec, id }, ["spec"]);

const families: Check = (value, at, complain) => {
  if (!Array.isArray(value) || value.length === 0)
    return complain(at, kindOf(value), "a list of documents, such as [errors/parcels.yaml]");
  for (const [index, item] of value.entries()) (isRecord(item) ? entry : spec)(item, `${at}[${index}]`, complain);
};

const range: Check = (value, at, complain) => {
  const isRange =
    Array.isArray(value) && value.length === 2 && value.every(Number.isInteger) && Number(value[0]) <= Number(value[1]);
  if (!isRange) complain(at, kindOf(value), "the first and the last code, such as [1000, 1999]");
};

const code: Check = (value, at, complain) => {
  if (typeof value !== "number" && (typeof value !== "string" || value === "")) complain(at, kindOf(value), "a code");
};

const hook: Check = (value, at, complain) => {
  if (typeof value !== "function")
    complain(at, kindOf(value), "a function, which a config in TypeScript or JavaScript can have");
};

const owner = record({ prefixes: list(text), ranges: list(range), codes: list(code) });

const registry: Check = (value, at, complain) => {
  if (!isRecord(value)) return complain(at, kindOf(value), "an object with the codes of each owner");
  for (const [name, item] of Object.entries(value)) owner(item, `${at}.${name}`, complain);
};

const config = record({
  families,
  output: record({
    code: folder,
    help: flag,
    vectors,
    types: record({ folder, package: text }, ["folder", "package"]),
    paths: flag,
    list: flag,
    bundle: folder,
    package: record({ folder, name: packageName, manifest }, ["folder", "name"]),
  }),
  docsUrl: address,
  registry,
  transform: hook,
});

function list(check: Check): Check {
  return (value, at, complain) => {
    if (!Array.isArray(value)) return complain(at, kindOf(value), "a list");
    for (const [index, item] of value.entries()) check(item, `${at}[${index}]`, complain);
  };
}

/** An object with no members but these. A member that is undefined is as good as absent. */
function record(members: Readonly<Record<string, Check>>, required: readonly string[] = []): Check {
  return (value, at, complain) => {
    if (!isRecord(value)) return complain(at, kindOf(value), `an object with ${Object.keys(members).join(", ")}`);
    const of = (name: string): string => (at === "" ? name : `${at}.${name}`);
    for (const name of required) {
      if (value[name] === undefined) complain(of(name), "nothing", "a value");
    }
    for (const [name, item] of Object.entries(value)) {
      const check = Object.hasOwn(members, name) ? members[name] : undefined;
      if (check && item !== undefined) check(item, of(name), complain);
      if (!check) complain(of(name), "an unknown option", wantedName(name, Object.keys(members)));
    }
  };
}

function wantedName(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  return `one of ${known.join(", ")}${meant === undefined ? "" : `. Did you mean ${meant}?`}`;
}

/** Says what a value is without repeating it. */
function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (value === "") return "an empty text";
  const kinds: Readonly<Record<string, string>> = {
    string: "another text",
    object: "an object",
    function: "a function",
    number: "a number",
    boolean: "true or false",
  };
  return kinds[typeof value] ?? `a ${typeof value}`;
}

/** Targets that are made apart would each take the files of the other one for left over. Some disks do not tell upper case from lower case. */
function sharedFolders({ output = {} }: FaultlineConfig): string[] {
  const folders = Object.entries({
    "output.code": output.code ?? "src/errors",
    "output.types.folder": output.types?.folder,
    "output.bundle": output.bundle,
    "output.package.folder": output.package?.folder,
    "output.vectors": output.vectors,
  }).flatMap(([at, value]) =>
    typeof value === "string" ? [[at, posix.join(value.replaceAll("\\", "/"), ".").toLowerCase()] as const] : [],
  );
  return folders.flatMap(([at, path], index) => {
    const twin = folders.slice(0, index).find(([, other]) => other === path);
    return twin && !(at === "output.vectors" && twin[0] === "output.code")
      ? [`${at}: found the folder of ${twin[0]}; wanted another one`]
      : [];
  });
}

/** Documents that are written where families are looked for would be families in the next run. */
function foldersOfFamilies({ families = USUAL_FAMILIES, output = {} }: FaultlineConfig): string[] {
  const patterns = families.map((entry) => (typeof entry === "string" ? entry : entry.spec)).filter(isPattern);
  const { code = "src/errors", vectors, bundle } = output;
  const documents: Readonly<Record<string, string | undefined>> = {
    "output.code": vectors === true ? `${code}/family.vectors.json` : undefined,
    "output.vectors": typeof vectors === "string" ? `${vectors}/family.json` : undefined,
    "output.bundle": bundle === undefined ? undefined : `${bundle}/family.json`,
    "output.package.folder": output.package && `${output.package.folder}/package.json`,
  };
  return Object.entries(documents).flatMap(([at, path]) => {
    const pattern = patterns.find(
      (each) => path !== undefined && matches(posix.join(path.replaceAll("\\", "/")), each),
    );
    return pattern === undefined
      ? []
      : [`${at}: found a folder in which \`families\` looks for documents (${pattern}); wanted another one`];
  });
}

/** Lists what is wrong with a config, a line each; empty where it can be followed. */
export function configProblems(value: unknown, file: string): string[] {
  const problems: string[] = [];
  config(value, "", (at, found, wanted) =>
    problems.push(`${file}${at === "" ? "" : ` ${at}`}: found ${found}; wanted ${wanted}`),
  );
  const shared = isConfig(value, problems)
    ? [...sharedFolders(value), ...foldersOfFamilies(value), ...registryConflicts(value.registry ?? {})]
    : [];
  return [...problems, ...shared.map((problem) => `${file} ${problem}`)];
}

/** Narrows a value in which {@link configProblems} found nothing. */
export function isConfig(value: unknown, problems: readonly string[]): value is FaultlineConfig {
  return isRecord(value) && problems.length === 0;
}
