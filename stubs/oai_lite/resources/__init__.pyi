# Derived by `python -m tools gen` from tools/api/client.pyi. Do not edit: change that and run gen.
AREAS: dict[str, str]
