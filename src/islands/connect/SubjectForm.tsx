import { REGIONS } from "../../collectors/endpoints.ts";
import type { Subject, SubjectField as FieldName } from "../../evidence/subject.ts";
import { SIGN_IN_FLOWS } from "../../evidence/sign-in-flow.ts";
import { regionOfPool } from "../../session/subject-from-evidence.ts";
import { SubjectField } from "./SubjectField.tsx";
import { OAUTH_FLOWS, TRIGGERS } from "./subject-words.ts";

interface SubjectFormProps {
  subject: Subject;
  onSubject: (subject: Subject) => void;
  /** The fields that matter here. All of them, the rarer ones folded, when left out. */
  fields?: readonly FieldName[];
}

const REGION_IDS = REGIONS.filter(({ services }) => services.includes("cognito-idp")).map(({ id }) => id);

const MORE: readonly { name: FieldName; choices?: readonly string[] }[] = [
  { name: "username" },
  { name: "authFlow", choices: SIGN_IN_FLOWS },
  { name: "redirectUri" },
  { name: "logoutUri" },
  { name: "oauthFlow", choices: OAUTH_FLOWS },
  { name: "scope" },
  { name: "providerName" },
  { name: "domain" },
  { name: "attribute" },
  { name: "trigger", choices: TRIGGERS },
  { name: "identityPoolId" },
];

/** What the person asks about. An id of a user pool fills in the Region, and an ARN is as good as the id in it. */
export function SubjectForm({ subject, onSubject, fields }: SubjectFormProps) {
  const change = (name: FieldName, text: string): void => {
    const value = plainUrl(idOf(text.trim()));
    const region = name === "userPoolId" || name === "identityPoolId" ? regionOfPool(value) : undefined;
    onSubject({ ...subject, [name]: value, ...(region !== undefined && { region }) });
  };
  const pool = subject.userPoolId ?? "";
  const more = MORE.filter(({ name }) => fields?.includes(name) ?? true).map(({ name, choices }) => (
    <SubjectField
      key={name}
      name={name}
      value={subject[name] ?? ""}
      {...(choices && { choices })}
      onChange={(value) => {
        change(name, value);
      }}
    />
  ));
  return (
    <div class="connect-about">
      <div class="connect-fields">
        <SubjectField
          name="userPoolId"
          value={pool}
          onChange={(value) => {
            change("userPoolId", value);
          }}
          {...(pool !== "" &&
            regionOfPool(pool) === undefined &&
            !pool.startsWith("local_") && { hint: "A pool id looks like eu-west-1_AbCdEf123." })}
        />
        {(fields?.includes("clientId") ?? true) && (
          <SubjectField
            name="clientId"
            value={subject.clientId ?? ""}
            onChange={(value) => {
              change("clientId", value);
            }}
          />
        )}
        <SubjectField
          name="region"
          value={subject.region ?? ""}
          choices={REGION_IDS}
          onChange={(value) => {
            change("region", value);
          }}
        />
        {fields && more}
      </div>
      {!fields && (
        <details id="about-more" class="connect-more">
          <summary>More about the case: a user, a request, an attribute</summary>
          <p class="fine">Each field opens the checks that compare with it. Leave out what you do not know.</p>
          <div class="connect-fields">{more}</div>
        </details>
      )}
    </div>
  );
}

/** A URL that was copied out of an address, decoded once; any other text as it is. */
function plainUrl(text: string): string {
  if (!/^[a-z][a-z0-9.+-]{0,40}%3A%2F/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The id in the ARN of a user pool or an identity pool; any other text as it is. */
function idOf(text: string): string {
  return (
    /^arn:[a-z-]+:cognito-(?:idp|identity):[a-z0-9-]+:\d*:(?:userpool|identitypool)\/(\S+)$/.exec(text)?.[1] ?? text
  );
}
