# Derived by `python -m tools gen` from tools/api/beta_responses.pyi. Do not edit: change that and run gen.
from ... import AsyncInputItems as AsyncInputItems
from ... import InputItems as InputItems
