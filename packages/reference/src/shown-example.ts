/** Makes an example body visible, since Redoc would show an empty one as nothing. */
export function shownExample(example: unknown): unknown {
  return example === "" ? "(an empty body)" : example;
}
