# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import OciExternalStorageProvider as OciExternalStorageProvider
from .. import OciExternalStorageProviderDict as OciExternalStorageProviderDict
__all__ = ["OciExternalStorageProvider", "OciExternalStorageProviderDict"]
