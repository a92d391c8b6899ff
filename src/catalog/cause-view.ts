import type { Cause, Fixer, Touch } from "../schemas/cause.ts";
import { articlesOf, type Entry, type Library } from "../schemas/library.ts";
import { causeUrl, stepUrl } from "../wizard/addresses.ts";
import { articleLink, type Link } from "./links.ts";
import { leadsToCause } from "./leads-to-cause.ts";

/** An article whose tree ends at a cause. */
export interface LeadingArticle extends Link {
  /** What a person sees who has this cause, in the words of that article. */
  see: string;
  /** The first question of its wizard as a static page. */
  firstStepUrl: string;
}

export interface CauseView {
  id: string;
  url: string;
  data: Cause;
  touches: { id: Touch; words: string }[];
  fixedBy: string;
  /** Articles that lead here. */
  leading: LeadingArticle[];
}

const TOUCHES: Record<Touch, string> = {
  "read-only": "only reads",
  "code-change": "changes the app's code",
  reversible: "reversible",
  "cannot-be-undone": "cannot be undone",
  "signs-users-out": "signs users out",
  "changes-who-can-sign-in": "changes who can sign in",
  "impossible-in-place": "impossible in place",
  "sends-messages": "sends messages",
  "costs-money": "costs money",
};

const FIXERS: Record<Fixer, string> = {
  developer: "a developer of the app",
  administrator: "an administrator of the AWS account",
  user: "the user",
  aws: "AWS",
};

/** Everything that the page of a cause shows, apart from its prose. */
export function causeView(library: Library, { id, data }: Entry<Cause>): CauseView {
  return {
    id,
    url: causeUrl(id),
    data,
    touches: data.touches.map((touch) => ({ id: touch, words: TOUCHES[touch] })),
    fixedBy: sentence(data.fixedBy.map((fixer) => FIXERS[fixer])),
    leading: articlesOf(library)
      .filter((article) => leadsToCause(article.data.tree, id))
      .map((article) => ({
        ...articleLink(library, article.id),
        see: article.data.apart.find(({ cause }) => cause === id)?.see ?? article.data.summary,
        firstStepUrl: stepUrl(article.id, article.data.tree.start),
      })),
  };
}

function sentence(words: string[]): string {
  const text = words.join(" or ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
