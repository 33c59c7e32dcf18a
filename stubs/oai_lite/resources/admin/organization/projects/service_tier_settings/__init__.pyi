# Derived by `python -m tools gen` from tools/api/admin_projects.pyi. Do not edit: change that and run gen.
from .... import AsyncServiceTierSettings as AsyncServiceTierSettings
from .... import AsyncServiceTierSettingsWithRawResponse as AsyncServiceTierSettingsWithRawResponse
from .... import AsyncServiceTierSettingsWithStreamingResponse as AsyncServiceTierSettingsWithStreamingResponse
from .... import ServiceTierSettings as ServiceTierSettings
from .... import ServiceTierSettingsWithRawResponse as ServiceTierSettingsWithRawResponse
from .... import ServiceTierSettingsWithStreamingResponse as ServiceTierSettingsWithStreamingResponse
