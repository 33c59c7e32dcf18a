# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionArtifactDeleted as SessionArtifactDeleted
from .. import SessionArtifactDeletedDict as SessionArtifactDeletedDict
__all__ = ["SessionArtifactDeleted", "SessionArtifactDeletedDict"]
