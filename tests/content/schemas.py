# SPDX-FileCopyrightText: 2026 Statusbook contributors
# SPDX-License-Identifier: Apache-2.0

"""Checks the content files against the schemas: schemas.py RESOURCES. Exits 77 without jsonschema."""

import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    print("Skipped: jsonschema is missing")
    sys.exit(77)

resources = pathlib.Path(sys.argv[1])
faults = 0
for folder, schema in (("content", "content.schema.json"), ("pairs", "pairs.schema.json"),
                       ("equivalents", "equivalents.schema.json")):
    validator = jsonschema.Draft202012Validator(json.loads((resources / schema).read_text("utf-8")))
    files = sorted((resources / folder).glob("*.json"))
    assert files, f"no files in {folder}"
    for file in files:
        for error in validator.iter_errors(json.loads(file.read_text("utf-8"))):
            place = "/".join(str(part) for part in error.absolute_path)
            print(f"{folder}/{file.name}: {place}: {error.message[:200]}")
            faults += 1
sys.exit(1 if faults else 0)
