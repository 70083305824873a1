// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sets Neo4j Browser up before it starts: what it finds in the page goes where Browser keeps its
// settings. What somebody has changed or removed since the last time stays as they want it.
(() => {
  // Connected to a Community server, Browser loads the scripts of two services whatever it is
  // told, and does without where it finds them there.
  window.Canny = () => {};
  window.analytics = { identify: () => {}, track: () => {} };

  const prepared = JSON.parse(document.getElementById('backchannel').textContent);

  const read = (key) => JSON.parse(localStorage.getItem(`neo4j.${key}`) ?? 'null');
  const write = (key, value) => localStorage.setItem(`neo4j.${key}`, JSON.stringify(value));

  // Puts a text where there is none, or the one that was put there the last time.
  const offer = (name, text, present, put) => {
    const last = localStorage.getItem(`backchannel.${name}`);
    if (present === last && text !== last) {
      put(text);
      localStorage.setItem(`backchannel.${name}`, text);
    }
  };

  const rules = (sheet) =>
    Object.fromEntries(
      [...sheet.matchAll(/([^{}]+)\{(.*)\}$/gm)].map(([, selector, body]) => [
        selector.trim(),
        Object.fromEntries(
          [...body.matchAll(/([\w-]+):\s*"?([^;"]*)"?;/g)].map(([, name, value]) => [name, value.trim()])
        ),
      ])
    );

  if (read('settings') === null) {
    write('settings', {
      initCmd: `:guide ${location.origin}/browser-files/guide.md`,
      allowCrashReports: false,
      allowUserStats: false,
    });
    write('udc', { consentBannerShownCount: 6 });
  }

  const style = read('grass');
  offer('style', JSON.stringify(rules(prepared.style)), style && JSON.stringify(style), (text) =>
    localStorage.setItem('neo4j.grass', text)
  );

  const folders = read('folders') ?? [];
  const favourites = read('documents') ?? [];
  for (const { id, content } of prepared.queries) {
    const key = `backchannel-${id}`;
    const present = favourites.find((favourite) => favourite.id === key);
    offer(id, content, present?.content ?? null, () =>
      present ? (present.content = content) : favourites.push({ id: key, folder: 'backchannel', content })
    );
  }
  if (!folders.some(({ id }) => id === 'backchannel')) {
    folders.push({ id: 'backchannel', name: 'Backchannel' });
  }
  write('folders', folders);
  write('documents', favourites);
})();
