// What an organisation is an organ or member of, and its own organs and members.
MATCH (organisation:Organisation {id: $id})-[tie:PART_OF|MEMBER_OF]-(other:Organisation)
WITH organisation, tie, other ORDER BY type(tie) DESC, other.name, other.id
WITH collect({tie: tie, other: other, upward: startNode(tie) = organisation}) AS found
UNWIND found[..toInteger($limit)] AS one
WITH size(found) AS total, one.tie AS tie, one.other AS other, one.upward AS upward
RETURN total, {id: other.id, name: other.name, person: false} AS other, upward, type(tie) = 'PART_OF' AS organ,
       tie.from AS from, tie.to AS to, tie.inferred AS inferred, coalesce(tie.sources, []) AS sources
