import { articlesOf, published, type Entry, type Library } from "../schemas/library.ts";
import type { Article } from "../schemas/article.ts";
import type { ContentProblem } from "../schemas/parse-content.ts";
import { causesOf, treesOf, validateTree } from "./validate.ts";

/**
 * Judges what no single file can know: sound trees, references that lead somewhere, a row for each cause,
 * no circle from tree to tree, shared questions that agree, no cause that nothing leads to.
 */
export function validateLibrary(library: Library): ContentProblem[] {
  const articles = articlesOf(library);
  const shown = published(library);
  const trees = new Set(articlesOf(shown).map(({ id }) => id));
  const references = { causes: idsOf(shown.causes), trees };
  const draftReferences = { causes: idsOf(library.causes), trees: idsOf(articles) };
  return [
    ...articles.flatMap((article) => [
      ...validateTree(article.data.tree).map((problem) => ({
        ...problem,
        file: article.file,
        field: `tree.${problem.field}`,
      })),
      ...danglingReferences(article, article.data.draft ? draftReferences : references),
      ...apartRows(article),
      ...messageAnswers(article),
      ...titleIsName(article),
    ]),
    ...circlesOfTrees(articles),
    ...sharedQuestions(articles),
    ...orphans(library, articles),
    ...library.incidents.flatMap((incident) =>
      trees.has(incident.data.tree) ? [] : [missing(incident.file, "tree", incident.data.tree, "tree")],
    ),
    ...library.guides.flatMap((guide) =>
      guide.data.steps.flatMap((step, index) =>
        step.leads
          .filter(({ tree }) => !trees.has(tree))
          .map(({ tree }) => missing(guide.file, `steps.${index}.leads`, tree, "tree")),
      ),
    ),
  ];
}

function missing(file: string, field: string, found: string, kind: "cause" | "tree"): ContentProblem {
  const where = kind === "cause" ? "content/causes" : "content/errors or content/symptoms";
  return { file, field, found, write: `the id of a ${kind === "cause" ? "cause" : "page"} that exists in ${where}` };
}

/** The ids that a page may name. A published page may not name a draft: there would be no page to go to. */
interface References {
  causes: ReadonlySet<string>;
  trees: ReadonlySet<string>;
}

function idsOf(entries: readonly { id: string }[]): Set<string> {
  return new Set(entries.map(({ id }) => id));
}

function danglingReferences({ file, data }: Entry<Article>, { causes, trees }: References): ContentProblem[] {
  const named: [string, string][] = [
    ...causesOf(data.tree).map((id): [string, string] => ["tree", id]),
    ...data.apart.map(({ cause }): [string, string] => ["apart", cause]),
    ...data.messages.flatMap(({ id, causes: ids }) => ids.map((cause): [string, string] => [`messages.${id}`, cause])),
  ];
  return [
    ...named.filter(([, id]) => !causes.has(id)).map(([field, id]) => missing(file, field, id, "cause")),
    ...treesOf(data.tree)
      .filter((id) => !trees.has(id))
      .map((id) => missing(file, "tree", id, "tree")),
    ...data.confusedWith
      .filter(({ tree }) => !trees.has(tree))
      .map(({ tree }) => missing(file, "confusedWith", tree, "tree")),
  ];
}

/** The table that tells causes apart has one row for each cause of the tree, and no other; so has each message. */
function apartRows({ file, data }: Entry<Article>): ContentProblem[] {
  const reached = new Set(causesOf(data.tree));
  const rows = new Set(data.apart.map(({ cause }) => cause));
  const named = data.messages.flatMap(({ causes }) => causes);
  return [
    ...[...reached]
      .filter((id) => !rows.has(id))
      .map((id) => ({
        file,
        field: "apart",
        found: `no row for ${id}`,
        write: "one row for each cause that the tree reaches",
      })),
    ...[...rows, ...named]
      .filter((id) => !reached.has(id))
      .map((id) => ({
        file,
        field: "tree",
        found: `${id} is named, but no answer leads to it`,
        write: "an answer that leads to this cause, or take the name out",
      })),
  ];
}

/** A question answered by the message knows each value it names. */
function messageAnswers({ file, data }: Entry<Article>): ContentProblem[] {
  const ids = new Set(data.messages.map(({ id }) => id));
  return Object.entries(data.tree.questions).flatMap(([question, { answeredBy, options }]) =>
    answeredBy !== "message"
      ? []
      : options
          .flatMap(({ when }) => when ?? [])
          .filter((id) => !ids.has(id))
          .map((id) => ({
            file,
            field: `tree.questions.${question}`,
            found: id,
            write: "the id of a message of this file",
          })),
  );
}

/** Services whose errors are exceptions with a name. Elsewhere a title is the literal message or code. */
const NAMED_EXCEPTIONS = /^(?:user-pools|identity-pools)\//;

function titleIsName({ id, file, data }: Entry<Article>): ContentProblem[] {
  if (!("status" in data) || !NAMED_EXCEPTIONS.test(id)) return [];
  const name = id.slice(id.lastIndexOf("/") + 1);
  return name === data.title
    ? []
    : [{ file, field: "title", found: data.title, write: `the name of the file: ${name}` }];
}

function circlesOfTrees(articles: Entry<Article>[]): ContentProblem[] {
  const next = new Map(articles.map(({ id, data }) => [id, treesOf(data.tree)]));
  const done = new Set<string>();
  const visit = (id: string, path: string[]): string[] | null => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    if (done.has(id)) return null;
    for (const to of next.get(id) ?? []) {
      const circle = visit(to, [...path, id]);
      if (circle) return circle;
    }
    done.add(id);
    return null;
  };
  for (const { id, file } of articles) {
    const circle = visit(id, []);
    if (circle)
      return [
        {
          file,
          field: "tree",
          found: `trees lead in a circle: ${circle.join(" → ")}`,
          write: "end one of these ways at a cause",
        },
      ];
  }
  return [];
}

/** The same question id in two trees is the same question: its answers are carried from tree to tree. */
function sharedQuestions(articles: Entry<Article>[]): ContentProblem[] {
  const first = new Map<string, { file: string; options: string }>();
  const problems: ContentProblem[] = [];
  for (const { file, data } of articles) {
    for (const [id, question] of Object.entries(data.tree.questions)) {
      const options = question.options
        .map((option) => option.id)
        .sort()
        .join(", ");
      const known = first.get(id);
      if (!known) first.set(id, { file, options });
      else if (known.options !== options) {
        problems.push({
          file,
          field: `tree.questions.${id}`,
          found: `answers ${options}; the same id in ${known.file} has ${known.options}`,
          write: "the same answers in both, or another id for one of the two questions",
        });
      }
    }
  }
  return problems;
}

function orphans(library: Library, articles: Entry<Article>[]): ContentProblem[] {
  const reached = new Set(articles.flatMap(({ data }) => causesOf(data.tree)));
  return library.causes
    .filter(({ id, data }) => !reached.has(id) && !data.draft)
    .map(({ id, file }) => ({
      file,
      field: "(file)",
      found: `no tree leads to ${id}`,
      write: "an answer cause:" + id + " in an error or symptom",
    }));
}
