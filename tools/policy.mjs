/** The page may load its own files and nothing else; nothing in it may be inline. */
export const contentSecurityPolicy = [
	"default-src 'none'",
	"script-src 'self'",
	"worker-src 'self'",
	"style-src 'self'",
	"img-src 'self' data: blob:",
	"font-src 'self'",
	"connect-src 'self'",
	// The dialog that gives code for other pages shows the frame as it will be.
	"frame-src 'self'",
	"manifest-src 'self'",
	"base-uri 'none'",
	"form-action 'none'"
].join('; ');

/** What every answer of the server says, whatever the file. */
export const securityHeaders = {
	'Content-Security-Policy': contentSecurityPolicy,
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	// Other pages may read the data, and frames in a sandbox, which have no origin, the scripts.
	'Access-Control-Allow-Origin': '*'
};
