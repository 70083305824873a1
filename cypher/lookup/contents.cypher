// How much of what there is.
RETURN COUNT { (:Person) } AS people, COUNT { (:Organisation) } AS organisations, COUNT { (:Contact) } AS contacts,
       COUNT { (:Event) } AS events, COUNT { (:Source) } AS sources, COUNT { ()-[:REPORTED_BY]->() } AS reports
