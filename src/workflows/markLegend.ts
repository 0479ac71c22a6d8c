/** How marks look, for those who show what they mean. */
export { MARK_FILLS, MARK_KINDS } from '../writeback/marks';
