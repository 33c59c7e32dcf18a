# Derived by `python -m tools gen` from oai_lite/_version.py. Do not edit: change that and run gen.
from typing import List, Tuple
__title__: str
__version__: str
def identity(agent: str, world: str) -> List[Tuple[str, str]]:
    """Headers of every request. `agent` is the client's class name, `world` is "false" (sync) or "async:asyncio"."""
