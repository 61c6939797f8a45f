import type { List, ListItem } from 'mdast';
import type { DocumentLesson } from './document';
import type { ExportLabels } from './exportLabels';
import { labelledValue } from './markdownCard';
import { textOf } from './parseMarkdown';

/**
 * A lesson of an export. Where it comes from and how often it worked are not read: they follow from the cards, and are
 * counted again.
 */
export function readLesson(item: ListItem, factor: string | null, labels: ExportLabels): DocumentLesson {
  const [first] = item.children;
  const lesson: DocumentLesson = {
    statement: first ? textOf(first) : '',
    kept: false,
    ...(factor === null || factor === 'other' ? {} : { factor }),
  };
  const lines = item.children
    .filter((child): child is List => child.type === 'list')
    .flatMap(({ children }) => children.map(textOf));
  for (const line of lines) {
    const labelled = labelledValue(line, labels);
    if (line.startsWith('→ ')) lesson.solution = line.slice(2);
    else if (labelled?.field === 'location') lesson.location = labelled.value;
    else if (labelled?.field === 'pattern') lesson.pattern = labels.pattern(labelled.value);
    else if (line.split(' · ').some((part) => labels.is('export.kept', part))) lesson.kept = true;
  }
  return lesson;
}
