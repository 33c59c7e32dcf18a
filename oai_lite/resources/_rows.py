# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
"""The areas of the API: attribute of a client -> class of its resource, and its text: `__init__.py` says how to read it."""
from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Dict

AREAS: Dict[str, str] = {
    "decisions": "Decisions",
    "completions": "Completions",
    "chat": "Chat",
    "embeddings": "Embeddings",
    "files": "Files",
    "images": "Images",
    "content_provenance_checks": "ContentProvenanceChecks",
    "audio": "Audio",
    "moderations": "Moderations",
    "models": "Models",
    "fine_tuning": "FineTuning",
    "vector_stores": "VectorStores",
    "safety": "Safety",
    "webhooks": "Webhooks",
    "beta": "Beta",
    "batches": "Batches",
    "uploads": "Uploads",
    "admin": "Admin",
    "responses": "Responses",
    "live": "Live",
    "realtime": "Realtime",
    "conversations": "Conversations",
    "evals": "Evals",
    "containers": "Containers",
    "skills": "Skills",
    "videos": "Videos",
}

ROWS: Dict[str, str] = {
    "admin": r"""AuditLogs
 list GET /organization/audit_logs | * actor_emails= actor_ids= after= before= effective_at= event_types= limit= project_ids= resource_ids= tenant_only= | {"page": "ConversationCursorPage", "admin": true}
AdminAPIKeys
 create POST /organization/admin_api_keys | * name expires_in_seconds~ | {"admin": true}
 retrieve GET /organization/admin_api_keys/{key_id} | key_id | {"admin": true}
 list GET /organization/admin_api_keys | * after= limit= order= | {"page": "CursorPage", "admin": true}
 delete DELETE /organization/admin_api_keys/{key_id} | key_id | {"admin": true}
Usage
 audio_speeches GET /organization/usage/audio_speeches | * start_time api_key_ids= bucket_width= end_time= group_by= limit= models= page= project_ids= user_ids= | {"admin": true}
 audio_transcriptions GET /organization/usage/audio_transcriptions | * start_time api_key_ids= bucket_width= end_time= group_by= limit= models= page= project_ids= user_ids= | {"admin": true}
 code_interpreter_sessions GET /organization/usage/code_interpreter_sessions | * start_time bucket_width= end_time= group_by= limit= page= project_ids= | {"admin": true}
 completions GET /organization/usage/completions | * start_time api_key_ids= batch= bucket_width= end_time= group_by= limit= models= page= project_ids= user_ids= | {"admin": true}
 costs GET /organization/costs | * start_time api_key_ids= bucket_width= end_time= group_by= limit= line_items= page= project_ids= | {"admin": true}
 decisions GET /organization/usage/decisions | * start_time api_key_ids= batch= bucket_width= end_time= group_by= limit= models= page= project_ids= user_ids= | {"admin": true}
 embeddings GET /organization/usage/embeddings | * start_time api_key_ids= bucket_width= end_time= group_by= limit= models= page= project_ids= user_ids= | {"admin": true}
 file_search_calls GET /organization/usage/file_search_calls | * start_time api_key_ids= bucket_width= end_time= group_by= limit= page= project_ids= user_ids= vector_store_ids= | {"admin": true}
 images GET /organization/usage/images | * start_time api_key_ids= bucket_width= end_time= group_by= limit= models= page= project_ids= sizes= sources= user_ids= | {"admin": true}
 moderations GET /organization/usage/moderations | * start_time api_key_ids= bucket_width= end_time= group_by= limit= models= page= project_ids= user_ids= | {"admin": true}
 vector_stores GET /organization/usage/vector_stores | * start_time bucket_width= end_time= group_by= limit= page= project_ids= | {"admin": true}
 web_search_calls GET /organization/usage/web_search_calls | * start_time api_key_ids= bucket_width= context_levels= end_time= group_by= limit= models= page= project_ids= user_ids= | {"admin": true}
Invites
 create POST /organization/invites | * email role projects~ | {"admin": true}
 retrieve GET /organization/invites/{invite_id} | invite_id | {"admin": true}
 list GET /organization/invites | * after= limit= | {"page": "ConversationCursorPage", "admin": true}
 delete DELETE /organization/invites/{invite_id} | invite_id | {"admin": true}
OrganizationUsersRoles
 create POST /organization/users/{user_id}/roles | user_id * role_id | {"admin": true}
 retrieve GET /organization/users/{user_id}/roles/{role_id} | role_id * user_id | {"admin": true}
 list GET /organization/users/{user_id}/roles | user_id * after= limit= order= | {"page": "NextCursorPage", "admin": true}
 delete DELETE /organization/users/{user_id}/roles/{role_id} | role_id * user_id | {"admin": true}
OrganizationUsers
 retrieve GET /organization/users/{user_id} | user_id | {"admin": true}
 update POST /organization/users/{user_id} | user_id * developer_persona= role= role_id= technical_level= | {"admin": true}
 list GET /organization/users | * after= emails= limit= | {"page": "ConversationCursorPage", "admin": true}
 delete DELETE /organization/users/{user_id} | user_id | {"admin": true}
 roles = OrganizationUsersRoles
OrganizationGroupsUsers
 create POST /organization/groups/{group_id}/users | group_id * user_id | {"admin": true}
 retrieve GET /organization/groups/{group_id}/users/{user_id} | user_id * group_id | {"admin": true}
 list GET /organization/groups/{group_id}/users | group_id * after= limit= order= | {"page": "NextCursorPage", "admin": true}
 delete DELETE /organization/groups/{group_id}/users/{user_id} | user_id * group_id | {"admin": true}
OrganizationGroupsRoles
 create POST /organization/groups/{group_id}/roles | group_id * role_id | {"admin": true}
 retrieve GET /organization/groups/{group_id}/roles/{role_id} | role_id * group_id | {"admin": true}
 list GET /organization/groups/{group_id}/roles | group_id * after= limit= order= | {"page": "NextCursorPage", "admin": true}
 delete DELETE /organization/groups/{group_id}/roles/{role_id} | role_id * group_id | {"admin": true}
OrganizationGroups
 create POST /organization/groups | * name | {"admin": true}
 retrieve GET /organization/groups/{group_id} | group_id | {"admin": true}
 update POST /organization/groups/{group_id} | group_id * name | {"admin": true}
 list GET /organization/groups | * after= limit= order= | {"page": "NextCursorPage", "admin": true}
 delete DELETE /organization/groups/{group_id} | group_id | {"admin": true}
 users = OrganizationGroupsUsers
 roles = OrganizationGroupsRoles
OrganizationRoles
 create POST /organization/roles | * permissions role_name description= | {"admin": true}
 retrieve GET /organization/roles/{role_id} | role_id | {"admin": true}
 update POST /organization/roles/{role_id} | role_id * description= permissions= role_name= | {"admin": true}
 list GET /organization/roles | * after= limit= order= | {"page": "NextCursorPage", "admin": true}
 delete DELETE /organization/roles/{role_id} | role_id | {"admin": true}
OrganizationDataRetention
 retrieve GET /organization/data_retention |  | {"admin": true}
 update POST /organization/data_retention | * retention_type | {"admin": true}
ExternalKeys
 create POST /organization/external_keys | * external_id~ kms_arn~ name role_arn~ type purpose~ audience~ kms_key_location~ kms_key_name~ kms_key_ring_name~ kms_project_id~ workload_identity_pool_id~ workload_identity_project_number~ workload_identity_provider_id~ kms_key_version~ key_name~ tenant_id~ vault_uri~ key_version~ key_ocid~ region~ vault_ocid~ key_version_ocid~ | {"admin": true, "variants": "external_id kms_arn name role_arn type|audience kms_key_location kms_key_name kms_key_ring_name kms_project_id name type workload_identity_pool_id workload_identity_project_number workload_identity_provider_id|key_name name tenant_id type vault_uri|key_ocid name region type vault_ocid"}
 retrieve GET /organization/external_keys/{external_key_id} | external_key_id | {"admin": true}
 list GET /organization/external_keys | * after= limit= order= purpose= | {"page": "CursorPage", "admin": true}
 delete DELETE /organization/external_keys/{external_key_id} | external_key_id | {"admin": true}
 validate POST /organization/external_keys/{external_key_id}/validate | external_key_id | {"admin": true}
FederationRules
 create POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules | workload_identity_provider_id * attribute_matchers project_id service_account_id description~ enabled~ name~ permissions~ | {"admin": true}
 retrieve GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id} | workload_identity_federation_rule_id * workload_identity_provider_id | {"admin": true}
 update POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id} | workload_identity_federation_rule_id * workload_identity_provider_id attribute_matchers~ description= enabled~ name= permissions~ | {"admin": true}
 list GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules | workload_identity_provider_id * after= limit= order= service_account_id= | {"page": "CursorPage", "admin": true}
 delete DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id} | workload_identity_federation_rule_id * workload_identity_provider_id | {"admin": true}
WorkloadIdentityProviders
 create POST /organization/workload_identity_providers | * audience issuer name type attribute_transformations~ description~ enabled~ verification~ | {"admin": true}
 retrieve GET /organization/workload_identity_providers/{workload_identity_provider_id} | workload_identity_provider_id | {"admin": true}
 update POST /organization/workload_identity_providers/{workload_identity_provider_id} | workload_identity_provider_id * attribute_transformations~ audience~ description= enabled~ issuer~ name~ verification~ | {"admin": true}
 list GET /organization/workload_identity_providers | * after= limit= order= | {"page": "CursorPage", "admin": true}
 delete DELETE /organization/workload_identity_providers/{workload_identity_provider_id} | workload_identity_provider_id | {"admin": true}
 federation_rules = FederationRules
ExternalStorage
 create POST /organization/external_storage | * project_id provider | {"admin": true}
 retrieve GET /organization/external_storage/{external_storage_id} | external_storage_id | {"admin": true}
 list GET /organization/external_storage | * after= limit= order= project_id= | {"page": "CursorPage", "admin": true}
 delete DELETE /organization/external_storage/{external_storage_id} | external_storage_id | {"admin": true}
 validate POST /organization/external_storage/{external_storage_id}/validate | external_storage_id | {"admin": true}
OrganizationSpendLimit
 retrieve GET /organization/spend_limit |  | {"admin": true}
 update POST /organization/spend_limit | * currency interval threshold_amount | {"admin": true}
 delete DELETE /organization/spend_limit |  | {"admin": true}
OrganizationSpendAlerts
 create POST /organization/spend_alerts | * currency interval notification_channel threshold_amount | {"admin": true}
 retrieve GET /organization/spend_alerts/{alert_id} | alert_id | {"admin": true}
 update POST /organization/spend_alerts/{alert_id} | alert_id * currency interval notification_channel threshold_amount | {"admin": true}
 list GET /organization/spend_alerts | * after= before= limit= order= | {"page": "ConversationCursorPage", "admin": true}
 delete DELETE /organization/spend_alerts/{alert_id} | alert_id | {"admin": true}
OrganizationCertificates
 create POST /organization/certificates | * certificate name~ | {"admin": true}
 retrieve GET /organization/certificates/{certificate_id} | certificate_id * include= | {"admin": true}
 update POST /organization/certificates/{certificate_id} | certificate_id * name~ | {"admin": true}
 list GET /organization/certificates | * after= limit= order= | {"page": "ConversationCursorPage", "admin": true}
 delete DELETE /organization/certificates/{certificate_id} | certificate_id | {"admin": true}
 activate POST /organization/certificates/activate | * certificate_ids | {"page": "Page", "admin": true}
 deactivate POST /organization/certificates/deactivate | * certificate_ids | {"page": "Page", "admin": true}
OrganizationProjectsUsersRoles
 create POST /projects/{project_id}/users/{user_id}/roles | user_id * project_id role_id | {"admin": true}
 retrieve GET /projects/{project_id}/users/{user_id}/roles/{role_id} | role_id * project_id user_id | {"admin": true}
 list GET /projects/{project_id}/users/{user_id}/roles | user_id * project_id after= limit= order= | {"page": "NextCursorPage", "admin": true}
 delete DELETE /projects/{project_id}/users/{user_id}/roles/{role_id} | role_id * project_id user_id | {"admin": true}
OrganizationProjectsUsers
 create POST /organization/projects/{project_id}/users | project_id * role email= user_id= | {"admin": true}
 retrieve GET /organization/projects/{project_id}/users/{user_id} | user_id * project_id | {"admin": true}
 update POST /organization/projects/{project_id}/users/{user_id} | user_id * project_id role= | {"admin": true}
 list GET /organization/projects/{project_id}/users | project_id * after= limit= | {"page": "ConversationCursorPage", "admin": true}
 delete DELETE /organization/projects/{project_id}/users/{user_id} | user_id * project_id | {"admin": true}
 roles = OrganizationProjectsUsersRoles
OrganizationProjectsServiceAccountsAPIKeys
 create POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys | service_account_id * project_id expires_in_seconds= name~ scopes~ | {"admin": true}
ServiceAccounts
 create POST /organization/projects/{project_id}/service_accounts | project_id * name create_service_account_only= expires_in_seconds= | {"admin": true}
 retrieve GET /organization/projects/{project_id}/service_accounts/{service_account_id} | service_account_id * project_id | {"admin": true}
 update POST /organization/projects/{project_id}/service_accounts/{service_account_id} | service_account_id * project_id name~ role~ | {"admin": true}
 list GET /organization/projects/{project_id}/service_accounts | project_id * after= limit= | {"page": "ConversationCursorPage", "admin": true}
 delete DELETE /organization/projects/{project_id}/service_accounts/{service_account_id} | service_account_id * project_id | {"admin": true}
 api_keys = OrganizationProjectsServiceAccountsAPIKeys
OrganizationProjectsAPIKeys
 retrieve GET /organization/projects/{project_id}/api_keys/{api_key_id} | api_key_id * project_id | {"admin": true}
 update POST /organization/projects/{project_id}/api_keys/{api_key_id} | api_key_id * project_id expires_in_seconds~ scopes~ | {"admin": true}
 list GET /organization/projects/{project_id}/api_keys | project_id * after= limit= owner_project_access= | {"page": "ConversationCursorPage", "admin": true}
 delete DELETE /organization/projects/{project_id}/api_keys/{api_key_id} | api_key_id * project_id | {"admin": true}
RateLimits
 list_rate_limits GET /organization/projects/{project_id}/rate_limits | project_id * after= before= limit= | {"page": "ConversationCursorPage", "admin": true}
 update_rate_limit POST /organization/projects/{project_id}/rate_limits/{rate_limit_id} | rate_limit_id * project_id batch_1_day_max_input_tokens~ max_audio_megabytes_per_1_minute~ max_images_per_1_minute~ max_requests_per_1_day~ max_requests_per_1_minute~ max_tokens_per_1_minute~ | {"admin": true}
ModelPermissions
 retrieve GET /organization/projects/{project_id}/model_permissions | project_id | {"admin": true}
 update POST /organization/projects/{project_id}/model_permissions | project_id * mode model_ids | {"admin": true}
 delete DELETE /organization/projects/{project_id}/model_permissions | project_id | {"admin": true}
ServiceTierSettings
 retrieve GET /organization/projects/{project_id}/service_tier_settings | project_id | {"admin": true}
 update POST /organization/projects/{project_id}/service_tier_settings | project_id * default~ enabled_tiers~ | {"admin": true}
HostedToolPermissions
 retrieve GET /organization/projects/{project_id}/hosted_tool_permissions | project_id | {"admin": true}
 update POST /organization/projects/{project_id}/hosted_tool_permissions | project_id * code_interpreter= file_search= image_generation= mcp= web_search= | {"admin": true}
OrganizationProjectsGroupsRoles
 create POST /projects/{project_id}/groups/{group_id}/roles | group_id * project_id role_id | {"admin": true}
 retrieve GET /projects/{project_id}/groups/{group_id}/roles/{role_id} | role_id * project_id group_id | {"admin": true}
 list GET /projects/{project_id}/groups/{group_id}/roles | group_id * project_id after= limit= order= | {"page": "NextCursorPage", "admin": true}
 delete DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id} | role_id * project_id group_id | {"admin": true}
OrganizationProjectsGroups
 create POST /organization/projects/{project_id}/groups | project_id * group_id role | {"admin": true}
 retrieve GET /organization/projects/{project_id}/groups/{group_id} | group_id * project_id group_type= | {"admin": true}
 list GET /organization/projects/{project_id}/groups | project_id * after= limit= order= | {"page": "NextCursorPage", "admin": true}
 delete DELETE /organization/projects/{project_id}/groups/{group_id} | group_id * project_id | {"admin": true}
 roles = OrganizationProjectsGroupsRoles
OrganizationProjectsRoles
 create POST /projects/{project_id}/roles | project_id * permissions role_name description= | {"admin": true}
 retrieve GET /projects/{project_id}/roles/{role_id} | role_id * project_id | {"admin": true}
 update POST /projects/{project_id}/roles/{role_id} | role_id * project_id description= permissions= role_name= | {"admin": true}
 list GET /projects/{project_id}/roles | project_id * after= limit= order= | {"page": "NextCursorPage", "admin": true}
 delete DELETE /projects/{project_id}/roles/{role_id} | role_id * project_id | {"admin": true}
OrganizationProjectsDataRetention
 retrieve GET /organization/projects/{project_id}/data_retention | project_id | {"admin": true}
 update POST /organization/projects/{project_id}/data_retention | project_id * retention_type | {"admin": true}
OrganizationProjectsSpendLimit
 retrieve GET /organization/projects/{project_id}/spend_limit | project_id | {"admin": true}
 update POST /organization/projects/{project_id}/spend_limit | project_id * currency interval threshold_amount | {"admin": true}
 delete DELETE /organization/projects/{project_id}/spend_limit | project_id | {"admin": true}
OrganizationProjectsSpendAlerts
 create POST /organization/projects/{project_id}/spend_alerts | project_id * currency interval notification_channel threshold_amount | {"admin": true}
 retrieve GET /organization/projects/{project_id}/spend_alerts/{alert_id} | alert_id * project_id | {"admin": true}
 update POST /organization/projects/{project_id}/spend_alerts/{alert_id} | alert_id * project_id currency interval notification_channel threshold_amount | {"admin": true}
 list GET /organization/projects/{project_id}/spend_alerts | project_id * after= before= limit= order= | {"page": "ConversationCursorPage", "admin": true}
 delete DELETE /organization/projects/{project_id}/spend_alerts/{alert_id} | alert_id * project_id | {"admin": true}
OrganizationProjectsCertificates
 list GET /organization/projects/{project_id}/certificates | project_id * after= limit= order= | {"page": "ConversationCursorPage", "admin": true}
 activate POST /organization/projects/{project_id}/certificates/activate | project_id * certificate_ids | {"page": "Page", "admin": true}
 deactivate POST /organization/projects/{project_id}/certificates/deactivate | project_id * certificate_ids | {"page": "Page", "admin": true}
Projects
 create POST /organization/projects | * name external_key_id= geography= residency= | {"admin": true}
 retrieve GET /organization/projects/{project_id} | project_id | {"admin": true}
 update POST /organization/projects/{project_id} | project_id * external_key_id= geography= name= | {"admin": true}
 list GET /organization/projects | * after= include_archived= limit= | {"page": "ConversationCursorPage", "admin": true}
 archive POST /organization/projects/{project_id}/archive | project_id | {"admin": true}
 users = OrganizationProjectsUsers
 service_accounts = ServiceAccounts
 api_keys = OrganizationProjectsAPIKeys
 rate_limits = RateLimits
 model_permissions = ModelPermissions
 service_tier_settings = ServiceTierSettings
 hosted_tool_permissions = HostedToolPermissions
 groups = OrganizationProjectsGroups
 roles = OrganizationProjectsRoles
 data_retention = OrganizationProjectsDataRetention
 spend_limit = OrganizationProjectsSpendLimit
 spend_alerts = OrganizationProjectsSpendAlerts
 certificates = OrganizationProjectsCertificates
Organization
 audit_logs = AuditLogs
 admin_api_keys = AdminAPIKeys
 usage = Usage
 invites = Invites
 users = OrganizationUsers
 groups = OrganizationGroups
 roles = OrganizationRoles
 data_retention = OrganizationDataRetention
 external_keys = ExternalKeys
 workload_identity_providers = WorkloadIdentityProviders
 external_storage = ExternalStorage
 spend_limit = OrganizationSpendLimit
 spend_alerts = OrganizationSpendAlerts
 certificates = OrganizationCertificates
 projects = Projects
Admin
 organization = Organization""",
    "audio": r"""Transcriptions
 create POST /audio/transcriptions | * file model chunking_strategy= include~ keywords~ known_speaker_names~ known_speaker_references~ language~ languages~ prompt~ response_format~ stream= temperature~ timestamp_granularities~ | {"stream": "items", "text_if": "response_format=text,srt,vtt", "form": "file"}
Translations
 create POST /audio/translations | * file model prompt~ response_format~ temperature~ | {"text_if": "response_format=text,srt,vtt", "deprecated": true, "form": "file"}
Speech
 create POST /audio/speech | * input model voice instructions~ response_format~ speed~ stream_format~ | {"reply": "binary", "headers": "Accept: application/octet-stream"}
Voices
 create POST /audio/voices | * audio_sample~ consent~ name type~ prompt~ model~ script_hint~ | {"form": "audio_sample", "variants": "audio_sample consent name|name prompt type"}
 delete DELETE /audio/voices/{voice_id} | voice_id
VoiceConsents
 create POST /audio/voice_consents | * language name recording | {"form": "recording"}
 retrieve GET /audio/voice_consents/{consent_id} | consent_id
 update POST /audio/voice_consents/{consent_id} | consent_id * name
 list GET /audio/voice_consents | * after= limit= | {"page": "CursorPage"}
 delete DELETE /audio/voice_consents/{consent_id} | consent_id
Audio
 transcriptions = Transcriptions
 translations = Translations
 speech = Speech
 voices = Voices
 voice_consents = VoiceConsents""",
    "batches": r"""Batches
 create POST /batches | * completion_window endpoint input_file_id metadata= output_expires_after~
 retrieve GET /batches/{batch_id} | batch_id
 list GET /batches | * after= limit= | {"page": "CursorPage"}
 cancel POST /batches/{batch_id}/cancel | batch_id""",
    "beta": r"""RealtimeSessions
 create POST /realtime/sessions | * client_secret~ input_audio_format~ input_audio_noise_reduction~ input_audio_transcription~ instructions~ max_response_output_tokens~ modalities~ model~ output_audio_format~ speed~ temperature~ tool_choice~ tools~ tracing~ turn_detection~ voice~ | {"headers": "OpenAI-Beta: assistants=v2"}
TranscriptionSessions
 create POST /realtime/transcription_sessions | * client_secret~ include~ input_audio_format~ input_audio_noise_reduction~ input_audio_transcription~ modalities~ turn_detection~ | {"headers": "OpenAI-Beta: assistants=v2"}
Realtime
 connect connections.connect | * model extra_query~ extra_headers~ websocket_connection_options~ | {"flow": false}
 sessions = RealtimeSessions
 transcription_sessions = TranscriptionSessions
Invocations
 create POST /agents/automations/{automation_id}/invocations | automation_id | {"headers": "OpenAI-Beta: agents=v1"}
 retrieve GET /agents/automations/{automation_id}/invocations/{invocation_id} | invocation_id * automation_id | {"headers": "OpenAI-Beta: agents=v1"}
 list GET /agents/automations/{automation_id}/invocations | automation_id * after= limit= order= | {"page": "CursorPage", "headers": "OpenAI-Beta: agents=v1"}
Automations
 create POST /agents/automations | * expression~ name target timezone~ type metadata~ run_at~ | {"headers": "OpenAI-Beta: agents=v1", "variants": "expression name target timezone type|name run_at target type", "renames": "target.agent.compaction.async_:async"}
 retrieve GET /agents/automations/{automation_id} | automation_id | {"headers": "OpenAI-Beta: agents=v1"}
 update POST /agents/automations/{automation_id} | automation_id * expression~ metadata~ name~ run_at~ target~ timezone~ | {"headers": "OpenAI-Beta: agents=v1", "renames": "target.agent.compaction.async_:async"}
 list GET /agents/automations | * after= limit= order= session_id= | {"page": "CursorPage", "headers": "OpenAI-Beta: agents=v1"}
 delete DELETE /agents/automations/{automation_id} | automation_id | {"headers": "OpenAI-Beta: agents=v1"}
 pause POST /agents/automations/{automation_id}/pause | automation_id | {"headers": "OpenAI-Beta: agents=v1"}
 resume POST /agents/automations/{automation_id}/resume | automation_id | {"headers": "OpenAI-Beta: agents=v1"}
 invocations = Invocations
Files
 create POST /agents/environments/{environment_id}/files | environment_id * file_id~ path type data~ | {"headers": "OpenAI-Beta: agents=v1", "variants": "file_id path type|data path type"}
 list GET /agents/environments/{environment_id}/files | environment_id * limit= order= page= path= | {"page": "TokenPage", "headers": "OpenAI-Beta: agents=v1"}
 prepare waiting.prepare | files | {"common": true}
 prepare_directory waiting.prepare_directory | root * destination include | {"common": true}
 upload waiting.to_environment | environment_id * file path | {"common": true}
Templates
 create POST /agents/environments/templates | * capability_directories= desktop= env= files= name= network= packages= plugins= setup_commands= skills= | {"headers": "OpenAI-Beta: agents=v1"}
 retrieve GET /agents/environments/templates/{environment_template_id} | environment_template_id | {"headers": "OpenAI-Beta: agents=v1"}
 update POST /agents/environments/templates/{environment_template_id} | environment_template_id * capability_directories= desktop= env= files= name= network= packages= plugins= setup_commands= skills= | {"headers": "OpenAI-Beta: agents=v1"}
 list GET /agents/environments/templates | * after= limit= order= | {"page": "CursorPage", "headers": "OpenAI-Beta: agents=v1"}
 delete DELETE /agents/environments/templates/{environment_template_id} | environment_template_id | {"headers": "OpenAI-Beta: agents=v1"}
Environments
 create POST /agents/environments | * environment vault_ids= ^idempotency_key:Idempotency-Key= | {"headers": "OpenAI-Beta: agents=v1"}
 retrieve GET /agents/environments/{environment_id} | environment_id | {"headers": "OpenAI-Beta: agents=v1"}
 list GET /agents/environments | * after= limit= order= type= | {"page": "CursorPage", "headers": "OpenAI-Beta: agents=v1"}
 files = Files
 templates = Templates
Credentials
 create POST /vaults/{vault_id}/credentials | vault_id * auth name metadata~ | {"headers": "OpenAI-Beta: agents=v1"}
 retrieve GET /vaults/{vault_id}/credentials/{credential_id} | credential_id * vault_id | {"headers": "OpenAI-Beta: agents=v1"}
 update POST /vaults/{vault_id}/credentials/{credential_id} | credential_id * vault_id auth~ metadata~ | {"headers": "OpenAI-Beta: agents=v1"}
 list GET /vaults/{vault_id}/credentials | vault_id * after= limit= metadata= order= status= | {"page": "CursorPage", "headers": "OpenAI-Beta: agents=v1"}
 delete DELETE /vaults/{vault_id}/credentials/{credential_id} | credential_id * vault_id | {"headers": "OpenAI-Beta: agents=v1"}
Vaults
 create POST /vaults | * metadata= name~ | {"headers": "OpenAI-Beta: agents=v1"}
 retrieve GET /vaults/{vault_id} | vault_id | {"headers": "OpenAI-Beta: agents=v1"}
 update POST /vaults/{vault_id} | vault_id * metadata~ name= | {"headers": "OpenAI-Beta: agents=v1"}
 list GET /vaults | * after= limit= metadata= order= status= | {"page": "CursorPage", "headers": "OpenAI-Beta: agents=v1"}
 delete DELETE /vaults/{vault_id} | vault_id | {"headers": "OpenAI-Beta: agents=v1"}
 credentials = Credentials
AgentsSessionsSubagentsItems
 list GET /agents/sessions/{session_id}/subagents/{subagent_id}/items | subagent_id * session_id after= limit= order= | {"page": "CursorPage", "headers": "OpenAI-Beta: agents=v1"}
AgentsSessionsSubagentsTurnsItems
 list GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items | turn_id * session_id subagent_id after= limit= order= | {"page": "CursorPage", "headers": "OpenAI-Beta: agents=v1"}
AgentsSessionsSubagentsTurns
 retrieve GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id} | turn_id * session_id subagent_id | {"headers": "OpenAI-Beta: agents=v1"}
 list GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns | subagent_id * session_id after= limit= order= | {"page": "CursorPage", "headers": "OpenAI-Beta: agents=v1"}
 items = AgentsSessionsSubagentsTurnsItems
Subagents
 retrieve GET /agents/sessions/{session_id}/subagents/{subagent_id} | subagent_id * session_id | {"headers": "OpenAI-Beta: agents=v1"}
 list GET /agents/sessions/{session_id}/subagents | session_id * after= limit= order= | {"page": "CursorPage", "headers": "OpenAI-Beta: agents=v1"}
 items = AgentsSessionsSubagentsItems
 turns = AgentsSessionsSubagentsTurns
Artifacts
 retrieve GET /agents/sessions/{session_id}/artifacts/{artifact_id} | artifact_id * session_id | {"headers": "OpenAI-Beta: agents=v1"}
 list GET /agents/sessions/{session_id}/artifacts | session_id * after= environment_id= limit= order= | {"page": "CursorPage", "headers": "OpenAI-Beta: agents=v1"}
 delete DELETE /agents/sessions/{session_id}/artifacts/{artifact_id} | artifact_id * session_id | {"headers": "OpenAI-Beta: agents=v1"}
 content GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content | artifact_id * session_id | {"reply": "binary", "headers": "Accept: application/octet-stream\nOpenAI-Beta: agents=v1"}
 for_result waiting.ResultArtifacts | result | {"flow": false}
AgentsSessionsItems
 list GET /agents/sessions/{session_id}/items | session_id * after= limit= order= | {"page": "CursorPage", "headers": "OpenAI-Beta: agents=v1"}
Events
 create POST /agents/sessions/{session_id}/events | session_id * events ^idempotency_key:Idempotency-Key= | {"reply": "none", "headers": "Accept: */*\nOpenAI-Beta: agents=v1"}
 stream GET /agents/sessions/{session_id}/events | session_id * include_obfuscation= | {"stream": "raw", "always": true, "headers": "Accept: text/event-stream\nOpenAI-Beta: agents=v1"}
Traces
 list GET /agents/sessions/{session_id}/traces | session_id * after= limit= order= | {"page": "CursorPage", "headers": "OpenAI-Beta: agents=v1"}
AgentsSessionsTurnsItems
 list GET /agents/sessions/{session_id}/turns/{turn_id}/items | turn_id * session_id after= limit= order= | {"page": "ConversationCursorPage", "headers": "OpenAI-Beta: agents=v1"}
AgentsSessionsTurns
 retrieve GET /agents/sessions/{session_id}/turns/{turn_id} | turn_id * session_id | {"headers": "OpenAI-Beta: agents=v1"}
 list GET /agents/sessions/{session_id}/turns | session_id * after= limit= order= | {"page": "CursorPage", "headers": "OpenAI-Beta: agents=v1"}
 items = AgentsSessionsTurnsItems
AgentsSessions
 create POST /agents/sessions | * environment -output_type= -tool_handlers= agent~ agent_id~ input= metadata= prompt_cache_options= review~ spend_control= stream~ stream_options~ vault_ids= | {"stream": "raw", "headers": "OpenAI-Beta: agents=v1", "renames": "agent.compaction.async_:async", "by": "agents_stream.created"}
 retrieve GET /agents/sessions/{session_id} | session_id | {"headers": "OpenAI-Beta: agents=v1"}
 update POST /agents/sessions/{session_id} | session_id * agent~ metadata= prompt_cache_options= review~ spend_control= | {"headers": "OpenAI-Beta: agents=v1"}
 list GET /agents/sessions | * after= agent_id= limit= metadata= order= | {"page": "CursorPage", "headers": "OpenAI-Beta: agents=v1"}
 delete DELETE /agents/sessions/{session_id} | session_id | {"headers": "OpenAI-Beta: agents=v1"}
 stream agents_stream.stream | session_id * input output_type= tool_handlers= on_tool_error= idempotency_key~ extra_headers= timeout= | {"flow": false}
 subagents = Subagents
 artifacts = Artifacts
 items = AgentsSessionsItems
 events = Events
 traces = Traces
 turns = AgentsSessionsTurns
Agents
 create POST /agents | * model compaction= experimental~ instructions= metadata= multi_agent= name= reasoning= service_tier= text= tools= | {"headers": "OpenAI-Beta: agents=v1", "renames": "compaction.async_:async"}
 retrieve GET /agents/{agent_id} | agent_id | {"headers": "OpenAI-Beta: agents=v1"}
 update POST /agents/{agent_id} | agent_id * compaction= experimental~ instructions= metadata= model~ multi_agent= name= reasoning= service_tier= text= tools= | {"headers": "OpenAI-Beta: agents=v1", "renames": "compaction.async_:async"}
 list GET /agents | * after= limit= order= | {"page": "CursorPage", "headers": "OpenAI-Beta: agents=v1"}
 delete DELETE /agents/{agent_id} | agent_id | {"headers": "OpenAI-Beta: agents=v1"}
 automations = Automations
 environments = Environments
 vaults = Vaults
 sessions = AgentsSessions
InputItems
 list GET /responses/{response_id}/input_items?beta=true | response_id * after= include= limit= order= ^betas:openai-beta= | {"page": "CursorPage"}
InputTokens
 count POST /responses/input_tokens?beta=true | * conversation= input= instructions= model= parallel_tool_calls= personality~ previous_response_id= reasoning= text= tool_choice= tools= truncation~ ^betas:openai-beta=
Responses
 create POST /responses?beta=true | * access_programs~ background= background_options~ context_management= conversation= image~ include= input~ instructions= max_output_tokens= max_tool_calls= metadata= model~ moderation= multi_agent= parallel_tool_calls= previous_response_id= prompt= prompt_cache_key= prompt_cache_options~ prompt_cache_retention= reasoning= safety_identifier= service_tier= store= stream= stream_options= temperature= text~ tool_choice~ tools~ top_logprobs= top_p= truncation= user~ ^betas:openai-beta= | {"stream": "items"}
 retrieve GET /responses/{response_id}?beta=true | response_id * include= include_obfuscation= starting_after= stream= ^betas:openai-beta= | {"stream": "items"}
 delete DELETE /responses/{response_id}?beta=true | response_id * ^betas:openai-beta= | {"reply": "none", "headers": "Accept: */*"}
 cancel POST /responses/{response_id}/cancel?beta=true | response_id * ^betas:openai-beta=
 compact POST /responses/compact?beta=true | * model image~ input= instructions= previous_response_id= prompt_cache_key= prompt_cache_options= prompt_cache_retention= service_tier= ^betas:openai-beta=
 connect connections.connect | extra_query~ extra_headers~ websocket_connection_options~ on_reconnecting= max_retries~ initial_delay~ max_delay~ max_queue_size~ | {"flow": false}
 input_items = InputItems
 input_tokens = InputTokens
ChatKitSessions
 create POST /chatkit/sessions | * user workflow chatkit_configuration~ expires_after~ rate_limits~ | {"headers": "OpenAI-Beta: chatkit_beta=v1"}
 cancel POST /chatkit/sessions/{session_id}/cancel | session_id | {"headers": "OpenAI-Beta: chatkit_beta=v1"}
ChatKitThreads
 retrieve GET /chatkit/threads/{thread_id} | thread_id | {"headers": "OpenAI-Beta: chatkit_beta=v1"}
 list GET /chatkit/threads | * after= before= limit= order= user= | {"page": "ConversationCursorPage", "headers": "OpenAI-Beta: chatkit_beta=v1"}
 delete DELETE /chatkit/threads/{thread_id} | thread_id | {"headers": "OpenAI-Beta: chatkit_beta=v1"}
 list_items GET /chatkit/threads/{thread_id}/items | thread_id * after= before= limit= order= | {"page": "ConversationCursorPage", "headers": "OpenAI-Beta: chatkit_beta=v1"}
ChatKit
 sessions = ChatKitSessions
 threads = ChatKitThreads
Assistants
 create POST /assistants | * model description= instructions= metadata= name= reasoning_effort= response_format= temperature= tool_resources= tools~ top_p= | {"headers": "OpenAI-Beta: assistants=v2", "deprecated": true}
 retrieve GET /assistants/{assistant_id} | assistant_id | {"headers": "OpenAI-Beta: assistants=v2", "deprecated": true}
 update POST /assistants/{assistant_id} | assistant_id * description= instructions= metadata= model~ name= reasoning_effort= response_format= temperature= tool_resources= tools~ top_p= | {"headers": "OpenAI-Beta: assistants=v2", "deprecated": true}
 list GET /assistants | * after= before= limit= order= | {"page": "CursorPage", "headers": "OpenAI-Beta: assistants=v2", "deprecated": true}
 delete DELETE /assistants/{assistant_id} | assistant_id | {"headers": "OpenAI-Beta: assistants=v2", "deprecated": true}
Steps
 retrieve GET /threads/{thread_id}/runs/{run_id}/steps/{step_id} | step_id * thread_id run_id include= | {"headers": "OpenAI-Beta: assistants=v2", "deprecated": true}
 list GET /threads/{thread_id}/runs/{run_id}/steps | run_id * thread_id after= before= include= limit= order= | {"page": "CursorPage", "headers": "OpenAI-Beta: assistants=v2", "deprecated": true}
Runs
 create POST /threads/{thread_id}/runs | thread_id * assistant_id ?include= additional_instructions= additional_messages= instructions= max_completion_tokens= max_prompt_tokens= metadata= model= parallel_tool_calls~ reasoning_effort= response_format= stream= temperature= tool_choice= tools= top_p= truncation_strategy= | {"stream": "pairs", "headers": "OpenAI-Beta: assistants=v2", "deprecated": true}
 retrieve GET /threads/{thread_id}/runs/{run_id} | run_id * thread_id | {"headers": "OpenAI-Beta: assistants=v2", "deprecated": true}
 update POST /threads/{thread_id}/runs/{run_id} | run_id * thread_id metadata= | {"headers": "OpenAI-Beta: assistants=v2", "deprecated": true}
 list GET /threads/{thread_id}/runs | thread_id * after= before= limit= order= | {"page": "CursorPage", "headers": "OpenAI-Beta: assistants=v2", "deprecated": true}
 cancel POST /threads/{thread_id}/runs/{run_id}/cancel | run_id * thread_id | {"headers": "OpenAI-Beta: assistants=v2", "deprecated": true}
 submit_tool_outputs POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs | run_id * thread_id tool_outputs stream= | {"stream": "pairs", "headers": "OpenAI-Beta: assistants=v2", "deprecated": true}
 create_and_poll waiting.create_run | * thread_id assistant_id include~ additional_instructions= additional_messages= instructions= max_completion_tokens= max_prompt_tokens= metadata= model= parallel_tool_calls~ reasoning_effort= response_format= temperature= tool_choice= tools= top_p= truncation_strategy= poll_interval_ms~ max_wait_seconds~ | {"common": true, "deprecated": true}
 create_and_stream assistant_stream.create_and_stream | * thread_id assistant_id additional_instructions= additional_messages= instructions= max_completion_tokens= max_prompt_tokens= metadata= model= parallel_tool_calls~ reasoning_effort= response_format= temperature= tool_choice= tools= top_p= truncation_strategy= event_handler= | {"flow": false, "common": true, "deprecated": true}
 poll waiting.poll_run | run_id thread_id extra_headers= extra_query= extra_body= timeout= poll_interval_ms~ max_wait_seconds~ | {"deprecated": true}
 stream assistant_stream.create_and_stream | * thread_id assistant_id include~ additional_instructions= additional_messages= instructions= max_completion_tokens= max_prompt_tokens= metadata= model= parallel_tool_calls~ reasoning_effort= response_format= temperature= tool_choice= tools= top_p= truncation_strategy= event_handler= | {"flow": false, "common": true, "deprecated": true}
 submit_tool_outputs_and_poll waiting.submit_tool_outputs | * tool_outputs run_id thread_id poll_interval_ms~ max_wait_seconds~ | {"common": true, "deprecated": true}
 submit_tool_outputs_stream assistant_stream.submit_tool_outputs_stream | * tool_outputs run_id thread_id event_handler= | {"flow": false, "common": true, "deprecated": true}
 steps = Steps
Messages
 create POST /threads/{thread_id}/messages | thread_id * content role attachments= metadata= | {"headers": "OpenAI-Beta: assistants=v2", "deprecated": true}
 retrieve GET /threads/{thread_id}/messages/{message_id} | message_id * thread_id | {"headers": "OpenAI-Beta: assistants=v2", "deprecated": true}
 update POST /threads/{thread_id}/messages/{message_id} | message_id * thread_id metadata= | {"headers": "OpenAI-Beta: assistants=v2", "deprecated": true}
 list GET /threads/{thread_id}/messages | thread_id * after= before= limit= order= run_id= | {"page": "CursorPage", "headers": "OpenAI-Beta: assistants=v2", "deprecated": true}
 delete DELETE /threads/{thread_id}/messages/{message_id} | message_id * thread_id | {"headers": "OpenAI-Beta: assistants=v2", "deprecated": true}
Threads
 create POST /threads | * messages~ metadata= tool_resources= | {"headers": "OpenAI-Beta: assistants=v2", "deprecated": true}
 retrieve GET /threads/{thread_id} | thread_id | {"headers": "OpenAI-Beta: assistants=v2", "deprecated": true}
 update POST /threads/{thread_id} | thread_id * metadata= tool_resources= | {"headers": "OpenAI-Beta: assistants=v2", "deprecated": true}
 delete DELETE /threads/{thread_id} | thread_id | {"headers": "OpenAI-Beta: assistants=v2", "deprecated": true}
 create_and_run POST /threads/runs | * assistant_id instructions= max_completion_tokens= max_prompt_tokens= metadata= model= parallel_tool_calls~ response_format= stream= temperature= thread~ tool_choice= tool_resources= tools= top_p= truncation_strategy= | {"stream": "pairs", "headers": "OpenAI-Beta: assistants=v2", "deprecated": true}
 create_and_run_poll waiting.create_thread_and_run | * assistant_id instructions= max_completion_tokens= max_prompt_tokens= metadata= model= parallel_tool_calls~ response_format= temperature= thread~ tool_choice= tool_resources= tools= top_p= truncation_strategy= poll_interval_ms~ max_wait_seconds~ | {"common": true, "deprecated": true}
 create_and_run_stream assistant_stream.create_and_run_stream | * assistant_id instructions= max_completion_tokens= max_prompt_tokens= metadata= model= parallel_tool_calls~ response_format= temperature= thread~ tool_choice= tool_resources= tools= top_p= truncation_strategy= event_handler= | {"flow": false, "common": true, "deprecated": true}
 runs = Runs
 messages = Messages
Beta
 chat = chat.Chat
 realtime = Realtime
 agents = Agents
 responses = Responses
 chatkit = ChatKit
 assistants = Assistants
 threads = Threads
 vector_stores = vector_stores.VectorStores""",
    "chat": r"""Messages
 list GET /chat/completions/{completion_id}/messages | completion_id * after= limit= order= | {"page": "CursorPage"}
Completions
 create POST /chat/completions | * messages model audio= frequency_penalty= function_call~ functions~ logit_bias= logprobs= max_completion_tokens= max_tokens= metadata= modalities= moderation= n= parallel_tool_calls~ prediction= presence_penalty= prompt_cache_key= prompt_cache_options~ prompt_cache_retention= reasoning_effort= response_format~ safety_identifier= seed= service_tier= stop= store= stream= stream_options= temperature= tool_choice~ tools~ top_logprobs= top_p= user~ verbosity= web_search_options~ | {"stream": "items"}
 retrieve GET /chat/completions/{completion_id} | completion_id
 update POST /chat/completions/{completion_id} | completion_id * metadata
 list GET /chat/completions | * after= limit= metadata= model= order= | {"page": "CursorPage"}
 delete DELETE /chat/completions/{completion_id} | completion_id
 parse structured.parse_chat | * messages model audio= frequency_penalty= function_call~ functions~ logit_bias= logprobs= max_completion_tokens= max_tokens= metadata= modalities= moderation= n= parallel_tool_calls~ prediction= presence_penalty= prompt_cache_key= prompt_cache_options~ prompt_cache_retention= reasoning_effort= response_format~ safety_identifier= seed= service_tier= stop= store= stream_options= temperature= tool_choice~ tools~ top_logprobs= top_p= user~ verbosity= web_search_options~ | {"common": true, "raw": true}
 stream snapshots.chat | * messages model audio= frequency_penalty= function_call~ functions~ logit_bias= logprobs= max_completion_tokens= max_tokens= metadata= modalities= moderation= n= parallel_tool_calls~ prediction= presence_penalty= prompt_cache_key= prompt_cache_options~ prompt_cache_retention= reasoning_effort= response_format~ safety_identifier= seed= service_tier= stop= store= stream_options= temperature= tool_choice~ tools~ top_logprobs= top_p= user~ verbosity= web_search_options~ | {"flow": false, "common": true}
 messages = Messages
Chat
 completions = Completions""",
    "completions": r"""Completions
 create POST /completions | * model prompt best_of= echo= frequency_penalty= logit_bias= logprobs= max_tokens= n= presence_penalty= seed= stop= stream= stream_options= suffix= temperature= top_p= user~ | {"stream": "items"}""",
    "containers": r"""Content
 retrieve GET /containers/{container_id}/files/{file_id}/content | file_id * container_id | {"reply": "binary", "headers": "Accept: application/binary"}
Files
 create POST /containers/{container_id}/files | container_id * file~ file_id~ | {"form": "file", "form_if_files": true}
 retrieve GET /containers/{container_id}/files/{file_id} | file_id * container_id
 list GET /containers/{container_id}/files | container_id * after= limit= order= | {"page": "CursorPage"}
 delete DELETE /containers/{container_id}/files/{file_id} | file_id * container_id | {"reply": "none", "headers": "Accept: */*"}
 content = Content
Containers
 create POST /containers | * name expires_after~ file_ids~ memory_limit~ network_policy~ skills~
 retrieve GET /containers/{container_id} | container_id
 list GET /containers | * after= limit= name= order= | {"page": "CursorPage"}
 delete DELETE /containers/{container_id} | container_id | {"reply": "none", "headers": "Accept: */*"}
 files = Files""",
    "content_provenance_checks": r"""ContentProvenanceChecks
 create POST /content_provenance_checks | * file | {"form": "file"}""",
    "conversations": r"""Items
 create POST /conversations/{conversation_id}/items | conversation_id * items ?include=
 retrieve GET /conversations/{conversation_id}/items/{item_id} | item_id * conversation_id include=
 list GET /conversations/{conversation_id}/items | conversation_id * after= include= limit= order= | {"page": "ConversationCursorPage"}
 delete DELETE /conversations/{conversation_id}/items/{item_id} | item_id * conversation_id
Conversations
 create POST /conversations | * items= metadata=
 retrieve GET /conversations/{conversation_id} | conversation_id
 update POST /conversations/{conversation_id} | conversation_id * metadata
 delete DELETE /conversations/{conversation_id} | conversation_id
 items = Items""",
    "decisions": r"""Decisions
 create POST /decisions | * input model questions prompt_cache_key= prompt_cache_options= safety_identifier=""",
    "embeddings": r"""Embeddings
 create POST /embeddings | * input model dimensions~ encoding_format~ user~ | {"post": "embeddings"}""",
    "evals": r"""OutputItems
 retrieve GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id} | output_item_id * eval_id run_id
 list GET /evals/{eval_id}/runs/{run_id}/output_items | run_id * eval_id after= limit= order= status= | {"page": "CursorPage"}
Runs
 create POST /evals/{eval_id}/runs | eval_id * data_source metadata= name~
 retrieve GET /evals/{eval_id}/runs/{run_id} | run_id * eval_id
 list GET /evals/{eval_id}/runs | eval_id * after= limit= order= status= | {"page": "CursorPage"}
 delete DELETE /evals/{eval_id}/runs/{run_id} | run_id * eval_id
 cancel POST /evals/{eval_id}/runs/{run_id}/cancel | run_id * eval_id
 output_items = OutputItems
Evals
 create POST /evals | * data_source_config testing_criteria metadata= name~
 retrieve GET /evals/{eval_id} | eval_id
 update POST /evals/{eval_id} | eval_id * metadata= name~
 list GET /evals | * after= limit= order= order_by= | {"page": "CursorPage"}
 delete DELETE /evals/{eval_id} | eval_id
 runs = Runs""",
    "files": r"""Files
 create POST /files | * file purpose expires_after~ | {"form": "file"}
 retrieve GET /files/{file_id} | file_id
 list GET /files | * after= limit= order= purpose= | {"page": "CursorPage"}
 delete DELETE /files/{file_id} | file_id
 content GET /files/{file_id}/content | file_id | {"reply": "binary", "headers": "Accept: application/binary"}
 retrieve_content GET /files/{file_id}/content | file_id | {"reply": "text", "deprecated": true}
 wait_for_processing waiting.wait_for_processing | id * poll_interval~ max_wait_seconds~""",
    "fine_tuning": r"""JobsCheckpoints
 list GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints | fine_tuning_job_id * after= limit= | {"page": "CursorPage"}
Jobs
 create POST /fine_tuning/jobs | * model training_file hyperparameters~ integrations= metadata= method~ seed= suffix= validation_file=
 retrieve GET /fine_tuning/jobs/{fine_tuning_job_id} | fine_tuning_job_id
 list GET /fine_tuning/jobs | * after= limit= metadata= | {"page": "CursorPage"}
 cancel POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel | fine_tuning_job_id
 list_events GET /fine_tuning/jobs/{fine_tuning_job_id}/events | fine_tuning_job_id * after= limit= | {"page": "CursorPage"}
 pause POST /fine_tuning/jobs/{fine_tuning_job_id}/pause | fine_tuning_job_id
 resume POST /fine_tuning/jobs/{fine_tuning_job_id}/resume | fine_tuning_job_id
 checkpoints = JobsCheckpoints
Permissions
 create POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions | fine_tuned_model_checkpoint * project_ids | {"page": "Page"}
 retrieve GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions | fine_tuned_model_checkpoint * after= limit= order= project_id= | {"deprecated": true}
 list GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions | fine_tuned_model_checkpoint * after= limit= order= project_id= | {"page": "ConversationCursorPage"}
 delete DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id} | permission_id * fine_tuned_model_checkpoint
Checkpoints
 permissions = Permissions
Graders
 run POST /fine_tuning/alpha/graders/run | * grader model_sample item=
 validate POST /fine_tuning/alpha/graders/validate | * grader
Alpha
 graders = Graders
FineTuning
 jobs = Jobs
 checkpoints = Checkpoints
 alpha = Alpha""",
    "images": r"""Images
 create_variation POST /images/variations | * image model= n= response_format= size= user~ | {"deprecated": true, "form": "image"}
 edit POST /images/edits | * image prompt background= complexity= frame_count= frame_duration_ms= input_fidelity= markup~ mask~ model= n= output_compression= output_format= partial_images= quality= response_format= safety_identifier= size= stream= svg= user~ | {"stream": "items", "form": "image image.<array> markup mask"}
 generate POST /images/generations | * prompt background= complexity= frame_count= frame_duration_ms= model= moderation= n= output_compression= output_format= partial_images= quality= response_format= safety_identifier= size= stream= style= svg= user~ | {"stream": "items"}""",
    "live": r"""Sideband
 connect connections.connect | * session_id graceful_close~ extra_query~ extra_headers~ websocket_connection_options~ on_reconnecting= max_retries~ initial_delay~ max_delay~ max_queue_size~ | {"flow": false}
Forks
 connect connections.connect | * session_id extra_query~ extra_headers~ websocket_connection_options~ on_reconnecting= max_retries~ initial_delay~ max_delay~ max_queue_size~ | {"flow": false}
Sessions
 accept POST /live/sessions/{session_id}/accept | session_id * session | {"reply": "none", "headers": "Accept: */*"}
 download_recording GET /live/sessions/{session_id}/content | session_id | {"reply": "binary", "headers": "Accept: application/binary"}
 fork POST /live/sessions/{session_id}/fork | session_id * transport session~
 hangup POST /live/sessions/{session_id}/hangup | session_id | {"reply": "none", "headers": "Accept: */*"}
 refer POST /live/sessions/{session_id}/refer | session_id * target_uri | {"reply": "none", "headers": "Accept: */*"}
 reject POST /live/sessions/{session_id}/reject | session_id * status_code | {"reply": "none", "headers": "Accept: */*"}
Live
 create POST /live/sessions | * session transport
 connect connections.connect | extra_query~ extra_headers~ websocket_connection_options~ on_reconnecting= max_retries~ initial_delay~ max_delay~ max_queue_size~ | {"flow": false}
 sideband = Sideband
 forks = Forks
 sessions = Sessions""",
    "models": r"""Models
 retrieve GET /models/{model} | model
 list GET /models |  | {"page": "Page"}
 delete DELETE /models/{model} | model""",
    "moderations": r"""Moderations
 create POST /moderations | * input model~""",
    "realtime": r"""ClientSecrets
 create POST /realtime/client_secrets | * expires_after~ session~
Calls
 create POST /realtime/calls | * sdp session~ | {"reply": "binary", "headers": "Accept: application/sdp", "form": "", "parts": "sdp:application/sdp session:application/json", "raw": "sdp:application/sdp"}
 accept POST /realtime/calls/{call_id}/accept | call_id * type audio~ include~ instructions~ max_output_tokens~ model~ output_modalities~ parallel_tool_calls~ prompt= reasoning~ tool_choice~ tools~ tracing= truncation~ | {"reply": "none", "headers": "Accept: */*"}
 hangup POST /realtime/calls/{call_id}/hangup | call_id | {"reply": "none", "headers": "Accept: */*"}
 refer POST /realtime/calls/{call_id}/refer | call_id * target_uri | {"reply": "none", "headers": "Accept: */*"}
 reject POST /realtime/calls/{call_id}/reject | call_id * status_code~ | {"reply": "none", "headers": "Accept: */*"}
TranslationsClientSecrets
 create POST /realtime/translations/client_secrets | * session expires_after~
Translations
 connect connections.connect | model extra_query~ extra_headers~ websocket_connection_options~ on_reconnecting= max_retries~ initial_delay~ max_delay~ max_queue_size~ | {"flow": false}
 client_secrets = TranslationsClientSecrets
Realtime
 connect connections.connect | * call_id~ model~ extra_query~ extra_headers~ websocket_connection_options~ on_reconnecting= max_retries~ initial_delay~ max_delay~ max_queue_size~ | {"flow": false}
 client_secrets = ClientSecrets
 calls = Calls
 translations = Translations""",
    "responses": r"""InputItems
 list GET /responses/{response_id}/input_items | response_id * after= include= limit= order= | {"page": "CursorPage"}
InputTokens
 count POST /responses/input_tokens | * conversation= input= instructions= model= parallel_tool_calls= personality~ previous_response_id= reasoning= text= tool_choice= tools= truncation~
Responses
 create POST /responses | * access_programs~ background= background_options~ context_management= conversation= image~ include= input~ instructions= max_output_tokens= max_tool_calls= metadata= model~ moderation= parallel_tool_calls= previous_response_id= prompt= prompt_cache_key= prompt_cache_options~ prompt_cache_retention= reasoning= safety_identifier= service_tier= store= stream= stream_options= temperature= text~ tool_choice~ tools~ top_logprobs= top_p= truncation= user~ | {"stream": "items"}
 retrieve GET /responses/{response_id} | response_id * include= include_obfuscation= starting_after= stream= | {"stream": "items"}
 delete DELETE /responses/{response_id} | response_id | {"reply": "none", "headers": "Accept: */*"}
 cancel POST /responses/{response_id}/cancel | response_id
 compact POST /responses/compact | * model image~ input= instructions= previous_response_id= prompt_cache_key= prompt_cache_options= prompt_cache_retention= service_tier=
 parse structured.parse_response | * access_programs~ background= background_options~ context_management= conversation= image~ include= input~ instructions= max_output_tokens= max_tool_calls= metadata= model~ moderation= parallel_tool_calls= previous_response_id= prompt= prompt_cache_key= prompt_cache_options~ prompt_cache_retention= reasoning= safety_identifier= service_tier= store= stream= stream_options= temperature= text~ tool_choice~ tools~ top_logprobs= top_p= truncation= user~ text_format~ parse_as= verbosity= | {"common": true, "raw": true}
 stream snapshots.response | * access_programs~ background= background_options~ context_management= conversation= image~ include= input~ instructions= max_output_tokens= max_tool_calls= metadata= model~ moderation= parallel_tool_calls= previous_response_id= prompt= prompt_cache_key= prompt_cache_options~ prompt_cache_retention= reasoning= safety_identifier= service_tier= store= stream_options= temperature= text~ tool_choice~ tools~ top_logprobs= top_p= truncation= user~ response_id~ text_format~ starting_after~ | {"flow": false, "common": true}
 connect connections.connect | extra_query~ extra_headers~ websocket_connection_options~ on_reconnecting= max_retries~ initial_delay~ max_delay~ max_queue_size~ | {"flow": false}
 input_items = InputItems
 input_tokens = InputTokens""",
    "safety": r"""Cases
 retrieve GET /safety/cases/{id} | id
Alerts
 retrieve GET /safety/alerts/{id} | id
Safety
 cases = Cases
 alerts = Alerts""",
    "skills": r"""Content
 retrieve GET /skills/{skill_id}/content | skill_id | {"reply": "binary", "headers": "Accept: application/binary"}
VersionsContent
 retrieve GET /skills/{skill_id}/versions/{version}/content | version * skill_id | {"reply": "binary", "headers": "Accept: application/binary"}
Versions
 create POST /skills/{skill_id}/versions | skill_id * default~ files~ | {"form": "files.<array> files", "form_if_files": true}
 retrieve GET /skills/{skill_id}/versions/{version} | version * skill_id
 list GET /skills/{skill_id}/versions | skill_id * after= limit= order= | {"page": "CursorPage"}
 delete DELETE /skills/{skill_id}/versions/{version} | version * skill_id
 content = VersionsContent
Skills
 create POST /skills | * files~ | {"form": "files.<array> files", "form_if_files": true}
 retrieve GET /skills/{skill_id} | skill_id
 update POST /skills/{skill_id} | skill_id * default_version
 list GET /skills | * after= limit= order= | {"page": "CursorPage"}
 delete DELETE /skills/{skill_id} | skill_id
 content = Content
 versions = Versions""",
    "uploads": r"""Parts
 create POST /uploads/{upload_id}/parts | upload_id * data | {"form": "data"}
Uploads
 create POST /uploads | * bytes filename mime_type purpose expires_after~
 cancel POST /uploads/{upload_id}/cancel | upload_id
 complete POST /uploads/{upload_id}/complete | upload_id * part_ids md5~
 upload_file_chunked waiting.in_parts | * file mime_type purpose filename= bytes= part_size= md5~
 parts = Parts""",
    "vector_stores": r"""Files
 create POST /vector_stores/{vector_store_id}/files | vector_store_id * file_id attributes= chunking_strategy~ | {"headers": "OpenAI-Beta: assistants=v2"}
 retrieve GET /vector_stores/{vector_store_id}/files/{file_id} | file_id * vector_store_id | {"headers": "OpenAI-Beta: assistants=v2"}
 update POST /vector_stores/{vector_store_id}/files/{file_id} | file_id * vector_store_id attributes | {"headers": "OpenAI-Beta: assistants=v2"}
 list GET /vector_stores/{vector_store_id}/files | vector_store_id * after= before= filter= limit= order= | {"page": "CursorPage", "headers": "OpenAI-Beta: assistants=v2"}
 delete DELETE /vector_stores/{vector_store_id}/files/{file_id} | file_id * vector_store_id | {"headers": "OpenAI-Beta: assistants=v2"}
 content GET /vector_stores/{vector_store_id}/files/{file_id}/content | file_id * vector_store_id | {"page": "Page", "headers": "OpenAI-Beta: assistants=v2"}
 create_and_poll waiting.create_store_file | file_id * vector_store_id attributes= poll_interval_ms~ max_wait_seconds~ chunking_strategy~ | {"common": true}
 upload waiting.store_file | * vector_store_id file chunking_strategy~
 upload_and_poll waiting.store_file_and_poll | * vector_store_id file attributes= poll_interval_ms~ max_wait_seconds~ chunking_strategy~
 poll waiting.poll_store_file | file_id * vector_store_id poll_interval_ms~ max_wait_seconds~
FileBatches
 create POST /vector_stores/{vector_store_id}/file_batches | vector_store_id * attributes= chunking_strategy~ file_ids~ files~ | {"headers": "OpenAI-Beta: assistants=v2"}
 retrieve GET /vector_stores/{vector_store_id}/file_batches/{batch_id} | batch_id * vector_store_id | {"headers": "OpenAI-Beta: assistants=v2"}
 cancel POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel | batch_id * vector_store_id | {"headers": "OpenAI-Beta: assistants=v2"}
 list_files GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files | batch_id * vector_store_id after= before= filter= limit= order= | {"page": "CursorPage", "headers": "OpenAI-Beta: assistants=v2"}
 create_and_poll waiting.create_batch | vector_store_id * attributes= chunking_strategy~ file_ids~ files~ poll_interval_ms~ max_wait_seconds~ | {"common": true}
 upload_and_poll waiting.batch_and_poll | vector_store_id * files max_concurrency~ file_ids~ poll_interval_ms~ max_wait_seconds~ chunking_strategy~
 poll waiting.poll_batch | batch_id * vector_store_id poll_interval_ms~ max_wait_seconds~
VectorStores
 create POST /vector_stores | * chunking_strategy~ description~ expires_after~ file_ids~ metadata= name~ | {"headers": "OpenAI-Beta: assistants=v2"}
 retrieve GET /vector_stores/{vector_store_id} | vector_store_id | {"headers": "OpenAI-Beta: assistants=v2"}
 update POST /vector_stores/{vector_store_id} | vector_store_id * expires_after= metadata= name= | {"headers": "OpenAI-Beta: assistants=v2"}
 list GET /vector_stores | * after= before= limit= order= | {"page": "CursorPage", "headers": "OpenAI-Beta: assistants=v2"}
 delete DELETE /vector_stores/{vector_store_id} | vector_store_id | {"headers": "OpenAI-Beta: assistants=v2"}
 search POST /vector_stores/{vector_store_id}/search | vector_store_id * query filters~ max_num_results~ ranking_options~ rewrite_query~ | {"page": "Page", "headers": "OpenAI-Beta: assistants=v2"}
 files = Files
 file_batches = FileBatches""",
    "videos": r"""Videos
 create POST /videos | * prompt input_reference~ model~ seconds~ size~ | {"deprecated": true, "form": "input_reference"}
 retrieve GET /videos/{video_id} | video_id | {"deprecated": true}
 list GET /videos | * after= limit= order= | {"page": "ConversationCursorPage", "deprecated": true}
 delete DELETE /videos/{video_id} | video_id | {"deprecated": true}
 create_character POST /videos/characters | * name video | {"deprecated": true, "form": "video"}
 download_content GET /videos/{video_id}/content | video_id * variant= | {"reply": "binary", "headers": "Accept: application/binary", "deprecated": true}
 edit POST /videos/edits | * prompt video | {"deprecated": true, "form": "video"}
 extend POST /videos/extensions | * prompt seconds video | {"deprecated": true, "form": "video"}
 get_character GET /videos/characters/{character_id} | character_id | {"deprecated": true}
 remix POST /videos/{video_id}/remix | video_id * prompt | {"deprecated": true}
 create_and_poll waiting.create_video | * prompt input_reference~ model~ seconds~ size~ poll_interval_ms~ max_wait_seconds~ | {"common": true, "deprecated": true}
 poll waiting.poll_video | video_id * poll_interval_ms~ max_wait_seconds~ | {"deprecated": true}""",
    "webhooks": r"""EventTypes
 list GET /webhook_event_types
Webhooks
 create POST /webhook_endpoints | * event_types name url
 retrieve GET /webhook_endpoints/{webhook_endpoint_id} | webhook_endpoint_id
 update POST /webhook_endpoints/{webhook_endpoint_id} | webhook_endpoint_id * event_types~ name~ url~
 list GET /webhook_endpoints | * after= limit= | {"page": "CursorPage"}
 delete DELETE /webhook_endpoints/{webhook_endpoint_id} | webhook_endpoint_id
 rotate_secret POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret | webhook_endpoint_id * keep_old_secret_active_for_24_hours~
 test POST /webhook_endpoints/{webhook_endpoint_id}/test | webhook_endpoint_id * event_type
 unwrap webhooks.unwrap | payload headers * secret= | {"flow": false}
 verify_signature webhooks.verify_signature | payload headers * secret= tolerance~ | {"flow": false}
 event_types = EventTypes""",
}

# What the `connect()` of a resource stands for, by its path: `helpers/_sockets.py` says how to read it.
WEBSOCKETS: Dict[str, str] = {
    "beta.realtime": r"""/realtime model|1048576|OpenAI-Beta: realtime=v1
conversation.item.create item event_id~ previous_item_id~
conversation.item.delete item_id event_id~
conversation.item.retrieve item_id event_id~
conversation.item.truncate audio_end_ms content_index item_id event_id~
input_audio_buffer.append audio event_id~
input_audio_buffer.clear event_id~
output_audio_buffer.clear event_id~
input_audio_buffer.commit event_id~
response.cancel event_id~ response_id~
response.create event_id~ response~
session.update session event_id~
transcription_session.update session event_id~""",
    "beta.responses": r"""/responses|1048576|
response.create access_programs~ background= background_options~ context_management= conversation= generate~ image~ include= input~ instructions= max_output_tokens= max_tool_calls= metadata= model~ moderation= multi_agent= parallel_tool_calls= previous_response_id= prompt= prompt_cache_key= prompt_cache_options~ prompt_cache_retention= reasoning= safety_identifier= service_tier= store= stream= stream_id~ stream_options= temperature= text~ tool_choice~ tools~ top_logprobs= top_p= truncation= user~
response.steer input previous_response_id
response.inject input response_id""",
    "responses": r"""/responses|1048576|
response.create access_programs~ background= background_options~ context_management= conversation= generate~ image~ include= input~ instructions= max_output_tokens= max_tool_calls= metadata= model~ moderation= parallel_tool_calls= previous_response_id= prompt= prompt_cache_key= prompt_cache_options~ prompt_cache_retention= reasoning= safety_identifier= service_tier= store= stream= stream_id~ stream_options= temperature= text~ tool_choice~ tools~ top_logprobs= top_p= truncation= user~
response.steer input previous_response_id""",
    "live": r"""/live/sessions|2097152|
session.start session event_id=
session.update session event_id=
session.input_audio.append audio event_id=
session.input_audio.mute event_id=
session.input_audio.unmute event_id=
session.output_audio.fixture.play audio event_id=
session.instructions.append content delegation_id event_id=
session.thinking.append content delegation_id event_id=
session.commentary.append content delegation_id event_id=
decision.create event_id
decision.item.create item event_id=
decision.item.delete item_id event_id=
response.item.create item event_id=
response.create event_id=
session.close event_id=""",
    "live.sideband": r"""/live/sessions/{session_id}/attach graceful_close|2097152|
session.update session event_id=
session.input_audio.mute event_id=
session.input_audio.unmute event_id=
session.output_audio.fixture.play audio event_id=
transport.dtmf.send event event_id=
session.instructions.append content delegation_id event_id=
session.thinking.append content delegation_id event_id=
session.commentary.append content delegation_id event_id=
decision.create event_id
decision.item.create item event_id=
decision.item.delete item_id event_id=
response.item.create item event_id=
response.create event_id=
session.close event_id=""",
    "live.forks": r"""/live/sessions/{session_id}/fork|2097152|
session.start session event_id=
session.update session event_id=
session.input_audio.append audio event_id=
session.input_audio.mute event_id=
session.input_audio.unmute event_id=
session.output_audio.fixture.play audio event_id=
session.instructions.append content delegation_id event_id=
session.thinking.append content delegation_id event_id=
session.commentary.append content delegation_id event_id=
decision.create event_id
decision.item.create item event_id=
decision.item.delete item_id event_id=
response.item.create item event_id=
response.create event_id=
session.close event_id=""",
    "realtime": r"""/realtime call_id model|1048576|
conversation.item.create item event_id~ previous_item_id~
conversation.item.delete item_id event_id~
conversation.item.retrieve item_id event_id~
conversation.item.truncate audio_end_ms content_index item_id event_id~
input_audio_buffer.append audio event_id~
input_audio_buffer.clear event_id~
output_audio_buffer.clear event_id~
input_audio_buffer.commit event_id~
response.cancel event_id~ response_id~
response.create event_id~ response~
session.update session event_id~""",
    "realtime.translations": r"""/realtime/translations model|1048576|
session.update session event_id~
session.input_audio_buffer.append audio event_id~
session.close event_id~""",
}

# The sorts of values that parameters take by rule, each with their names; TEXT is left out. `tools/gen_kinds.py` says what sorts
# there are.
KINDS = """OBJECT access_programs agent attribute_matchers attributes audio auth background_options chatkit_configuration chunking_strategy client_secret code_interpreter compaction data_source data_source_config desktop effective_at env environment experimental expires_after file_search filters grader hyperparameters image image_generation input_audio_noise_reduction input_audio_transcription logit_bias mcp metadata method moderation multi_agent network network_policy notification_channel output_expires_after packages prediction prompt_cache_options provider ranking_options rate_limits reasoning session spend_control stream_options svg target text thread tool_resources transport truncation_strategy turn_detection verification web_search web_search_options websocket_connection_options workflow
TEXTS actor_emails actor_ids api_key_ids betas capability_directories certificate_ids context_levels emails event_types file_ids group_by include keywords known_speaker_names known_speaker_references languages line_items modalities model_ids models output_modalities part_ids permissions project_ids resource_ids scopes sizes sources timestamp_granularities user_ids vault_ids vector_store_ids
LIST additional_messages attachments attribute_transformations context_management events files functions integrations items messages plugins projects questions setup_commands skills testing_criteria tool_outputs tools
FILE audio_sample file markup mask recording
BOOLEAN background batch create_service_account_only echo enabled graceful_close include_archived include_obfuscation keep_old_secret_active_for_24_hours logprobs parallel_tool_calls rewrite_query store stream tenant_only
INTEGER batch_1_day_max_input_tokens best_of bytes dimensions end_time expires_in_seconds frame_count frame_duration_ms limit max_audio_megabytes_per_1_minute max_completion_tokens max_concurrency max_images_per_1_minute max_items max_num_results max_output_tokens max_prompt_tokens max_queue_size max_requests_per_1_day max_requests_per_1_minute max_retries max_tokens max_tokens_per_1_minute max_tool_calls n output_compression part_size partial_images poll_interval_ms run_at seed start_time starting_after status_code threshold_amount tolerance top_logprobs
1m|1h|1d bucket_width
24h completion_window
low|medium|high complexity verbosity
TEXT|LIST content input
TEXT|OBJECT conversation voice
standard|fast|scale default
all|TEXTS enabled_tiers
float|base64 encoding_format
/v1/responses|/v1/chat/completions|/v1/embeddings|/v1/completions|/v1/moderations|/v1/images/generations|/v1/images/edits|/v1/videos endpoint
CODE event_handler on_reconnecting on_tool_error tool_handlers
JSON extra_body extra_headers extra_query headers item output_type parse_as result text_format
in_progress|completed|failed|cancelled filter
NUMBER frequency_penalty initial_delay max_delay max_wait_seconds poll_interval presence_penalty speed temperature top_p
none|auto|OBJECT function_call
group|tenant_group group_type
pcm16|g711_ulaw|g711_alaw input_audio_format output_audio_format
high|low input_fidelity
FILE|OBJECT input_reference video
month interval
INTEGER|inf max_response_output_tokens
1g|4g|16g|64g memory_limit
allow_list|deny_list mode
asc|desc order
created_at|updated_at order_by
png|webp|jpeg|gif|svg output_format
active|inactive|any owner_project_access
TEXT|FILE payload root
in_memory|24h prompt_cache_retention
assistants|batch|fine-tune|vision|user_data|evals purpose
low|medium|high|xhigh|max|auto|standard quality
TEXT|TEXTS query stop
none|minimal|low|medium|high|xhigh|max reasoning_effort
auto|OBJECT response_format tracing
zero_data_retention|modified_abuse_monitoring|enhanced_zero_data_retention|enhanced_modified_abuse_monitoring retention_type
none|auto_review review
auto|default|flex|scale|priority|fast|ultrafast service_tier
active|archived|TEXTS status
sse|audio stream_format
vivid|natural style
NUMBER|JSON timeout
none|auto|required|OBJECT tool_choice
auto|disabled truncation
audio_sample|prompt type
video|thumbnail|spritesheet variant"""

# The parameters of a method that take others: dotted name name:sort name:sort.
OWN_KINDS = """completions.create prompt:TEXT|TEXTS|LIST logprobs:INTEGER
chat.completions.create response_format:OBJECT service_tier:auto|default|flex|scale|priority|fast
embeddings.create input:TEXT|TEXTS|LIST
files.list purpose:TEXT
images.create_variation image:FILE response_format:url|b64_json size:256x256|512x512|1024x1024
images.edit image:FILE|FILES background:transparent|opaque|auto response_format:url|b64_json
images.generate background:transparent|opaque|auto moderation:low|auto quality:low|medium|high|xhigh|max|auto|standard|hd response_format:url|b64_json
audio.transcriptions.create chunking_strategy:auto|OBJECT response_format:json|text|srt|verbose_json|vtt|diarized_json
audio.translations.create response_format:json|text|srt|verbose_json|vtt
audio.speech.create input:TEXT response_format:mp3|opus|aac|flac|wav|pcm
moderations.create input:TEXT|TEXTS|LIST
fine_tuning.checkpoints.permissions.retrieve order:ascending|descending
fine_tuning.checkpoints.permissions.list order:ascending|descending
beta.realtime.sessions.create model:gpt-realtime|gpt-realtime-2025-08-28|gpt-4o-realtime-preview|gpt-4o-realtime-preview-2024-10-01|gpt-4o-realtime-preview-2024-12-17|gpt-4o-realtime-preview-2025-06-03|gpt-4o-mini-realtime-preview|gpt-4o-mini-realtime-preview-2024-12-17 tool_choice:TEXT voice:TEXT
beta.agents.create service_tier:auto|default|flex|priority|fast|ultrafast
beta.agents.update service_tier:auto|default|flex|priority|fast|ultrafast
beta.agents.automations.create type:periodic|once
beta.agents.environments.list type:openai_hosted
beta.agents.environments.files.create type:file_id|inline
beta.responses.create prompt:OBJECT
beta.responses.compact service_tier:auto|default|fast|flex|priority
beta.threads.messages.create role:user|assistant
uploads.parts.create data:FILE
admin.organization.usage.costs bucket_width:1d
admin.organization.invites.create role:reader|owner
admin.organization.external_keys.create type:aws|gcp|azure|oci purpose:ekm|psp_decryption
admin.organization.external_keys.list purpose:ekm|psp_decryption
admin.organization.workload_identity_providers.create type:oidc
admin.organization.workload_identity_providers.federation_rules.create permissions:OBJECT
admin.organization.workload_identity_providers.federation_rules.update permissions:OBJECT
admin.organization.projects.service_accounts.update role:member|owner
admin.organization.projects.data_retention.update retention_type:organization_default|none|zero_data_retention|modified_abuse_monitoring|enhanced_zero_data_retention|enhanced_modified_abuse_monitoring
responses.create prompt:OBJECT
responses.compact service_tier:auto|default|fast|flex|priority
realtime.calls.accept type:realtime max_output_tokens:INTEGER|inf prompt:OBJECT truncation:auto|disabled|OBJECT
evals.runs.list status:queued|in_progress|completed|canceled|failed
evals.runs.output_items.list status:fail|pass
skills.create files:FILES|FILE
skills.versions.create default:BOOLEAN files:FILES|FILE
videos.create size:720x1280|1280x720|1024x1792|1792x1024
videos.create_character video:FILE
chat.completions.parse response_format:JSON service_tier:auto|default|flex|scale|priority|fast
chat.completions.stream response_format:OBJECT|JSON service_tier:auto|default|flex|scale|priority|fast
vector_stores.file_batches.upload_and_poll files:FILES
beta.agents.environments.files.prepare files:OBJECT
responses.parse prompt:OBJECT
responses.stream prompt:OBJECT
videos.create_and_poll size:720x1280|1280x720|1024x1792|1792x1024"""
