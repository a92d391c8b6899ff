import type { Entry, Library } from "../schemas/library.ts";
import type { ContentProblem } from "../schemas/parse-content.ts";
import type { Source } from "../schemas/source.ts";

/** Hosts that a source may come from: the makers of the service, of its SDKs and tools, the standards, and public reports. */
const HOSTS = [
  "docs.aws.amazon.com",
  "aws.amazon.com",
  "repost.aws",
  "github.com",
  "stackoverflow.com",
  "www.npmjs.com",
  "registry.terraform.io",
  "docs.amplify.aws",
  "boto3.amazonaws.com",
  "docs.amazonaws.cn",
  "developer.mozilla.org",
  "www.rfc-editor.org",
  "datatracker.ietf.org",
  "openid.net",
];

/** Pages of single people: a case may come from one, a statement may not. */
const CASE_HOSTS = [...HOSTS, "jobairkhan.com"];

/** Every address that a page rests on has a host that is on the list; so has every real case. */
export function checkSources(library: Library): ContentProblem[] {
  const cited: Entry<{ sources: Source[] }>[] = [
    ...library.errors,
    ...library.symptoms,
    ...library.causes,
    ...library.incidents,
    ...library.guides,
  ];
  return [
    ...cited.flatMap(({ file, data }) => data.sources.flatMap(({ url }) => foreignHost(file, "sources", url))),
    ...[...library.errors, ...library.symptoms].flatMap(({ file, data }) =>
      data.messages.flatMap(({ id, source, elsewhere }) =>
        [source, ...elsewhere.flatMap((seen) => seen.source ?? [])].flatMap((url) =>
          foreignHost(file, `messages.${id}.source`, url),
        ),
      ),
    ),
    ...library.cases.flatMap(({ file, data }) => foreignHost(file, "source", data.source, CASE_HOSTS)),
  ];
}

/** What is wrong with an address whose host is not among those that statements may rest on; limits are held to it, too. */
export function foreignHost(
  file: string,
  field: string,
  url: string,
  hosts: readonly string[] = HOSTS,
): ContentProblem[] {
  return hosts.includes(new URL(url).host)
    ? []
    : [{ file, field, found: url, write: `an address on one of ${hosts.join(", ")}` }];
}
