# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AzureExternalStorageProvider as AzureExternalStorageProvider
from .. import AzureExternalStorageProviderDict as AzureExternalStorageProviderDict
__all__ = ["AzureExternalStorageProvider", "AzureExternalStorageProviderDict"]
