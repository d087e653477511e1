import type { ComponentType } from "react";
import type { ControlName } from "../formFields.ts";
import { ChoiceControl } from "./ChoiceControl.tsx";
import { ConditionsControl } from "./ConditionsControl.tsx";
import type { ControlProps } from "./ControlProps.ts";
import { CountControl } from "./CountControl.tsx";
import { DurationControl } from "./DurationControl.tsx";
import { FieldControl } from "./FieldControl.tsx";
import { FieldValueControl } from "./FieldValueControl.tsx";
import { MessageControl } from "./MessageControl.tsx";
import { NoControl } from "./NoControl.tsx";
import { NoticeControl } from "./NoticeControl.tsx";
import { NumbersControl } from "./NumbersControl.tsx";
import { OutcomesControl } from "./OutcomesControl.tsx";
import { TextControl } from "./TextControl.tsx";
import { TimeControl } from "./TimeControl.tsx";
import { YesNoControl } from "./YesNoControl.tsx";

/** Which component draws which control. A new control is one file and one line here. */
export const CONTROLS: Record<ControlName, ComponentType<ControlProps>> = {
  text: TextControl,
  count: CountControl,
  choice: ChoiceControl,
  message: MessageControl,
  notice: NoticeControl,
  duration: DurationControl,
  time: TimeControl,
  numbers: NumbersControl,
  outcomes: OutcomesControl,
  field: FieldControl,
  fieldValue: FieldValueControl,
  conditions: ConditionsControl,
  yesNo: YesNoControl,
  none: NoControl,
};
