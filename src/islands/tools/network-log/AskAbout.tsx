import { useEffect, useState } from "preact/hooks";
import type { LogCall } from "../../../analyzers/network-log/log-call.ts";
import { findQuestions, type Questions } from "./find-questions.ts";
import { Inline } from "../../Inline.tsx";

interface AskAboutProps {
  /** The call that failed first. */
  call: LogCall;
  /** Reads the search index. */
  fetcher: typeof fetch;
}

/** The way from a failed call to the questions about its error: what the log says is answered there already. */
export function AskAbout({ call, fetcher }: AskAboutProps) {
  const [questions, setQuestions] = useState<Questions | null>(null);
  const { operation, error, message } = call;
  useEffect(() => {
    let wanted = true;
    setQuestions(null);
    findQuestions({ operation, error, message }, fetcher).then(
      (found) => {
        if (wanted) setQuestions(found);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [operation, error, message, fetcher]);
  if (!questions) return null;
  return (
    <p>
      <a href={questions.url}>
        Go on with questions about <Inline text={questions.title} />
      </a>
      : what the log says of its first failure is answered there already.
    </p>
  );
}
