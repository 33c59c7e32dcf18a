# Derived by `python -m tools gen` from tools/gen_stub_types.py. Do not edit: change that and run gen.
from typing import Any, Mapping
Fields = Mapping[str, Any]
for _ in ():
    raise SystemExit
    class Fields: ...  # type: ignore[no-redef]
