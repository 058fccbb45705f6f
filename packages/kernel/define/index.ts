export { field } from './field.ts'
export type { ChoiceField, Choices, Field, FieldType, MoneyField, RefField, TextField } from './field.ts'
export { columnOf, defineRegister, entryStatus, firstStatus, tableOf } from './register.ts'
export type { Deadline, List, Register, Role, Statuses, Step, Subject } from './register.ts'
export { fieldsOf, otherOf, rulesOf, sayRules, yuanOf } from './rule.ts'
export type { Rule } from './rule.ts'
export type { Check, Must } from './check.ts'
export { collectRegisters, getField, getRegister, inOrderOfReference } from './registers.ts'
export type { Registers } from './registers.ts'
export { collectFigures, figuresOver, isCounted, isDerived, isReceived, sourceOf } from './figure.ts'
export type {
  AnyCondition,
  AnyCounted,
  AnyFigure,
  AnyWhere,
  CataloguedFigure,
  DerivedFigure,
  Figures,
  FiguresOf,
  Param,
  ReceivedFigure,
  Source,
} from './figure.ts'
export { findSpan, getSpan, isWholeYear, sayDay, sayPeriod, shiftYears, yearOf } from './period.ts'
export type { Period, Span } from './period.ts'
export { dueDay } from './deadline.ts'
export type { DueDay } from './deadline.ts'
export { addDays, addWorkingDays, daysBetween, isArranged, workingDaysBetween } from './working-days.ts'
export { findSchedule, scheduleWanted } from './schedule.ts'
export type { PlannedNode } from './schedule.ts'
export { checkSymbol, findCreditCodeFault, organizationCheckSymbol } from './credit-code.ts'
export type { CreditCodeFault } from './credit-code.ts'
export { findRegionCodeFault } from './region-codes.ts'
export { dropWeightless, holdsUnseen, plainFileName, tidyKey, tidyText } from './plain-text.ts'
export { defineRefusals, Refusal } from './refusal.ts'
export type { RefusalStatus } from './refusal.ts'
export { listOf } from './lists.ts'
export { neededIn } from './status-needs.ts'
export { findFaults } from './faults.ts'
export type { Fault } from './faults.ts'
