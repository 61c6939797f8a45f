import type { JsonObject } from '../json';
import type { RecordView } from './records';

/** A record as plain fields, for what treats them all alike. */
export const fieldsOf = (record: RecordView): JsonObject => record as unknown as JsonObject;

/** Plain fields as the record they are. */
export const recordOf = (fields: JsonObject): RecordView => fields as unknown as RecordView;
