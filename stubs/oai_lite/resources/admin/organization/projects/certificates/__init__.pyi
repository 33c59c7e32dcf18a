# Derived by `python -m tools gen` from tools/api/admin_projects.pyi. Do not edit: change that and run gen.
from .... import AsyncOrganizationProjectsCertificates as AsyncCertificates
from .... import AsyncOrganizationProjectsCertificatesWithRawResponse as AsyncCertificatesWithRawResponse
from .... import AsyncOrganizationProjectsCertificatesWithStreamingResponse as AsyncCertificatesWithStreamingResponse
from .... import OrganizationProjectsCertificates as Certificates
from .... import OrganizationProjectsCertificatesWithRawResponse as CertificatesWithRawResponse
from .... import OrganizationProjectsCertificatesWithStreamingResponse as CertificatesWithStreamingResponse
