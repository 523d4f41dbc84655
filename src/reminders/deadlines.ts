import type { Due, DueDivision, DueItem } from '../commands/read-due';
import { divisionName, eventWords as words } from '../messages/reminder';
import { type CalendarEvent, calendarFile } from './calendar';

/** The days of what is owed as a calendar: one of a division, or of all. */
export function deadlineCalendar(due: Due, owed: readonly DueDivision[], stamp: Date): string {
  return calendarFile(words.calendar(due.year), deadlineEvents(due, owed), stamp);
}

/** An item of several divisions is one event, and so is the day of what has none of its own. */
export function deadlineEvents(due: Due, owed: readonly DueDivision[]): readonly CalendarEvent[] {
  const items = new Map<string, { readonly item: DueItem; readonly divisions: string[] }>();
  for (const { division, items: own } of owed)
    for (const item of own) {
      const known = items.get(item.code) ?? { item, divisions: [] };
      known.divisions.push(divisionName(division));
      items.set(item.code, known);
    }
  const uid = (of: string) => `${due.book}-${due.year}-${of}`;
  const all = [...items.values()];
  const dated = all.flatMap(({ item, divisions }): CalendarEvent[] =>
    item.due && item.isOwnDay
      ? [
          {
            uid: uid(item.code),
            day: item.due,
            title: words.item(item),
            about: words.about(item, divisions),
            link: item.link,
          },
        ]
      : [],
  );
  const open = words.open(all.map(({ item }) => item));
  const common = (['ownDay', 'oitCloses'] as const).flatMap((key): CalendarEvent[] => {
    const day = due.deadlines[key];
    return day ? [{ uid: uid(key), day, title: words[key](due.year), about: open, link: due.link }] : [];
  });
  return [...dated, ...common];
}
