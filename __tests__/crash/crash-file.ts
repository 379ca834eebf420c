const ROWS = 2_000;
/** Good rows of a file, and their attacks. */
export const GOOD_ROWS = ROWS - ROWS / 100;
export const ATTACKS = 3 * GOOD_ROWS;

/** The rows of a file, which name it as the organisation. One in a hundred is bad, one in ten takes a second look. */
export function crashFile(name: string): Buffer {
  const rows = Array.from({ length: ROWS }, (_, i) => {
    const time = `${String(i % 24).padStart(2, '0')}:${i % 2 === 0 ? '00' : '30'}`;
    const count = i % 100 === 7 ? 'many' : i % 10 === 3 ? ' 3' : '3';
    return `2024-05-01T${time}:00Z,EC,${name},t${i % 150},${count}\n`;
  });
  return Buffer.from(`time,source_country,organisation,attack_type,attacks\n${rows.join('')}`);
}
