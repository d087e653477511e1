/** How far a text got, in a word or two, from the network's status. `mine`: it was sent from this handset. */
export function sayDelivery({
  mine,
  status,
  errorCode,
}: {
  mine: boolean;
  status: string;
  errorCode: string | null;
}): string {
  if (mine) return status === "failed" || status === "undelivered" ? "Not delivered" : "Sent";
  switch (status) {
    case "delivered":
    case "read":
    case "received":
      return "Delivered";
    case "undelivered":
    case "failed":
      return errorCode === null ? "Not delivered" : `Not delivered (${errorCode})`;
    default:
      return "On its way";
  }
}
