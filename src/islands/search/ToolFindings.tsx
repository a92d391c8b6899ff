import { useEffect, useState } from "preact/hooks";
import type { FoundByTool, FoundByToolProps } from "./FoundByTool.tsx";

/** What a tool found in the paste. Its code is loaded with the first paste that a tool knows. */
export function ToolFindings(props: FoundByToolProps) {
  const [View, setView] = useState<typeof FoundByTool | null>(null);
  useEffect(() => {
    let wanted = true;
    import("./FoundByTool.tsx").then(
      (loaded) => {
        if (wanted) setView(() => loaded.FoundByTool);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return View && <View {...props} />;
}
