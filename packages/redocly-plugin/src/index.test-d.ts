/** What Redocly takes for a plugin, as types. */
import type { Plugin } from "@redocly/openapi-core";
import { faultline } from "./index.ts";

faultline() satisfies Plugin;
