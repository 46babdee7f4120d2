/** Words that no identifier and no file name has, each with the words to use instead. */

interface Retired {
  /** The word in all its forms. */
  readonly forms: readonly string[];
  readonly instead: string;
  /** Files whose public names keep the word. */
  readonly except?: RegExp;
}

/** What a program reads in emitted facts is a promise: `places` stands in every emitted module, as the names of its placements. */
const READS_FACTS = /^packages\/guards\/|^packages\/codegen\/src\/emit\/family-facts\.ts$/;

export const RETIRED: readonly Retired[] = [
  { forms: ["spot", "spots"], instead: "position (in a text), path or pointer (in a document), placement (in a body)" },
  {
    forms: ["place", "places"],
    instead: "position (in a text), path or pointer (in a document), placement (in a body)",
    except: READS_FACTS,
  },
  { forms: ["told", "untold"], instead: "statusOnly (of an error), reported (of a finding)" },
  { forms: ["heir", "heirs"], instead: "extending (of a schema)" },
  { forms: ["slip", "slips"], instead: "misspelling, misplacement or correction" },
  { forms: ["mend", "mends", "mended"], instead: "fix" },
  { forms: ["judgement", "judgements"], instead: "finding (of lint), verdict (of a rule or a test)" },
  { forms: ["dispatch", "dispatches"], instead: "switch" },
  { forms: ["reach"], instead: "placements (as in findPlacements)" },
];

/** The words of a name: `memberSlips`, `#spot`, `told-by-status` and `MOST_PLACES` alike. */
function wordsOf(name: string): string[] {
  const spaced = name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2");
  return spaced.toLowerCase().split(/[^a-z]+/);
}

/** One message for each name of the file, its own included, that has a retired word. */
export function retiredNames(file: string, identifiers: Iterable<string>): string[] {
  const names = new Set([...identifiers, ...file.split("/")]);
  return [...names].flatMap((name) => {
    const words = wordsOf(name);
    return RETIRED.filter(({ forms, except }) => !except?.test(file) && words.some((word) => forms.includes(word))).map(
      ({ forms: [word], instead }) => `${file}: found ${name}, which has the retired word ${word}; wanted ${instead}`,
    );
  });
}
