/** The name and its sign. */
export function Mark({ small = false }: { small?: boolean }) {
  return (
    <span className="flex items-center gap-2.5">
      <img src="/icon.svg" alt="" width={small ? 24 : 28} height={small ? 24 : 28} />
      <span
        className={small ? "text-sm font-semibold tracking-tight" : "text-lg font-semibold tracking-tight"}
      >
        Ringback
      </span>
    </span>
  );
}
