/** A calendar file (iCalendar, RFC 5545) with one all-day reminder for each thing planned. */

export interface Reminder {
  readonly id: string;
  readonly what: string;
  /** ISO date. */
  readonly date: string;
}

/**
 * The text of a `.ics` file.
 *
 * @param stamp when it was made
 */
export function calendarOf(reminders: readonly Reminder[], stamp: Date): string {
  const made = `${stamp.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const events = reminders.flatMap(({ id, what, date }) => [
    'BEGIN:VEVENT',
    `UID:${id}@making-sense`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
    `SUMMARY:${escaped(what)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(what)}`,
    // Nine in the morning of that day.
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Making sense//My learning//EN', ...events, 'END:VCALENDAR', ''].map(folded).join('\r\n');
}

/** RFC 5545 3.3.11: what has a meaning of its own gets a backslash. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** RFC 5545 3.1: lines of at most 75 bytes, and no letter cut in two. */
function folded(line: string): string {
  const lines = [''];
  let bytes = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > 75) {
      lines.push(' ');
      bytes = 1;
    }
    lines[lines.length - 1] += letter;
    bytes += size;
  }
  return lines.join('\r\n');
}
