# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AwsExternalStorageProvider as AwsExternalStorageProvider
from .. import AwsExternalStorageProviderDict as AwsExternalStorageProviderDict
__all__ = ["AwsExternalStorageProvider", "AwsExternalStorageProviderDict"]
