/** Why a field cannot be looked at, as a clause. An empty key was never chosen. */
export function sayGone(key: string, what = "contact field"): string {
  return key === "" ? `no ${what} is chosen yet` : `there is no ${what} "${key}" any more`;
}
