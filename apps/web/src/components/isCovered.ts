/** What may lie on top of the page. Toasts call themselves dialogs, too, that nobody need answer. */
const ON_TOP = ":is([role=dialog], [role=alertdialog]):not([aria-modal=false], [data-closed])";

/** Whether something lies on top of the page, which is answered first. */
export function isCovered(): boolean {
  return document.querySelector(ON_TOP) !== null;
}
