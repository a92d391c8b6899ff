import { HASH_PROGRAMS } from "../../analyzers/secret-hash/secret-hash-code.ts";
import { ProgramBlock } from "./ProgramBlock.tsx";

/** The computation in several languages: all give the value that this page gives. */
export function HashPrograms() {
  return (
    <>
      <p>
        All give the same value. They read <code>USERNAME</code>, <code>CLIENT_ID</code> and <code>CLIENT_SECRET</code>{" "}
        from the environment, so that the secret stands in no file.
      </p>
      {HASH_PROGRAMS.map(({ language, file, code, run }) => (
        <details key={language} class="tool-more">
          <summary>{language}</summary>
          <ProgramBlock file={file} code={code} />
          <p class="fine">
            Run it with <code>{run.join(" ")}</code>
          </p>
        </details>
      ))}
    </>
  );
}
