/** What lint can print. */
export const FORMATS = ["stylish", "json", "github-actions", "sarif", "junit", "markdown"] as const;

export type LintFormat = (typeof FORMATS)[number];

export function isFormat(text: string): text is LintFormat {
  return FORMATS.some((format) => format === text);
}
