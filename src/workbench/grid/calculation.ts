import {
  CommandType,
  ICommandService,
  type ICommandInfo,
  type IUnitRange,
  type Univer,
} from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";

/** Watches the formula engine and asks it to calculate cells again. */
export interface Calculation {
  /** Resolves when nothing is calculated or waiting to be, and `isWaiting` says no as well. */
  settled(): Promise<void>;
  recalculate(cells: readonly IUnitRange[]): void;
  dispose(): void;
}

const recalculateCommand = "workbench.mutation.recalculate";

/** The engine gathers changes for 100 ms before it starts; what has not started by then never will. */
const idleAfterMs = 180;

interface RecalculateParams {
  readonly cells: IUnitRange[];
}

/** What a calculation depends on, and whom it tells. */
export interface CalculationOptions {
  /** Whether answers are still to come that will change cells. */
  isWaiting(): boolean;
  /** Called before the first formula is calculated. */
  onStart(): void;
}

export function calculation(univer: Univer, { isWaiting, onStart }: CalculationOptions): Calculation {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const dirtyManager = injector.get(IActiveDirtyManagerService);
  const waiters = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;

  registerRecalculate(univer);

  function idleCheck(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      if (!running && !isWaiting()) {
        waiters.forEach((resolve) => resolve());
        waiters.clear();
      }
    }, idleAfterMs);
  }

  const listener = commands.onCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      running = true;
      onStart();
    } else if (isEnd(command)) {
      running = false;
      idleCheck();
    } else if (dirtyManager.get(command.id)) {
      idleCheck();
    }
  });
  idleCheck();

  return {
    settled: () =>
      new Promise((resolve) => {
        if (timer === undefined && !running && !isWaiting()) {
          resolve();
        } else {
          waiters.add(resolve);
          if (timer === undefined && !running) {
            idleCheck();
          }
        }
      }),
    recalculate: (cells) => void commands.executeCommand(recalculateCommand, { cells }, { onlyLocal: true }),
    dispose() {
      clearTimeout(timer);
      listener.dispose();
      waiters.forEach((resolve) => resolve());
    },
  };
}

/** Teaches the engine a command that changes nothing but says which cells are out of date. */
function registerRecalculate(univer: Univer): void {
  const injector = univer.__getInjector();
  injector.get(ICommandService).registerCommand({
    id: recalculateCommand,
    type: CommandType.MUTATION,
    handler: () => true,
  });
  injector.get(IActiveDirtyManagerService).register(recalculateCommand, {
    commandId: recalculateCommand,
    getDirtyData: ({ params }) => ({ dirtyRanges: (params as RecalculateParams).cells }),
  });
}

function isEnd({ id, params }: Readonly<ICommandInfo>): boolean {
  if (id !== SetFormulaCalculationNotificationMutation.id) {
    return false;
  }
  const state = (params as ISetFormulaCalculationNotificationMutation).functionsExecutedState;
  return state !== undefined && state !== FormulaExecutedStateType.STOP_EXECUTION;
}
