# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionArtifact as SessionArtifact
from .. import SessionArtifactDict as SessionArtifactDict
__all__ = ["SessionArtifact", "SessionArtifactDict"]
