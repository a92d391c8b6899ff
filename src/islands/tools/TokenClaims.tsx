import type { ReadableToken } from "../../analyzers/token/decode-token.ts";
import { explainClaims } from "../../analyzers/token/explain-claims.ts";

interface TokenClaimsProps {
  token: ReadableToken;
  now: number;
}

/** Header and claims one by one, with times in the reader's own zone. Personal claims are masked. */
export function TokenClaims({ token, now }: TokenClaimsProps) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <div class="table-scroll" role="region" aria-label="Claims of the token" tabIndex={0}>
      <table class="claims">
        <thead>
          <tr>
            <th scope="col">Claim</th>
            <th scope="col">Value</th>
            <th scope="col">What it says</th>
          </tr>
        </thead>
        <tbody>
          <HeaderRow name="alg" value={token.header.alg} about="Header: how it is signed. Cognito uses RS256." />
          <HeaderRow name="kid" value={token.header.kid} about="Header: which of the pool's keys signed it." />
          {explainClaims(token.claims, now).map(({ name, shown, about, at }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                {at === undefined ? (
                  shown
                ) : (
                  <>
                    <time dateTime={isoTime(at)}>{localTime(at)}</time> <span class="fine">{shown}</span>
                  </>
                )}
              </td>
              <td class="fine">{about}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="fine">Times are in {zone}, by the clock of this device.</p>
    </div>
  );
}

function HeaderRow({ name, value, about }: { name: string; value: unknown; about: string }) {
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
      </th>
      <td>{typeof value === "string" ? value.slice(0, 100) : "missing"}</td>
      <td class="fine">{about}</td>
    </tr>
  );
}

function localTime(at: number): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "long" }).format(at);
}

function isoTime(at: number): string {
  return new Date(at).toISOString();
}
