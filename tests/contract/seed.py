"""Sends every example of a PUT in the description of the integration interface, and a second person."""

import os
import sys

import requests

address = sys.argv[1]
token = os.environ["INTEGRATION_TOKEN"]
paths = requests.get(f"{address}/api/v1/openapi.json", timeout=10).json()["paths"]


def put(path, body):
    answer = requests.put(
        address + path,
        json=body,
        headers={"authorization": f"Bearer {token}"},
        timeout=10,
    )
    if answer.status_code not in (200, 201):
        sys.exit(f"PUT {path}: {answer.status_code} {answer.text}")


for path in sorted(paths, key=len):
    operation = paths[path].get("put")
    if not path.startswith("/api/v1/integration/") or operation is None:
        continue
    filled = path
    for parameter in operation["parameters"]:
        if parameter["in"] == "path":
            filled = filled.replace("{" + parameter["name"] + "}", parameter["example"])
    body = operation["requestBody"]["content"]["application/json"]["example"]
    put(filled, body)
    put(filled.replace("klant-1001", "klant-1002"), body)
