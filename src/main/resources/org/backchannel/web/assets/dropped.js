// Files that were dropped on a page, those within folders too.

/** @param {FileSystemDirectoryReader} reader of a folder, which gives some of its entries at a time */
const some = (reader) => new Promise((resolve, reject) => reader.readEntries(resolve, reject));

/**
 * @param {FileSystemEntry} entry a file or a folder
 * @returns {Promise<{file: File, path: string}[]>} it, or all that is in it
 */
async function within(entry) {
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    return [{ file, path: entry.fullPath.replace(/^\//, "") }];
  }
  const reader = entry.createReader();
  const entries = [];
  for (let more = await some(reader); more.length > 0; more = await some(reader)) {
    entries.push(...more);
  }
  return (await Promise.all(entries.map(within))).flat();
}

/**
 * What was dropped, by the names that the server is to know. The files of a folder that was dropped alone are named within it.
 * @param {DataTransferItemList} items of the drop; to be called while its event is handled
 * @returns {Promise<{file: File, name: string}[]>} in no order
 */
export async function dropped(items) {
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const above = entries.length === 1 && entries[0].isDirectory ? `${entries[0].name}/` : "";
  const found = (await Promise.all(entries.map(within))).flat();
  return found.map(({ file, path }) => ({ file, name: path.slice(above.length) }));
}
