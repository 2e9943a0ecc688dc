import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Modules around the code by which readers tell it from what surrounds it (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code as one path, and the square of modules in which it lies. */
export interface QrCode {
	path: string;
	box: string;
}

/** The code of an address; `undefined` where it is too long for any. */
export function qrCode(address: string): QrCode | undefined {
	try {
		const code = generate(address, { minCorrectionLevel: correction.M });
		const side = code.size + 2 * QUIET;
		return { path: toSvgPath(code), box: [-QUIET, -QUIET, side, side].join(' ') };
	} catch {
		return undefined;
	}
}
