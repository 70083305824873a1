// Every node, for a backup. What says which schema files were applied belongs to the database, not to its content.
MATCH (node)
WHERE NOT node:`__BackchannelSchema`
RETURN elementId(node) AS node, labels(node) AS labels, properties(node) AS properties
