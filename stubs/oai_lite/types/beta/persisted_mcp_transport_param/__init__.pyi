# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import PersistedMcpTransportParam as PersistedMcpTransportParam
from .. import PersistedMcpTransportParamPersistedMcpTransportConfigParamHTTP as PersistedMcpTransportConfigParamHTTP
from .. import PersistedMcpTransportParamPersistedMcpTransportConfigParamStdio as PersistedMcpTransportConfigParamStdio
__all__ = ["PersistedMcpTransportParam", "PersistedMcpTransportConfigParamHTTP", "PersistedMcpTransportConfigParamStdio"]
