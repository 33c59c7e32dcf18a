# Derived by `python -m tools gen` from tools/api/admin.pyi. Do not edit: change that and run gen.
from ... import AsyncOrganizationCertificates as AsyncCertificates
from ... import AsyncOrganizationCertificatesWithRawResponse as AsyncCertificatesWithRawResponse
from ... import AsyncOrganizationCertificatesWithStreamingResponse as AsyncCertificatesWithStreamingResponse
from ... import OrganizationCertificates as Certificates
from ... import OrganizationCertificatesWithRawResponse as CertificatesWithRawResponse
from ... import OrganizationCertificatesWithStreamingResponse as CertificatesWithStreamingResponse
