# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import WorkloadIdentityProviderDeleted as WorkloadIdentityProviderDeleted
from .. import WorkloadIdentityProviderDeletedDict as WorkloadIdentityProviderDeletedDict
__all__ = ["WorkloadIdentityProviderDeleted", "WorkloadIdentityProviderDeletedDict"]
