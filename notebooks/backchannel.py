# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the questions of cypher/query as they stand in their files."""

import os
import re
from pathlib import Path

import pandas as pd
from neo4j import GraphDatabase, RoutingControl

QUERIES = Path(__file__).resolve().parent.parent / "cypher" / "query"
PARAMETER = re.compile(r"// @param\s+(\w+):\s+([a-z ]+?)(?:\s+=\s(\[[^]]*]|\S+))?(?:\s{2,}(.*))?$", re.M)
COLUMN = re.compile(r"// @column\s+(\w+)(?::\s.*?)?\s{2,}(.*)$", re.M)


def connect():
    """A driver for the server that BACKCHANNEL_URI names, as on the command line."""
    uri = os.environ.get("BACKCHANNEL_URI", "bolt://localhost:7687")
    file = os.environ.get("BACKCHANNEL_PASSWORD_FILE")
    user = os.environ.get("BACKCHANNEL_USER", "neo4j")
    auth = (user, Path(file).read_text().splitlines()[0]) if file else None
    driver = GraphDatabase.driver(uri, auth=auth, notifications_min_severity="OFF")
    driver.verify_connectivity()
    return driver


def questions():
    """The catalogue: a row for each question."""
    rows = []
    for file in sorted(QUERIES.glob("*.cypher")):
        header = file.read_text(encoding="utf-8")
        rows.append({"question": file.stem, "asks": header.splitlines()[0][3:],
                     "parameters": ", ".join(name for name, *_ in PARAMETER.findall(header))})
    return pd.DataFrame(rows).set_index("question")


def value(kind, text):
    """A header's default as Cypher takes it."""
    if text.startswith("["):
        return [item.strip() for item in text[1:-1].split(",") if item.strip()]
    return {"boolean": lambda: text == "true", "integer": lambda: int(text)}.get(kind, lambda: text)()


def ask(driver, question, **given):
    """The answer to a question; what is not given takes its default. `and` is written `and_`."""
    cypher = (QUERIES / f"{question}.cypher").read_text(encoding="utf-8")
    given = {name.rstrip("_"): some for name, some in given.items()}
    parameters = {name: value(kind, text) for name, kind, text, _ in PARAMETER.findall(cypher) if text}
    unknown = given.keys() - {name for name, *_ in PARAMETER.findall(cypher)}
    if unknown:
        raise ValueError(f"{question} has no parameter {', '.join(sorted(unknown))}; it takes: {', '.join(parameters)}")
    columns = [name for name, _ in COLUMN.findall(cypher)]
    return run(driver, cypher, columns, **(parameters | given))


def run(driver, cypher, columns=None, **parameters):
    """Any reading Cypher, as a DataFrame."""
    records = driver.execute_query(cypher, parameters, routing_=RoutingControl.READ).records
    return pd.DataFrame([record.data() for record in records], columns=columns)
