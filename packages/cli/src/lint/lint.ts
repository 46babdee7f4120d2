/** Runs `faultline lint`: applies the rules to the files and prints the findings in the chosen format. */
import { resolve } from "node:path";
import { CatalogError, openDocument, type LocatedProblem, type OpenedDocument, type Path } from "@faultline/catalog";
import type { RegistryConfig, SpecFile } from "@faultline/codegen/config";
import {
  pageAddress,
  allRules,
  auditDocument,
  auditRules,
  CrossFamilyRules,
  describesErrors,
  foreignDocument,
  lintDocument,
  NameRegister,
  type FamilyLintOptions,
  type Finding,
} from "@faultline/rules";
import type { Io } from "../io.ts";
import { addToJobSummary, writeReport } from "../output/reports.ts";
import { pageOf, PLAIN_PAGE } from "../output/layout.ts";
import { lintMarkdown } from "./format-markdown.ts";
import { formatterOf } from "./formats.ts";
import { removedCodes } from "./history.ts";
import type { FailOn, LintOptions } from "./lint-options.ts";
import { locatedFinding, SplitTexts, type LintResult, type LocatedFinding } from "./located.ts";
import { noSuchRule } from "./rule-help.ts";
import { namedSpecFiles } from "./spec-files.ts";
import { unreadableFinding } from "./unreadable.ts";
import { findingsWithoutEffect } from "./without-effect.ts";

const RANKS: Readonly<Record<FailOn, number>> = { info: 0, warn: 1, error: 2 };

/**
 * Lints the files and prints what was found. Resolves to the exit code: 2 where a file is no OpenAPI document that is read here, else 1 where
 * a finding is as severe as `failOn`, else 0.
 * @throws {WrongUse} where the arguments cannot be followed.
 * @throws {CatalogError} with every file that cannot be opened or parsed, once what was found in the others is printed.
 */
export async function lint(args: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const only = chosenRules(options);
  const { files, registry } = await namedSpecFiles(args, io.cwd, options.overlay);
  const { unreadable, hasForeign, ...readable } = await new Linter(options, only, io, registry).run(files);
  const result = { ...readable, findings: [...readable.findings, ...unreadable.map(unreadableFinding)] };
  const isForPeople = options.format === "stylish"; // who reads what cannot be read on standard error
  if (!isForPeople || readable.files.length > 0)
    io.stdout.write(
      await (await formatterOf(options.format))(isForPeople ? readable : result, pageOf(io.stdout, io.env), io),
    );
  if (options.format === "github-actions" && result.findings.length > 0)
    await addToJobSummary(lintMarkdown(result), io);
  for (const { format, file } of options.output ?? [])
    await writeReport(`--output ${format}`, file, await (await formatterOf(format))(result, PLAIN_PAGE, io), io);
  if (unreadable.length > 0) throw new CatalogError(unreadable);
  if (hasForeign) return 2;
  return result.findings.some(({ severity }) => RANKS[severity] >= RANKS[options.failOn]) ? 1 : 0;
}

function chosenRules({ rule: ids, profile }: LintOptions): ReadonlySet<string> | undefined {
  if (!ids) return undefined;
  const known = (profile === "audit" ? auditRules : allRules).map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) throw noSuchRule("--rule", unknown, known);
  return new Set(ids);
}

interface LintRun extends LintResult {
  unreadable: readonly LocatedProblem[];
  /** True where a file is no OpenAPI document, which is a finding like others and a failure of another kind. */
  hasForeign: boolean;
}

class Linter {
  readonly #options: LintOptions;
  readonly #only: ReadonlySet<string> | undefined;
  readonly #io: Io;
  readonly #names = new NameRegister();
  readonly #families: CrossFamilyRules;

  constructor(options: LintOptions, only: ReadonlySet<string> | undefined, io: Io, registry?: RegistryConfig) {
    this.#families = new CrossFamilyRules(registry);
    this.#options = options;
    this.#only = only;
    this.#io = io;
  }

  /** File by file, so that a large catalogue never is in memory as a whole. */
  async run(specs: readonly SpecFile[]): Promise<LintRun> {
    const files: string[] = [];
    const findings: LocatedFinding[] = [];
    const silent: string[] = [];
    const unreadable: LocatedProblem[] = [];
    let hasForeign = false;
    for (const spec of specs) {
      try {
        const opened = await this.#opened(spec);
        files.push(opened.file);
        const isForeign = foreignDocument(opened.document) !== undefined;
        hasForeign ||= isForeign;
        if (this.#options.profile === "family" && !isForeign && !describesErrors(opened.document))
          silent.push(opened.file);
        if (!this.#only) findings.push(...findingsWithoutEffect(opened));
        findings.push(...this.#located(await this.#findings(opened, spec), opened));
      } catch (error) {
        if (!(error instanceof CatalogError)) throw error;
        unreadable.push(...error.problems);
      }
    }
    return { files, findings, silent, unreadable, hasForeign };
  }

  /** The document, fixed first where that was asked for. */
  async #opened({ path, overlay, id, transform }: SpecFile): Promise<OpenedDocument> {
    const { cwd } = this.#io;
    const open = (): Promise<OpenedDocument> =>
      openDocument(path, { cwd, allowRemote: this.#options.allowRemote, overlay, id, transform });
    if (!this.#options.fix) return open();
    const { openFixed } = await import("./open-fixed.ts"); // with a YAML parser of its own
    return openFixed(open, resolve(cwd, overlay ?? path), (opened) => this.#judged(opened), this.#io);
  }

  #judged({ id, file, document, overlay, locate }: OpenedDocument, more: FamilyLintOptions = {}): Finding[] {
    const isOwn = overlay && ((path: Path): boolean => locate(path).file === file); // as it is named where there is an overlay
    const options = { only: this.#only, isOwn, ...more };
    return this.#options.profile === "audit"
      ? auditDocument(document, options)
      : lintDocument(id, file, document, options);
  }

  async #findings(opened: OpenedDocument, spec: SpecFile): Promise<Finding[]> {
    const removed = this.#options.history
      ? await removedCodes(spec, opened.document, this.#options.allowRemote, this.#io)
      : [];
    const findings = this.#judged(opened, {
      removed,
      compare: (family) => this.#families.compare(family, opened.locate),
    });
    const compared =
      this.#options.profile === "family" &&
      describesErrors(opened.document) &&
      this.#only?.has(this.#names.rule.id) !== false;
    if (!compared) return findings;
    return [...findings, ...this.#names.clashes(opened)];
  }

  #located(findings: readonly Finding[], opened: OpenedDocument): LocatedFinding[] {
    if (findings.length === 0) return [];
    const texts = new SplitTexts();
    const pages = new Map([...allRules, ...auditRules].map(({ id, page }) => [id, pageAddress(page)]));
    return findings.map((finding) => locatedFinding(finding, opened, texts, pages.get(finding.rule) ?? ""));
  }
}
