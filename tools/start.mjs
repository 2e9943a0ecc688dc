import { createServer } from 'node:net';
import { Stop, command, project, installPackages, say } from './prepare.mjs';

// npm start: set up what is missing, build the atlas, serve it.

await command(async () => {
	const port = wantedPort();
	await checkPort(port);
	await installPackages();
	say('Building the atlas.');
	const { build } = await import('vite');
	const { listen, serverOf } = await import('./serve.mjs');
	try {
		await build({ root: project, logLevel: 'warn' });
	} catch (error) {
		throw new Stop(`The atlas could not be built. ${error.message}`);
	}
	try {
		await listen(serverOf(`${project}/dist`), port);
	} catch (error) {
		// Somebody may have taken the port while we were building.
		throw new Stop(portTrouble(port, error));
	}
	say(`\nThe atlas is at http://localhost:${port} (Ctrl+C stops it).`);
});

function wantedPort() {
	const port = Number(process.env.PORT || 4173);
	if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
	throw new Stop(`PORT is ${process.env.PORT}; it has to be a whole number from 1 to 65535.`);
}

function checkPort(port) {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', (error) => reject(new Stop(portTrouble(port, error))));
		probe.listen(port, 'localhost', () => probe.close(resolve));
	});
}

function portTrouble(port, error) {
	if (error.code === 'EADDRINUSE')
		return (
			`Port ${port} is taken, perhaps by another npm start or npm run preview of this atlas.\n` +
			'Stop that one (Ctrl+C in its window), or choose another port: PORT=4180 npm start'
		);
	return `Port ${port} cannot be used (${error.message}). Choose another: PORT=4180 npm start`;
}
