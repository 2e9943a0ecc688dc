/*
 * Says what is going on before the atlas stands, and why it does not come. Written for browsers that
 * cannot read the other scripts: JavaScript of 2009, no modules. The build takes its comments out.
 */
(function () {
	'use strict';
	var root = document.documentElement;
	var states = ['fetching', 'from-disk', 'too-old', 'failed'];

	/** Whether the atlas has taken the place of what the page began with. */
	function hasOpened() {
		return !document.querySelector('.first-view');
	}

	function tell(state) {
		if (hasOpened()) return;
		root.setAttribute('data-opening', state);
		for (var index = 0; index < states.length; index++) {
			var sentence = document.querySelector('.first-view .' + states[index]);
			// Where the style sheet is missing, this alone tells them apart.
			if (sentence) sentence.hidden = states[index] !== state;
		}
	}

	function explain(event) {
		var source = event.target;
		if (source && source.nodeName === 'SCRIPT') tell('failed');
		else if (event.error) tell(event.error.name === 'SyntaxError' ? 'too-old' : 'failed');
	}

	/** What `kept.ts` has kept on this device; some browsers throw when asked. */
	function kept(key) {
		try {
			return localStorage.getItem(key) || '';
		} catch (_problem) {
			return '';
		}
	}

	/** The reader's language, as far as can be told so early. */
	function language() {
		var asked = /[#&]lang=([a-z]+)/i.exec(location.hash);
		var tag = asked ? asked[1] : kept('thalweg.language') || navigator.language || '';
		if (/^(zh|yue)(?![a-z])/i.test(tag)) return 'zh-Hans';
		return /^(ru|be|kk|ky|tg)(?![a-z])/i.test(tag) ? 'ru' : 'en';
	}

	/** Asks for a file before the script that needs it is here. */
	function fetchAhead(file, kind) {
		var link = document.createElement('link');
		link.rel = kind;
		if (kind === 'preload') {
			link.setAttribute('as', 'fetch');
			link.setAttribute('crossorigin', 'anonymous');
		}
		link.href = file;
		document.head.appendChild(link);
	}

	/** The words and the records in a language; where its words are, the build has written beside this script. */
	function fetchInLanguage(spoken) {
		var words = document.currentScript.getAttribute('data-' + spoken);
		if (words) fetchAhead(words, 'modulepreload');
		fetchAhead('data/opening' + (spoken === 'en' ? '' : '.' + spoken) + '.json', 'preload');
	}

	function reload(event) {
		var link = event.target;
		while (link && link.className !== 'reload') link = link.parentNode;
		if (!link) return;
		// The link alone would forget what stands behind the # of the address.
		event.preventDefault();
		location.reload();
	}

	if (!document.querySelector || !window.addEventListener) return;
	document.addEventListener('click', reload);
	// What stands here in three languages is read in this one.
	root.setAttribute('data-spoken', language());
	root.lang = language();
	var name = document.querySelector('.first-view h1 [lang=' + language() + ']');
	if (name)
		document.title = document.title.replace(
			/: .*/,
			(language() === 'zh-Hans' ? '：' : ': ') + name.textContent
		);
	var theme = (/[#&]theme=(\w+)/.exec(location.hash) || ['', kept('thalweg.theme')])[1];
	if (/^(light|dark)$/.test(theme)) root.setAttribute('data-theme', theme);
	if (location.protocol === 'file:') tell('from-disk');
	else if (!('noModule' in document.createElement('script'))) tell('too-old');
	else {
		fetchInLanguage(language());
		// The story will be another.
		if (/[#&](date|sel|compare)=/i.test(location.hash)) root.setAttribute('data-elsewhere', '');
		tell('fetching');
		// Files that do not arrive tell only those who listen on the way down.
		window.addEventListener('error', explain, true);
	}
})();
