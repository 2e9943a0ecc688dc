/** Where errors are reported, as the build was told; empty where it was not. */
export const CONTACT = (import.meta.env['VITE_CONTACT'] as string | undefined) ?? '';

/** The same as readers see it. */
export function contactShown(link: string): string {
	return link.replace(/^(?:mailto:|https?:\/\/)/, '').replace(/\/$/, '');
}
