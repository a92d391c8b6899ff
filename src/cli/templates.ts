/** What a new file is made of. */
export interface TemplateInput {
  /** The last part of the id: the name of the file. */
  name: string;
  /** Ids of two causes that exist: a tree needs somewhere to lead. */
  causes: readonly [string, string];
  /** Today, as YYYY-MM-DD. */
  today: string;
}

const SOURCE = (today: string): string => `sources:
  - url: https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-managing-errors.html
    about: Which statement of this file the source supports.
    read: "${today}"`;

/** A cause that passes every check; \`draft\` keeps it off the site until a tree leads to it. */
export function causeTemplate({ name, today }: TemplateInput): string {
  return `---
draft: true
title: ${sentence(name)}
summary: What is wrong, in one sentence that names the field or the call.
tell: The same in the words of a customer, for reading aloud on the phone.
touches: [code-change]
affects: Who notices the fix, and when.
fixedBy: [developer]
where:
  - place: The log, console page or command that shows it
    look: What to look for there.
${SOURCE(today)}
---

## Why

Why the request is refused, in two to six sentences.

## Fix

<Fix>
<Dialect name="console">

The path through the console, step by step.

</Dialect>
</Fix>

## Verify

The action that failed before.

<Expect within="at once">

What is seen when the fix worked.

</Expect>
`;
}

/** An error that passes every check. */
export function errorTemplate(input: TemplateInput): string {
  return articleTemplate(
    input,
    `title: ${input.name}
status: [400]
messages:
  - id: first-wording
    text: The message exactly as the service says it, with {name} for a part that differs
    evidence: reported
    source: https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-managing-errors.html
    causes: [${input.causes.join(", ")}]`,
  );
}

/** A symptom that passes every check. */
export function symptomTemplate(input: TemplateInput): string {
  return articleTemplate(input, `title: ${sentence(input.name)}`);
}

function articleTemplate({ causes: [first, second], today }: TemplateInput, head: string): string {
  return `---
draft: true
${head}
summary: The first sentence of the page says what happened in the reader's world.
apart:
  - see: What a person sees when it is the first cause.
    cause: ${first}
  - see: What a person sees when it is the second cause.
    cause: ${second}
tree:
  start: what-is-seen
  questions:
    what-is-seen:
      ask: What do you see there?
      tell: Could you tell me what you see there?
      why: It separates the first cause from the second.
      find:
        how: Where to look, in one sentence.
      options:
        - id: first
          label: The first thing
          to: cause:${first}
        - id: second
          label: The second thing
          to: cause:${second}
      unsure: cause:${first}
${SOURCE(today)}
---

## What it means

What has happened, and what it is not.
`;
}

function sentence(name: string): string {
  const words = name.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
