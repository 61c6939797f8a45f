import type { Outcome } from '@shared/model/columns';
import { Check, type LucideIcon, Minus, X } from 'lucide-react';

/** The sign beside each of the three answers. */
export const outcomeIcon: Readonly<Record<Outcome, LucideIcon>> = {
  worked: Check,
  didnt: X,
  'no-occasion': Minus,
};
