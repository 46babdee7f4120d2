/** Tells what a program printed from a sentence in which a person only mentions it. */

/** How sentences begin that speak of errors in general, or ask about them. */
const PROSE =
  /^\W{0,4}(?:[qa]\b\W{1,4})?(?:if|when|whenever|how|why|what|which|where|who|we|you|i|it|he|she|they|the|a|an|this|these|that|those|there|to|in|on|for|by|with|please|after|before|most|some|many|such|all|any|every|each|does|do|did|is|are|was|were|can|could|should|would|will|has|have|had|see|note|handle|retry|treat|catch|ignore|use|check|make|usually|sometimes|unlike|once|as|and|or|but|no|not|never)\b/i;
/** More than that stands before what a program says only in prose. */
const MOST_BEFORE = 300;

/** True where what stands before a find on its line, such as a time and a level, may come from a program. */
export function isSaidByProgram(text: string, index: number): boolean {
  const near = text.slice(Math.max(0, index - MOST_BEFORE), index);
  const start = near.lastIndexOf("\n") + 1;
  const isWhole = start > 0 || index <= MOST_BEFORE;
  return isWhole && !PROSE.test(near.slice(start));
}

/** The last find that a program may have printed. */
export function lastSaid(text: string, pattern: RegExp): RegExpExecArray | undefined {
  return [...text.matchAll(pattern)].findLast(({ index }) => isSaidByProgram(text, index));
}

/** The message up to its own end: a quotation mark that was opened before it, or the end of the line. */
export function messageOf(text: string, find: RegExpExecArray, message: string): string {
  const before = text.charAt(find.index - 1);
  const end = before === '"' || before === "'" || before === "`" ? message.indexOf(before) : -1;
  return (end === -1 ? message : message.slice(0, end)).replace(/(?:\\|(?<!["'`\])}>,;\s]))["'`\])}>,;\s]+$/, (tail) =>
    ownTail(message, tail),
  );
}

/** What closes a bracket or a quotation of the message itself stays. */
function ownTail(message: string, tail: string): string {
  let kept = "";
  for (const mark of tail) {
    const opening = { '"': '"', "'": "'", "`": "`", ")": "(", "]": "[", "}": "{", ">": "<" }[mark];
    const rest = message.slice(0, message.length - tail.length) + kept;
    if (opening === undefined) break;
    const [opened, closed] = [rest.split(opening).length, mark === opening ? 0 : rest.split(mark).length];
    const isOwn = mark === opening ? opened % 2 === 0 : opened > closed;
    if (!isOwn) break;
    kept += mark;
  }
  return kept;
}
