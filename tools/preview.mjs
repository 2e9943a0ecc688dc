import { Stop, command, project, say } from './prepare.mjs';
import { listen, serverOf } from './serve.mjs';

// npm run preview: serve what was built last.

await command(async () => {
	const port = Number(process.env.PORT || 4173);
	try {
		await listen(serverOf(`${project}/dist`), port);
	} catch (error) {
		throw new Stop(`Port ${port} cannot be used (${error.message}). Choose another: PORT=4180`);
	}
	say(`dist/ is at http://localhost:${port} (Ctrl+C stops it).`);
});
