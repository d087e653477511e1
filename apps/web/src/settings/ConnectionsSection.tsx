import { useMutation, useQueryClient } from "@tanstack/react-query";
import { RefreshCw } from "lucide-react";
import { type ReactNode, useId } from "react";
import { Button } from "../components/Button.tsx";
import type { Answers } from "../shell/useSession.ts";
import { sayError, useTRPC } from "../trpc.ts";
import { CopyLine } from "./CopyLine.tsx";

export interface ConnectionsSectionProps {
  saved: Answers["connections"]["get"];
}

/** How this business is tied to other programs: where they tell of calls, and what signs what they are told. */
export function ConnectionsSection({ saved }: ConnectionsSectionProps) {
  const { hook, signingSecret, webRequests } = saved;
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: trpc.connections.pathKey() });
  const renewHook = useMutation(trpc.connections.renewHook.mutationOptions({ onSuccess }));
  const renewSecret = useMutation(trpc.connections.renewSigningSecret.mutationOptions({ onSuccess }));
  return (
    <div className="flex flex-col gap-10">
      <Part
        title="Calls that other programs tell of"
        says="An answering service, or a tool that automates, posts its calls here. They show on Calls, and start workflows whose trigger is Inbound web request."
      >
        {hook !== null && (
          <>
            <CopyLine label="Address" value={hook} />
            <CopyLine label="To try it, in a terminal" value={tryOut(hook)} code />
          </>
        )}
        <Renew
          has={hook !== null}
          make="Make an address"
          renew="Make a new address"
          warning="The old address then leads nowhere."
          busy={renewHook.isPending}
          error={renewHook.error}
          onPress={() => renewHook.mutate()}
        />
      </Part>
      <Part
        title="Web requests"
        says={
          webRequests
            ? "The node Web request signs what it posts with this secret, so that the other program can tell that it is yours."
            : "This server makes no web requests. Whoever runs it can set WEB_REQUESTS=on."
        }
      >
        {signingSecret !== null && <CopyLine label="Signing secret" value={signingSecret} />}
        <Renew
          has={signingSecret !== null}
          make="Make a secret"
          renew="Make a new secret"
          warning="Give it to the other program as well, or that refuses what is posted."
          busy={renewSecret.isPending}
          error={renewSecret.error}
          onPress={() => renewSecret.mutate()}
        />
      </Part>
    </div>
  );
}

function Part({ title, says, children }: { title: string; says: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-5">
      <div>
        <h2 id={id} className="text-base font-semibold">
          {title}
        </h2>
        <p className="mt-1 text-sm text-ink-soft">{says}</p>
      </div>
      {children}
    </section>
  );
}

interface RenewProps {
  has: boolean;
  make: string;
  renew: string;
  /** What becomes of the one there is. */
  warning: string;
  busy: boolean;
  error: unknown;
  onPress: () => void;
}

function Renew({ has, make, renew, warning, busy, error, onPress }: RenewProps) {
  return (
    <div className="flex flex-col items-start gap-2">
      <Button icon={RefreshCw} busy={busy} onClick={onPress}>
        {has ? renew : make}
      </Button>
      {has && <p className="text-sm text-ink-soft">{warning}</p>}
      {error !== null && (
        <p role="alert" className="text-sm text-failed">
          {sayError(error)}
        </p>
      )}
    </div>
  );
}

/** A call from a number that nobody has. */
function tryOut(hook: string): string {
  return `curl -X POST ${hook} -H 'Content-Type: application/json' -d '{"from": "+13125550142"}'`;
}
