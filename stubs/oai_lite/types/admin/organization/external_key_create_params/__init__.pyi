# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ExternalKeyCreateParams as ExternalKeyCreateParams
from .. import ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAws as V1OrganizationExternalKeysPostRequestAws
from .. import ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestGcp as V1OrganizationExternalKeysPostRequestGcp
from .. import ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestAzure as V1OrganizationExternalKeysPostRequestAzure
from .. import ExternalKeyCreateParamsV1OrganizationExternalKeysPostRequestOci as V1OrganizationExternalKeysPostRequestOci
__all__ = ["ExternalKeyCreateParams", "V1OrganizationExternalKeysPostRequestAws", "V1OrganizationExternalKeysPostRequestGcp", "V1OrganizationExternalKeysPostRequestAzure", "V1OrganizationExternalKeysPostRequestOci"]
