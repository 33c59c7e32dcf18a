# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ExternalStorageConfiguration as ExternalStorageConfiguration
from .. import ExternalStorageConfigurationDict as ExternalStorageConfigurationDict
from .. import ExternalStorageConfigurationProvider as Provider
from .. import ExternalStorageConfigurationProviderDict as ProviderDict
__all__ = ["ExternalStorageConfiguration", "ExternalStorageConfigurationDict", "Provider", "ProviderDict"]
