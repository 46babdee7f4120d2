/** Writes what people read about a family: Markdown, a page in HTML, a table. */
export { describeError } from "./describe-error.ts";
export { describeFamily } from "./describe-family.ts";
export { groupsOf, type Group, type PageStyle } from "./group.ts";
export { leaveOut } from "./leave-out.ts";
export { neutralize } from "./neutralize.ts";
export { shownExample } from "./shown-example.ts";
export { errorTitle } from "./title.ts";
export { familyMarkdown } from "./family-markdown.ts";
export { familyPages, indexPage, type ReferencePage, type ListedFamily } from "./family-page.ts";
export { familyTable } from "./family-table.ts";
