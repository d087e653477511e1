import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { FileUp, Keyboard, Plus, UserPen, Workflow } from "lucide-react";
import { useMemo } from "react";
import { toast } from "../components/Toast.tsx";
import { useShowKeys } from "../keys/KeysHelp.tsx";
import { places } from "../shell/places.ts";
import { useTheme } from "../shell/theme.ts";
import { THEMES } from "../shell/themes.ts";
import { useBusiness } from "../shell/useSession.ts";
import { sayError, useTRPC, useTRPCClient } from "../trpc.ts";
import type { Command } from "./Command.ts";
import { CommandIcon } from "./CommandIcon.tsx";

/**
 * What can be done on every page: go to another, open, begin or import a workflow, choose the theme, see the keys.
 *
 * @param onImport Asks for a workflow's file.
 */
export function useAppCommands(onImport: () => void): Command[] {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const navigate = useNavigate();
  const { practice } = useBusiness();
  const [theme, setTheme] = useTheme();
  const showKeys = useShowKeys();
  const { data: workflows } = useQuery(trpc.workflows.list.queryOptions());
  return useMemo(() => {
    const begin = async () => {
      try {
        const { id } = await client.workflows.create.mutate({});
        await navigate({ to: "/workflows/$id", params: { id } });
      } catch (error) {
        toast({ says: sayError(error), tone: "failed" });
      }
    };
    return [
      ...places(practice).map(
        ({ to, label, icon, words = "" }): Command => ({
          id: `go ${to}`,
          label,
          group: "Go to",
          words: `open page ${words}`,
          icon: <CommandIcon icon={icon} />,
          run: () => void navigate({ to }),
        }),
      ),
      {
        id: "go contact fields",
        label: "Contact fields",
        group: "Go to",
        words: "settings custom make add rename remove",
        icon: <CommandIcon icon={UserPen} />,
        run: () => void navigate({ to: "/settings", search: { section: "fields" } }),
      },
      ...(workflows ?? []).map(
        ({ id, name }): Command => ({
          id: `workflow ${id}`,
          label: name,
          group: "Workflows",
          words: "open",
          icon: <CommandIcon icon={Workflow} />,
          run: () => void navigate({ to: "/workflows/$id", params: { id } }),
        }),
      ),
      {
        id: "new workflow",
        label: "New workflow",
        group: "Workflows",
        words: "create begin",
        icon: <CommandIcon icon={Plus} />,
        run: () => void begin(),
      },
      {
        id: "import workflow",
        label: "Import a workflow…",
        group: "Workflows",
        words: "file open json upload",
        icon: <CommandIcon icon={FileUp} />,
        run: onImport,
      },
      ...THEMES.filter((of) => of.theme !== theme).map(
        (of): Command => ({
          id: `theme ${of.theme}`,
          label: of.label,
          group: "Theme",
          words: "look mode colours",
          icon: <CommandIcon icon={of.icon} />,
          run: () => setTheme(of.theme),
        }),
      ),
      {
        id: "keys",
        label: "Keys",
        group: "Help",
        words: "keyboard shortcuts",
        icon: <CommandIcon icon={Keyboard} />,
        keys: "?",
        run: showKeys,
      },
    ];
  }, [client, navigate, practice, theme, setTheme, showKeys, workflows, onImport]);
}
