/** What is changed, and where it is told what became of it. */
export interface Plan {
	/** The code with all changes, each behind a switch, by its path. */
	code: Record<string, string>;
	/** A file of verdicts, one a line. */
	tested: string;
	/** A file of the change that is on, and in which turn; none while a test is run as it is. */
	turnOn: string;
	/** The files of tests that are run, in order. */
	tests: string[];
}

/** What has been found out. */
export type Verdict =
	/** A test comes by the change. */
	| { met: string }
	/** A test has failed with it, in doubt whether because of it. */
	| { suspected: string; message: string }
	/** A test has failed because of it. */
	| { noticed: string }
	/** The test has been run with all its changes. */
	| { over: string }
	/** A slow test in this file is put off. */
	| { put: string }
	/** It fails as it is, for what a change has left behind: its file has to be run in a new thread. */
	| { spoilt: string; name: string; message: string }
	/** Changes that are come by when files are loaded. */
	| { loaded: string[] }
	/** The file of tests has been run. */
	| { done: string };
