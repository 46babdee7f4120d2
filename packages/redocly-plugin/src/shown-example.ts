/** An example body as it is shown: a body of no characters would be shown as nothing at all. */
export function shownExample(example: unknown): unknown {
  return example === "" ? "(an empty body)" : example;
}
