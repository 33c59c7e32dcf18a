# Derived by `python -m tools gen` from oai_lite/helpers/__init__.py. Do not edit: change that and run gen.
