/** Says where families are looked for without a config. */
export const USUAL_FAMILIES = ["errors/*.{yaml,yml,json}", "specs/*/openapi.{yaml,yml,json}"] as const;
