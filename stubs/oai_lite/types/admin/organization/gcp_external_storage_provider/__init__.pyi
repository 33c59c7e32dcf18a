# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import GcpExternalStorageProvider as GcpExternalStorageProvider
from .. import GcpExternalStorageProviderDict as GcpExternalStorageProviderDict
__all__ = ["GcpExternalStorageProvider", "GcpExternalStorageProviderDict"]
