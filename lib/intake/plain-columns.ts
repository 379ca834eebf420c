import type { LabelPlan, PlacePlan, Plan } from './plan';
import type { PlainColumns } from './row-task';

/**
 * The columns of which rows may be plain.
 * @returns null when no row can be: a row with several counts makes several facts, in a table of counts without times the last row may
 * be the total of the others, and a ranking is looked at place by place
 */
export function plainColumns(plan: Plan): PlainColumns | null {
  const [count, ...others] = plan.counts;
  if (count === undefined || others.length > 0 || plan.holds === 'places') return null;
  if (plan.time === null && count.column !== null) return null;
  return {
    time: plan.time?.column ?? null,
    attacks: count.column,
    texts: {
      source_text: columnOf(plan.source),
      target_text: columnOf(plan.target),
      organisation: columnOf(plan.organisation),
      type: columnOf(plan.type),
    },
  };
}

function columnOf(part: PlacePlan | LabelPlan | null): number | null {
  return part && 'column' in part ? part.column : null;
}
