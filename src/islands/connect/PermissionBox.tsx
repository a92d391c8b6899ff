import { permissionsFor } from "../../collectors/policy.ts";
import type { UserLookup } from "../../collectors/requests.ts";
import type { ReadingName } from "../../evidence/evidence.ts";
import type { Subject } from "../../evidence/subject.ts";
import { CopyButton } from "../CopyButton.tsx";

interface PermissionBoxProps {
  wanted: readonly ReadingName[];
  subject: Subject;
  lookup: UserLookup;
}

/** The smallest permission for exactly what is chosen, commands for keys that can do no more, and what the calls leave behind. */
export function PermissionBox({ wanted, subject, lookup }: PermissionBoxProps) {
  const { policy, assumeRole, federationToken, notes } = permissionsFor(wanted, subject, { lookup });
  return (
    <details class="connect-more">
      <summary>Permissions, and keys that end after 15 minutes</summary>
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
