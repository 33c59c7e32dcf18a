# Derived by `python -m tools gen` from oai_lite/lib/__init__.py. Do not edit: change that and run gen.
from . import agents as agents
