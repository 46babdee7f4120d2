/** Emits the package with which a company ships its errors to its clients: JavaScript with types, manifest and README. */
import { readFileSync } from "node:fs";
import { orderOf, parseVersion } from "@faultline/catalog/pure";
import { pascalCase, typeNames, type Audience, type Family, type Problem } from "@faultline/catalog";
import type { PackageOutput } from "../config/config.ts";
import { camelCase } from "../tree/text.ts";
import { emitHelp } from "./emit-help.ts";
import { emitModule } from "./emit-module.ts";
import { printVectors } from "./vectors/print-vectors.ts";
import { vectorsOf } from "./vectors/vectors-of.ts";

/** What stands behind the id of a family in the names of its modules. */
export const PACKAGE_ENDINGS = [".js", ".d.ts", ".help.js", ".help.d.ts"] as const;

/** The files of one family, by their endings. */
export function packageModules(
  family: Family,
  audience: Audience,
): Record<string, { text: string; problems: readonly Problem[] }> {
  const plain = (text: string): { text: string; problems: readonly Problem[] } => ({ text, problems: [] });
  return {
    ".js": emitModule(family, undefined, "js"),
    ".d.ts": emitModule(family, undefined, "d.ts"),
    ".help.js": plain(emitHelp(family, "js", audience)),
    ".help.d.ts": plain(emitHelp(family, "d.ts", audience)),
    ".vectors.json": plain(printVectors(vectorsOf(family))),
  };
}

/** The manifest. The version is the highest of the families' unless the config names one: a change of any of them changes the package. */
export function packageManifest(families: readonly Family[], { name, manifest = {} }: PackageOutput): string {
  const ids = families.map(({ id }) => id);
  const exports = ids.flatMap((id) => [
    [`./${id}`, { types: `./${id}.d.ts`, default: `./${id}.js` }],
    [`./${id}/help`, { types: `./${id}.help.d.ts`, default: `./${id}.help.js` }],
    [`./${id}/vectors.json`, `./${id}.vectors.json`],
  ]);
  const value = {
    name,
    version: highest(families.map(({ version }) => version)),
    description: `Error families: ${families.map(({ title }) => title).join(", ")}.`,
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    exports: { ...Object.fromEntries(exports), "./package.json": "./package.json" },
    files: ["*.js", "*.d.ts", "*.vectors.json"],
    peerDependencies: { "@faultline/guards": `^${ownVersion()}` },
    ...manifest,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The README: how to install the package, and what each family is called. */
export function packageReadme(families: readonly Family[], { name }: PackageOutput): string {
  return `# ${name}

What the errors of ${families.length === 1 ? "this API" : "these APIs"} mean, whether to retry, and when: types, guards and facts for
[@faultline/guards](https://www.npmjs.com/package/@faultline/guards).

\`\`\`sh
npm i ${name} @faultline/guards
\`\`\`

${families.map((family) => sample(family, name)).join("\n")}`;
}

function sample(family: Family, name: string): string {
  const { id, title, version, errors } = family;
  const constant = camelCase(id);
  const [first] = errors.filter(({ statusOnly }) => !statusOnly);
  const guard = first && `is${pascalCase(typeNames(family).get(first.name) ?? first.name)}`;
  const example = guard ? `\nif (fault && ${guard}(fault.raw)) console.log(fault.raw);` : "";
  return `## ${inText(title)} ${inText(version)}

${errors.length} ${errors.length === 1 ? "error" : "errors"}, as \`${name}/${id}\`; the texts for people are in \`${name}/${id}/help\`.

\`\`\`ts
import { advise, decodeResponse } from "@faultline/guards";
import { ${[constant, ...(guard ? [guard] : [])].join(", ")} } from "${name}/${id}";

const fault = await decodeResponse(${constant}, response);
if (fault) console.log(fault.id, advise(fault, { method: "GET", attempt: 1 }));${example}
\`\`\`
`;
}

/** A title comes from a spec: nothing of it is markup. */
function inText(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_[\]<&{~]/g, "\\$&");
}

/** The highest of versions as npm writes it, with three numbers; 0.1.0 where none has the form of a version. */
function highest(versions: readonly string[]): string {
  const known = versions.flatMap((version) => parseVersion(version) ?? []);
  const [first] = known.toSorted((a, b) => orderOf(b, a));
  if (!first) return "0.1.0";
  const { numbers, prerelease } = first;
  return `${numbers.join(".")}${/^[0-9A-Za-z.-]+$/.test(prerelease) ? `-${prerelease}` : ""}`;
}

/** The packages of a release have one version, and emitted code knows the runtime of its own. */
function ownVersion(): string {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version; // our own file
}
