/** Prints a table as Markdown. @param {string[][]} rows the first is the head */
export function printMarkdown(title, [head, ...lines]) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  console.log([`\n${title}\n`, line(head), line(head.map(() => '---')), ...lines.map(line), ''].join('\n'));
}
