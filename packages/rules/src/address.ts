/** Where the pages of the project are published, for readers who do not have the repository. */
export const PAGES = "https://github.com/faultline-dev/faultline/blob/main/";

/** The public address of a page, given from the root of the repository. */
export function pageAddress(page: string): string {
  return `${PAGES}${page}`;
}
