/** Loads Ajv on first use. */
import { createRequire } from "node:module";
import type { Ajv2020 } from "ajv/dist/2020.js";
import type addFormats from "ajv-formats";

const require = createRequire(import.meta.url);

/** Loads Ajv for JSON Schema 2020-12. That takes longer than reading four families, so it happens on first use. */
export function loadAjv(): typeof Ajv2020 {
  const { Ajv2020: loaded } = require("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js"); // the module of that name
  return loaded;
}

export function loadAddFormats(): typeof addFormats.default {
  return (require("ajv-formats") as typeof addFormats).default; // as above
}
