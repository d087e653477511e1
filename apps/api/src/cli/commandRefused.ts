/** Something the person at the keyboard can mend; its message is all they see. */
export class CommandRefused extends Error {
  /** What the process ends with. */
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
