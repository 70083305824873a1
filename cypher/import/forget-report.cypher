// A statement that is to be said anew, or no more.
UNWIND $rows AS row
MATCH ()-[report:REPORTED_BY|SET_ASIDE {id: row.id}]->()
DELETE report
