// Whether the server has Graph Data Science: a row where it does.
SHOW PROCEDURES YIELD name
WHERE name = 'gds.graph.drop'
RETURN name
