# Derived by `python -m tools gen` from tools/api/admin.pyi. Do not edit: change that and run gen.
from .... import AsyncFederationRules as AsyncFederationRules
from .... import AsyncFederationRulesWithRawResponse as AsyncFederationRulesWithRawResponse
from .... import AsyncFederationRulesWithStreamingResponse as AsyncFederationRulesWithStreamingResponse
from .... import AsyncWorkloadIdentityProviders as AsyncWorkloadIdentityProviders
from .... import AsyncWorkloadIdentityProvidersWithRawResponse as AsyncWorkloadIdentityProvidersWithRawResponse
from .... import AsyncWorkloadIdentityProvidersWithStreamingResponse as AsyncWorkloadIdentityProvidersWithStreamingResponse
from .... import FederationRules as FederationRules
from .... import FederationRulesWithRawResponse as FederationRulesWithRawResponse
from .... import FederationRulesWithStreamingResponse as FederationRulesWithStreamingResponse
from .... import WorkloadIdentityProviders as WorkloadIdentityProviders
from .... import WorkloadIdentityProvidersWithRawResponse as WorkloadIdentityProvidersWithRawResponse
from .... import WorkloadIdentityProvidersWithStreamingResponse as WorkloadIdentityProvidersWithStreamingResponse
