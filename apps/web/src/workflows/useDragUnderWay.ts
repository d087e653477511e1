import { useEffect, useState } from "react";

/** Whether something of this page is being dragged, such as a node from the palette: what lies in its way steps aside. */
export function useDragUnderWay(): boolean {
  const [underWay, setUnderWay] = useState(false);
  useEffect(() => {
    const begin = () => setUnderWay(true);
    const end = () => setUnderWay(false);
    document.addEventListener("dragstart", begin);
    document.addEventListener("dragend", end);
    return () => {
      document.removeEventListener("dragstart", begin);
      document.removeEventListener("dragend", end);
    };
  }, []);
  return underWay;
}
