# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the notebooks against the server that BACKCHANNEL_URI names.

python run.py            runs them
python run.py --check    and fails where an output is not the one that is stored
python run.py --store    and stores their outputs, without what differs from run to run
"""

import argparse
import json
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

HERE = Path(__file__).resolve().parent


def plain(notebook):
    """Without counters, times and the like; only the richest form of what was shown."""
    notebook.metadata = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
                         "language_info": {"name": "python"}}
    for cell in notebook.cells:
        cell.metadata = {}
        if cell.cell_type == "code":
            cell.execution_count = None
            cell.outputs = [output for output in map(plain_output, cell.outputs) if output]
    return notebook


def plain_output(output):
    if output.output_type == "stream" and output.name == "stderr":
        return None
    if "data" in output:
        output.data = {kind: some for kind, some in output.data.items()
                       if kind in ("image/png", "text/html") or len(output.data) == 1}
        output.metadata = {}
        output.pop("execution_count", None)
        if output.output_type == "execute_result":
            output.execution_count = None
    return output


def outputs(notebook):
    """What can be compared: texts as they are, pictures as their being there."""
    return [[{kind: "a picture" if kind == "image/png" else some for kind, some in output.data.items()}
             if "data" in output else output.get("text", "") for output in cell.get("outputs", [])]
            for cell in notebook.cells]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--store", action="store_true")
    arguments = parser.parse_args()
    failed = False
    for file in sorted(HERE.glob("*.ipynb")):
        stored = nbformat.read(file, as_version=4)
        notebook = nbformat.read(file, as_version=4)
        try:
            NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(HERE)}}).execute()
        except CellExecutionError as error:
            print(f"{file.name} failed: {error}", file=sys.stderr)
            failed = True
            continue
        plain(notebook)
        size = len(json.dumps(notebook)) // 1024
        if arguments.store:
            nbformat.write(notebook, file)
        elif arguments.check and outputs(notebook) != outputs(stored):
            for cell, now, then in zip(notebook.cells, outputs(notebook), outputs(stored)):
                if now != then:
                    print(f"{file.name} shows something else than is stored, in the cell:\n{cell.source}\nnow:  {now}\n"
                          f"then: {then}\nrun.py --store stores what it shows now", file=sys.stderr)
            failed = True
        print(f"{file.name}: {len(notebook.cells)} cells, {size} KB")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
