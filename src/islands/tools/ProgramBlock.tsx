import { CopyButton } from "../CopyButton.tsx";

interface ProgramBlockProps {
  file: string;
  code: string;
}

/** A program with the name of its file and a button that copies it. */
export function ProgramBlock({ file, code }: ProgramBlockProps) {
  return (
    <div class="program">
      <p class="program-head">
        <code>{file}</code> <CopyButton text={code} what={file} />
      </p>
      <pre class="code" tabIndex={0} role="group" aria-label={file}>
        <code>{code}</code>
      </pre>
    </div>
  );
}
