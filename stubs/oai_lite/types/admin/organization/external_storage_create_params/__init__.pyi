# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ExternalStorageCreateParams as ExternalStorageCreateParams
from .. import ExternalStorageCreateParamsProvider as Provider
from .. import ExternalStorageCreateParamsProviderAws as ProviderAws
from .. import ExternalStorageCreateParamsProviderAzure as ProviderAzure
from .. import ExternalStorageCreateParamsProviderGcp as ProviderGcp
from .. import ExternalStorageCreateParamsProviderOci as ProviderOci
__all__ = ["ExternalStorageCreateParams", "Provider", "ProviderAws", "ProviderAzure", "ProviderGcp", "ProviderOci"]
