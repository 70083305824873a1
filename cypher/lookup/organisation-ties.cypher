// What an organisation is an organ or member of, and its own organs and members.
MATCH (organ:Organisation)-[tie:PART_OF|MEMBER_OF]->(whole:Organisation)
WHERE organ.id = $id OR whole.id = $id
RETURN organ.name AS organisation, CASE type(tie) WHEN 'PART_OF' THEN 'organ of' ELSE 'member of' END AS tie, whole.name AS whole,
       tie.sources AS sources, tie.inferred AS inferred
ORDER BY tie, organisation, whole
