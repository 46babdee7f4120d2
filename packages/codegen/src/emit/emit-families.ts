/** Emits the module that lists the families, for programs that choose one at run time. */
import type { Family, XErrorFamily } from "@faultline/catalog";
import {
  arrow,
  call,
  constant,
  data,
  dictionary,
  global,
  list,
  plainMember,
  runtime,
  type Expression,
} from "../tree/expression.ts";
import { printModule } from "../tree/module.ts";
import { banner, camelCase, identifier } from "../tree/text.ts";
import { typeName } from "../tree/type.ts";
import { RUNTIME } from "./emit-guards.ts";

/** Emits the list of families; `specs` says which documents they come from. */
export function emitFamilies(families: readonly FamilySummary[], specs = "specs/*/openapi.yaml"): string {
  return printModule(
    {
      banner: banner(specs),
      declarations: [
        {
          kind: "constant",
          name: "families",
          isExported: true,
          doc: { text: "Every family of the catalogue, in alphabetical order.", links: [] },
          type: { kind: "list type", item: typeName(runtime("FamilyListing")), isReadonly: true },
          value: list(families.map(listing), "lines"),
        },
      ],
      imports: { runtime: RUNTIME },
      isType: () => true,
    },
    "ts",
  );
}

/** What a list says of a family, and the document that it is made from. */
export interface FamilySummary extends Pick<Family, "id" | "file" | "title"> {
  info: Pick<XErrorFamily, "aliases" | "brands" | "hosts">;
}

/** The part of a family that lists need. */
export function familySummary({ id, file, title, info: { aliases, brands, hosts } }: FamilySummary): FamilySummary {
  return { id, file, title, info: { ...(aliases && { aliases }), ...(brands && { brands }), ...(hosts && { hosts }) } };
}

function listing({ id, title, info }: FamilySummary): Expression {
  return dictionary(
    {
      id: constant(id),
      title: constant(title),
      aliases: data(info.aliases ?? []),
      brands: data(Object.keys(info.brands ?? {})),
      hosts: data(info.hosts ?? []),
      load: loader(`./${id}.ts`, identifier(camelCase(id))),
      loadHelp: loader(`./${id}.help.ts`, "help"),
    },
    "lines",
  );
}

/** `async () => (await import("./t-iot-hub.ts")).tIotHub`. */
function loader(specifier: string, name: string): Expression {
  const module = call(global("import"), constant(specifier));
  return arrow(
    [],
    call(
      plainMember(module, "then"),
      arrow(["module"], plainMember({ kind: "name", name: "module", origin: "local" }, name)),
    ),
  );
}
