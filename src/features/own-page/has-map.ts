import { isSandboxed } from '../../map/embedding';
import { supportsWebgl } from '../../map/webgl';

/** Whether there can be a map on this page. */
export const hasMap = (): boolean => supportsWebgl() && !isSandboxed();
