import { useEffect, useRef, type RefObject } from "react";

/**
 * Gives focus to the place where news is told, when the button that was pressed for it is gone.
 *
 * @param news - Always as many; what is empty is none.
 * @returns For the place.
 */
export function useFocusOnNews(news: readonly unknown[]): RefObject<HTMLDivElement> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (news.some(Boolean) && document.activeElement === document.body) {
      place.current?.focus();
    }
    // the news itself, not the list of it
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, news);
  return place;
}
