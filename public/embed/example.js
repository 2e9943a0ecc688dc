// How a page speaks with the atlas in a frame. To copy: put the address of the atlas into `src` of the frame.
(function () {
	'use strict';
	var frame = document.getElementById('atlas');
	var shown = document.getElementById('shown');
	var messages = document.getElementById('messages');
	// Where the atlas stands: nobody else is told or believed.
	var origin = new URL(frame.src, location.href).origin;

	function ask(message) {
		message.thalweg = 1;
		// A folder opened from disk, or a sandbox, has no origin that could be named.
		frame.contentWindow.postMessage(message, origin === 'null' ? '*' : origin);
	}

	window.addEventListener('message', function (event) {
		if (event.source !== frame.contentWindow || !event.data || event.data.thalweg !== 1) return;
		var said = event.data;
		var line = document.createElement('li');
		line.textContent = JSON.stringify(said);
		messages.appendChild(line);
		line.scrollIntoView && (messages.scrollTop = messages.scrollHeight);
		if (said.event === 'size') frame.style.height = said.height + 'px';
		else if (said.date)
			shown.textContent = said.date + (said.selection ? ' · ' + said.selection : '');
	});

	// What is asked before the atlas stands is answered when it does.
	frame.addEventListener('load', function () {
		ask({ listen: true });
	});

	document.getElementById('ask').addEventListener('submit', function (event) {
		event.preventDefault();
		ask({ id: 'date', set: { date: document.getElementById('date').value } });
	});
	document.getElementById('ask').addEventListener('click', function (event) {
		var button = event.target.closest('button[type=button]');
		if (!button) return;
		if (button.dataset.selection) ask({ set: { selection: button.dataset.selection } });
		else ask({ set: { view: button.dataset.view } });
	});
})();
