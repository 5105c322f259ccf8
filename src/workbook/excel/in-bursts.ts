/** Gathers an edit and what it sets off; too short to be felt. */
const firstMilliseconds = 20;

/** What comes so soon after another belongs to the same paste or recalculation, which is told of when it is over. */
const quietMilliseconds = 250;

export interface Bursts {
  /** To be called whenever something happens. */
  readonly heard: () => void;
  /** Drops what has not been told yet. */
  readonly stop: () => void;
}

/** Calls `tell` soon after something happens, and once more when what follows closely has come to rest. */
export function inBursts(tell: () => void): Bursts {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isFirst = true;
  let last = -Infinity;
  const stop = () => {
    if (timer !== null) {
      clearTimeout(timer);
      timer = null;
    }
  };
  const heard = () => {
    const before = last;
    last = performance.now();
    if (timer !== null && isFirst) {
      return;
    }
    stop();
    isFirst = last - before >= quietMilliseconds;
    timer = setTimeout(
      () => {
        timer = null;
        tell();
      },
      isFirst ? firstMilliseconds : quietMilliseconds,
    );
  };
  return { heard, stop };
}
