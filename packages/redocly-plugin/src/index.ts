/** The Redocly plugin: offers the decorator to the Redocly CLI. */
import { readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Audience, OpenApiDocument } from "@faultline/catalog";
import { AUDIENCES, EXTENSIONS, familyIdOf, objectsOf, pointerOf, readFamily } from "@faultline/catalog/pure";
import { leaveOut, neutralize } from "@faultline/reference";
import type { Oas3Decorator } from "@redocly/openapi-core";
import { decorate } from "./decorate.ts";

export { addressOf } from "./address.ts";

/** What Redocly loads. Said without Redocly's own types, so that installing the plugin brings nothing of Redocly along. */
export interface RedoclyPlugin {
  id: string;
  decorators: { oas3: { errors: (options: { audience?: unknown }) => RedoclyVisitor } };
}

/** A type and no interface, since Redocly wants visitors to have an index signature. */
type RedoclyVisitor = { Root: { leave(root: unknown, context: unknown): void } };

/** The Redocly plugin `faultline`; its decorator `faultline/errors` shows errors in Redoc. */
export function faultline(): RedoclyPlugin {
  warnOfFirst(process.argv[1] ?? "");
  return { id: "faultline", decorators: { oas3: { errors } } };
}

/** Redocly looks for a plugin in the default export. */
export default faultline;

/** True where the document has errors to show; all other documents are left alone, whatever their version or faults. */
function speaksOfErrors(document: OpenApiDocument): boolean {
  return objectsOf(document).some(([object]) => EXTENSIONS.some((member) => Object.hasOwn(object, member)));
}

/** Reads the audience of the page: `faultline/errors: { audience: partner }`. By default pages are public. */
function audienceOf({ audience = "public" }: { audience?: unknown } = {}): Audience {
  const known = AUDIENCES.find((name) => name === audience);
  if (known !== undefined) return known;
  throw new Error(`faultline/errors: found the audience ${String(audience)}; wanted one of ${AUDIENCES.join(", ")}`);
}

/**
 * True within openapi-typescript, which reads `redocly.yaml` as well: what is written for people would become the types' comments, and
 * what a page leaves out would be missing. It stands on the first version of Redocly's core, which calls the version of OpenAPI `oasVersion`.
 */
function readsForTypes(context: object): boolean {
  return "oasVersion" in context;
}

/** Pages of the first Redocly CLI lack everything that the decorator adds, since its `build-docs` runs no decorators. */
function warnOfFirst(command: string): void {
  const { name, version } = manifestOf(command);
  if (name !== "@redocly/cli" || !String(version).startsWith("1.")) return;
  console.warn(
    "faultline: found Redocly CLI 1, so that pages lack causes, remedies and advice; wanted Redocly CLI 2 (`npm i -D @redocly/cli@2`)",
  );
}

/** The manifest of the package with this command, `<package>/bin/<file>`; nothing of it where there is none to read. */
function manifestOf(command: string): { name?: unknown; version?: unknown } {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(dirname(realpathSync(command)), "../package.json"), "utf8"));
    return { ...(manifest as object) }; // whatever it is, its members are asked for
  } catch {
    return {};
  }
}

const errors = ((options) => ({
  Root: {
    leave(root, context) {
      if (readsForTypes(context)) return;
      const { location } = context;
      const file = location.source.absoluteRef;
      const document = root as unknown as OpenApiDocument; // Redocly's own type of the same thing
      if (!speaksOfErrors(document)) return;
      // In a document that only refers to errors, how its own descriptions are written is not ours to say.
      if (document.info["x-error-family"] !== undefined) neutralize(document);
      const { family, problems } = readFamily(familyIdOf(document, file), file, document);
      if (problems.length > 0) {
        const reasons = problems.map(
          ({ path, found, wanted }) => `${pointerOf(path) || "/"}: found ${found}; wanted ${wanted}`,
        );
        throw new Error(`${file}: the errors cannot be shown.\n${reasons.join("\n")}`);
      }
      const audience = audienceOf(options);
      const isPart = leaveOut(document, family, audience);
      const shown = isPart ? readFamily(familyIdOf(document, file), file, document).family : family;
      if (shown.errors.length > 0) decorate(document, shown);
    },
  },
})) satisfies Oas3Decorator;
