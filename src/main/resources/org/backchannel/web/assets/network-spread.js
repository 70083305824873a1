// Moves nodes so that no label lies over another.

const AIR = 4;
const ROUNDS = 80;

/**
 * Moves nodes apart whose signs or labels lie over each other, as little as it takes.
 * @param {object} nodes of Cytoscape, not many
 */
export function spread(nodes) {
  const all = nodes.map((node) => ({ node, box: node.boundingBox(), x: 0, y: 0 }));
  for (let round = 0; round < ROUNDS && push(all); round++);
  all.forEach(({ node, x, y }) => node.shift({ x, y }));
}

/** @returns {boolean} whether anything was moved */
function push(all) {
  let moved = false;
  for (const [index, one] of all.entries()) {
    for (const other of all.slice(index + 1)) {
      const right = Math.min(one.box.x2 + one.x, other.box.x2 + other.x) - Math.max(one.box.x1 + one.x, other.box.x1 + other.x) + AIR;
      const down = Math.min(one.box.y2 + one.y, other.box.y2 + other.y) - Math.max(one.box.y1 + one.y, other.box.y1 + other.y) + AIR;
      if (right > 0 && down > 0) {
        const [axis, by] = right < down ? ["x", right / 2] : ["y", down / 2];
        const before = middle(one, axis) <= middle(other, axis) ? 1 : -1;
        one[axis] -= before * by;
        other[axis] += before * by;
        moved = true;
      }
    }
  }
  return moved;
}

function middle({ box, ...moved }, axis) {
  return (box[`${axis}1`] + box[`${axis}2`]) / 2 + moved[axis];
}
