# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentContent as AgentContent
from .. import AgentContentDict as AgentContentDict
from .. import AgentContentEncryptedContentResource as EncryptedContentResource
from .. import AgentContentEncryptedContentResourceDict as EncryptedContentResourceDict
__all__ = ["AgentContent", "AgentContentDict", "EncryptedContentResource", "EncryptedContentResourceDict"]
