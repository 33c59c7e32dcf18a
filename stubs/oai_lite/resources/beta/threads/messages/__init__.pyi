# Derived by `python -m tools gen` from tools/api/beta_threads.pyi. Do not edit: change that and run gen.
from ... import AsyncMessages as AsyncMessages
from ... import Messages as Messages
