import { useState } from "preact/hooks";
import { permissionsFor } from "../../collectors/policy.ts";
import type { UserLookup } from "../../collectors/requests.ts";
import type { ReadingName } from "../../evidence/evidence.ts";
import type { Subject } from "../../evidence/subject.ts";
import { CopyButton } from "../CopyButton.tsx";
import { TextField } from "./TextField.tsx";

interface PermissionBoxProps {
  wanted: readonly ReadingName[];
  subject: Subject;
  lookup: UserLookup;
  /** The account of the pool, where an answer showed it. */
  accountId?: string | undefined;
}

/** The smallest permission for exactly what is chosen, commands for keys that can do no more, and what the calls leave behind. */
export function PermissionBox({ wanted, subject, lookup, accountId = "" }: PermissionBoxProps) {
  const [given, setGiven] = useState({ accountId: "", roleArn: "" });
  const account = given.accountId === "" ? (accountOfRole(given.roleArn) ?? accountId) : given.accountId;
  const { policy, assumeRole, federationToken, notes, blanks } = permissionsFor(wanted, subject, {
    lookup,
    accountId: account,
    roleArn: given.roleArn,
  });
  return (
    <details class="connect-more">
      <summary>Permissions, and keys that end after 15 minutes</summary>
      {policy && (
        <div class="connect-fields">
          <TextField
            id="permission-account"
            label="AWS account"
            example={accountId === "" ? "the 12 digits" : accountId}
            value={given.accountId}
            onChange={(value) => {
              setGiven({ ...given, accountId: value.trim() });
            }}
          />
          <TextField
            id="permission-role"
            label="ARN of the role"
            example="arn:aws:iam::111122223333:role/support"
            value={given.roleArn}
            onChange={(value) => {
              setGiven({ ...given, roleArn: value.trim() });
            }}
          />
        </div>
      )}
      {blanks.length > 0 && (
        <p class="fine">
          Still to be filled in: <code>{blanks.join(", ")}</code>. The fields do it for you.
        </p>
      )}
      {assumeRole !== null && (
        <Command title="From a role that you may take on" command={assumeRole} what="the assume-role command" />
      )}
      {federationToken !== null && (
        <Command
          title="From the keys of an IAM user"
          command={federationToken}
          what="the get-federation-token command"
        />
      )}
      {policy && <Command title="The smallest policy" command={JSON.stringify(policy, null, 2)} what="the policy" />}
      <ul class="fine">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  );
}

function accountOfRole(arn: string): string | undefined {
  return /^arn:aws[a-z-]*:iam::(\d{12}):/.exec(arn)?.[1];
}

function Command({ title, command, what }: { title: string; command: string; what: string }) {
  return (
    <figure class="connect-commands">
      <figcaption class="label">{title}</figcaption>
      <pre tabIndex={0} role="region" aria-label={title}>
        <code>{command}</code>
      </pre>
      <p class="connect-row">
        <CopyButton text={command} what={what} />
      </p>
    </figure>
  );
}
