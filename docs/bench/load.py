"""A typical Python loader: the official driver, UNWIND in batches of 1,000, MERGE.

    pip install neo4j
    NEO4J_URI=bolt://… NEO4J_PASSWORD=… python load.py rows.json

rows.json holds [{"cypher": "UNWIND $rows AS row MERGE …", "rows": […]}, …]. The last line printed is the number of rows a second;
reading the file and starting Python are not counted.
"""
import json
import os
import sys
import time

from neo4j import GraphDatabase

BATCH = 1000


def write(tx, cypher, rows):
    tx.run(cypher, rows=rows).consume()


def main():
    with open(sys.argv[1], encoding="utf-8") as f:
        statements = json.load(f)
    auth = ("neo4j", os.environ["NEO4J_PASSWORD"])
    with GraphDatabase.driver(os.environ["NEO4J_URI"], auth=auth) as driver, driver.session(database="neo4j") as session:
        session.run("RETURN 1").consume()
        begin, written = time.perf_counter(), 0
        for s in statements:
            for i in range(0, len(s["rows"]), BATCH):
                batch = s["rows"][i : i + BATCH]
                session.execute_write(write, s["cypher"], batch)
                written += len(batch)
        print(written / (time.perf_counter() - begin))


if __name__ == "__main__":
    main()
