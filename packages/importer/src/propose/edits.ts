/** Turns errors and envelopes into changes of the document: schemas first, then the responses that lead to them. */
import type { OpenApiDocument, Path } from "@faultline/catalog";
import { isRecord, valueAt } from "@faultline/catalog/pure";
import type { DocumentEdit, ErrorLists, ProposedEnvelope, ProposedError, JsonTree } from "../model.ts";
import { mergedTrees } from "./apply.ts";
import { missingMembers } from "./declared-members.ts";
import { componentOfError, envelopeExtension, errorMark } from "./error-schema.ts";
import { listComponents } from "./list-components.ts";
import { leadResponses } from "./lead-responses.ts";
import type { Names } from "./names.ts";
import { withoutUnfit } from "../read/bare-schema.ts";
import { sharedForms } from "./shared-forms.ts";

export interface EditContext {
  document: OpenApiDocument;
  title: string;
  isOpenApi30: boolean;
  /** Of component schemas, and of component responses. */
  names: Names;
  responseNames: Names;
}

/** The changes that make the document one with these errors. */
export function editsFor(
  context: EditContext,
  envelopes: readonly ProposedEnvelope[],
  errors: readonly ProposedError[],
): { edits: DocumentEdit[]; lists: ErrorLists } {
  const { document, title, isOpenApi30, names } = context;
  const { forms, nameOfForm } = sharedForms(errors, names);
  const [known, made] = [envelopes.filter(({ schema }) => !schema), envelopes.filter(({ schema }) => schema)];
  const marked = errors.filter(({ isComponent }) => isComponent);
  const { lists, components, marks } = listComponents(document, errors, names);
  const { unions, copies, edits } = leadResponses({ ...context, lists }, errors);
  const schemas: JsonTree = {
    ...Object.fromEntries(made.map((envelope) => [envelope.name, envelopeSchema(document, envelope)])),
    ...forms,
    ...Object.fromEntries(
      errors
        .filter(({ isComponent }) => !isComponent)
        .map((error) => [error.name, componentOfError({ document, title, isOpenApi30, nameOfForm }, error)]),
    ),
    ...components,
    ...unions,
  };
  const all = [
    ...known.map((envelope) => ({
      target: schemaPath(envelope.name),
      update: envelopeMark(document, envelope, valueAt(document, schemaPath(envelope.name))),
    })),
    ...marks,
    ...marked.map((error) => ({
      target: schemaPath(error.name),
      update: errorMark({ document, title, isOpenApi30 }, error),
    })),
    ...componentEdits(document, "schemas", withoutUnfit(schemas, true) as JsonTree), // of an object
    ...componentEdits(document, "responses", copies),
    ...edits,
  ];
  return { edits: all, lists };
}

function envelopeSchema(document: OpenApiDocument, envelope: ProposedEnvelope): unknown {
  return mergedTrees(envelope.schema, envelopeMark(document, envelope, envelope.schema));
}

/** What makes a schema an envelope. */
function envelopeMark(document: OpenApiDocument, envelope: ProposedEnvelope, schema: unknown): JsonTree {
  const { code, message, instead, requestId, status } = envelope;
  const members = [code.member, message, instead, requestId, status].filter((path) => path !== undefined);
  return { ...missingMembers(document, schema, members), "x-error-envelope": envelopeExtension(envelope) };
}

/** One change that adds components of a section. */
function componentEdits({ components }: OpenApiDocument, section: string, members: JsonTree): DocumentEdit[] {
  if (Object.keys(members).length === 0) return [];
  if (!isRecord(components)) return [{ target: [], update: { components: { [section]: members } } }];
  const isThere = isRecord(Reflect.get(components, section));
  return [
    isThere
      ? { target: ["components", section], update: members }
      : { target: ["components"], update: { [section]: members } },
  ];
}

function schemaPath(name: string): Path {
  return ["components", "schemas", name];
}

/** The same changes, those of one target in one, where nothing is taken away from it. */
export function joinedEdits(edits: readonly DocumentEdit[]): DocumentEdit[] {
  const joined = new Map<string, DocumentEdit>();
  for (const edit of edits) {
    const key = JSON.stringify([edit.target, edit.isRemoval ?? false]);
    const known = joined.get(key);
    joined.set(key, known && !edit.isRemoval ? { ...known, update: mergedTrees(known.update, edit.update) } : edit);
  }
  return [...joined.values()];
}
