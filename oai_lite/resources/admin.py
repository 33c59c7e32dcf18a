# Derived by `python -m tools gen` from tools/api/admin*.pyi. Do not edit: change that and run gen.
"""The admin resources."""
from __future__ import annotations

from .._resource import Resource, asynchronous, op


class AuditLogs(Resource):
    list = op(
        "GET /organization/audit_logs",
        "* actor_emails= actor_ids= after= before= effective_at= event_types= limit= project_ids= resource_ids= "
        "tenant_only=",
        page="ConversationCursorPage",
        admin=True,
    )


class AdminAPIKeys(Resource):
    create = op("POST /organization/admin_api_keys", "* name expires_in_seconds=", admin=True)
    retrieve = op("GET /organization/admin_api_keys/{key_id}", "key_id", admin=True)
    list = op("GET /organization/admin_api_keys", "* after= limit= order=", page="CursorPage", admin=True)
    delete = op("DELETE /organization/admin_api_keys/{key_id}", "key_id", admin=True)


class Usage(Resource):
    audio_speeches = op(
        "GET /organization/usage/audio_speeches",
        "* start_time api_key_ids= bucket_width= end_time= group_by= limit= models= page= project_ids= user_ids=",
        admin=True,
    )
    audio_transcriptions = op(
        "GET /organization/usage/audio_transcriptions",
        "* start_time api_key_ids= bucket_width= end_time= group_by= limit= models= page= project_ids= user_ids=",
        admin=True,
    )
    code_interpreter_sessions = op(
        "GET /organization/usage/code_interpreter_sessions",
        "* start_time bucket_width= end_time= group_by= limit= page= project_ids=",
        admin=True,
    )
    completions = op(
        "GET /organization/usage/completions",
        "* start_time api_key_ids= batch= bucket_width= end_time= group_by= limit= models= page= project_ids= "
        "user_ids=",
        admin=True,
    )
    costs = op(
        "GET /organization/costs",
        "* start_time api_key_ids= bucket_width= end_time= group_by= limit= line_items= page= project_ids=",
        admin=True,
    )
    decisions = op(
        "GET /organization/usage/decisions",
        "* start_time api_key_ids= batch= bucket_width= end_time= group_by= limit= models= page= project_ids= "
        "user_ids=",
        admin=True,
    )
    embeddings = op(
        "GET /organization/usage/embeddings",
        "* start_time api_key_ids= bucket_width= end_time= group_by= limit= models= page= project_ids= user_ids=",
        admin=True,
    )
    file_search_calls = op(
        "GET /organization/usage/file_search_calls",
        "* start_time api_key_ids= bucket_width= end_time= group_by= limit= page= project_ids= user_ids= "
        "vector_store_ids=",
        admin=True,
    )
    images = op(
        "GET /organization/usage/images",
        "* start_time api_key_ids= bucket_width= end_time= group_by= limit= models= page= project_ids= sizes= "
        "sources= user_ids=",
        admin=True,
    )
    moderations = op(
        "GET /organization/usage/moderations",
        "* start_time api_key_ids= bucket_width= end_time= group_by= limit= models= page= project_ids= user_ids=",
        admin=True,
    )
    vector_stores = op(
        "GET /organization/usage/vector_stores",
        "* start_time bucket_width= end_time= group_by= limit= page= project_ids=",
        admin=True,
    )
    web_search_calls = op(
        "GET /organization/usage/web_search_calls",
        "* start_time api_key_ids= bucket_width= context_levels= end_time= group_by= limit= models= page= "
        "project_ids= user_ids=",
        admin=True,
    )


class Invites(Resource):
    create = op("POST /organization/invites", "* email role projects=", admin=True)
    retrieve = op("GET /organization/invites/{invite_id}", "invite_id", admin=True)
    list = op("GET /organization/invites", "* after= limit=", page="ConversationCursorPage", admin=True)
    delete = op("DELETE /organization/invites/{invite_id}", "invite_id", admin=True)


class OrganizationUsersRoles(Resource):
    create = op("POST /organization/users/{user_id}/roles", "user_id * role_id", admin=True)
    retrieve = op("GET /organization/users/{user_id}/roles/{role_id}", "role_id * user_id", admin=True)
    list = op(
        "GET /organization/users/{user_id}/roles",
        "user_id * after= limit= order=",
        page="NextCursorPage",
        admin=True,
    )
    delete = op("DELETE /organization/users/{user_id}/roles/{role_id}", "role_id * user_id", admin=True)


class OrganizationUsers(Resource):
    retrieve = op("GET /organization/users/{user_id}", "user_id", admin=True)
    update = op(
        "POST /organization/users/{user_id}",
        "user_id * developer_persona= role= role_id= technical_level=",
        admin=True,
    )
    list = op("GET /organization/users", "* after= emails= limit=", page="ConversationCursorPage", admin=True)
    delete = op("DELETE /organization/users/{user_id}", "user_id", admin=True)
    roles = OrganizationUsersRoles


class OrganizationGroupsUsers(Resource):
    create = op("POST /organization/groups/{group_id}/users", "group_id * user_id", admin=True)
    retrieve = op("GET /organization/groups/{group_id}/users/{user_id}", "user_id * group_id", admin=True)
    list = op(
        "GET /organization/groups/{group_id}/users",
        "group_id * after= limit= order=",
        page="NextCursorPage",
        admin=True,
    )
    delete = op("DELETE /organization/groups/{group_id}/users/{user_id}", "user_id * group_id", admin=True)


class OrganizationGroupsRoles(Resource):
    create = op("POST /organization/groups/{group_id}/roles", "group_id * role_id", admin=True)
    retrieve = op("GET /organization/groups/{group_id}/roles/{role_id}", "role_id * group_id", admin=True)
    list = op(
        "GET /organization/groups/{group_id}/roles",
        "group_id * after= limit= order=",
        page="NextCursorPage",
        admin=True,
    )
    delete = op("DELETE /organization/groups/{group_id}/roles/{role_id}", "role_id * group_id", admin=True)


class OrganizationGroups(Resource):
    create = op("POST /organization/groups", "* name", admin=True)
    retrieve = op("GET /organization/groups/{group_id}", "group_id", admin=True)
    update = op("POST /organization/groups/{group_id}", "group_id * name", admin=True)
    list = op("GET /organization/groups", "* after= limit= order=", page="NextCursorPage", admin=True)
    delete = op("DELETE /organization/groups/{group_id}", "group_id", admin=True)
    users = OrganizationGroupsUsers
    roles = OrganizationGroupsRoles


class OrganizationRoles(Resource):
    create = op("POST /organization/roles", "* permissions role_name description=", admin=True)
    retrieve = op("GET /organization/roles/{role_id}", "role_id", admin=True)
    update = op("POST /organization/roles/{role_id}", "role_id * description= permissions= role_name=", admin=True)
    list = op("GET /organization/roles", "* after= limit= order=", page="NextCursorPage", admin=True)
    delete = op("DELETE /organization/roles/{role_id}", "role_id", admin=True)


class OrganizationDataRetention(Resource):
    retrieve = op("GET /organization/data_retention", "", admin=True)
    update = op("POST /organization/data_retention", "* retention_type", admin=True)


class ExternalKeys(Resource):
    create = op(
        "POST /organization/external_keys",
        "* external_id= kms_arn= name role_arn= type purpose= audience= kms_key_location= kms_key_name= "
        "kms_key_ring_name= kms_project_id= workload_identity_pool_id= workload_identity_project_number= "
        "workload_identity_provider_id= kms_key_version= key_name= tenant_id= vault_uri= key_version= key_ocid= "
        "region= vault_ocid= key_version_ocid=",
        admin=True,
        variants="external_id kms_arn name role_arn type|audience kms_key_location kms_key_name kms_key_ring_name kms_project_id name type workload_identity_pool_id workload_identity_project_number workload_identity_provider_id|key_name name tenant_id type vault_uri|key_ocid name region type vault_ocid",
    )
    retrieve = op("GET /organization/external_keys/{external_key_id}", "external_key_id", admin=True)
    list = op("GET /organization/external_keys", "* after= limit= order= purpose=", page="CursorPage", admin=True)
    delete = op("DELETE /organization/external_keys/{external_key_id}", "external_key_id", admin=True)
    validate = op("POST /organization/external_keys/{external_key_id}/validate", "external_key_id", admin=True)


class FederationRules(Resource):
    create = op(
        "POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
        "workload_identity_provider_id * attribute_matchers project_id service_account_id description= enabled= name= "
        "permissions=",
        admin=True,
    )
    retrieve = op(
        "GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
        "workload_identity_federation_rule_id * workload_identity_provider_id",
        admin=True,
    )
    update = op(
        "POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
        "workload_identity_federation_rule_id * workload_identity_provider_id attribute_matchers= description= "
        "enabled= name= permissions=",
        admin=True,
    )
    list = op(
        "GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
        "workload_identity_provider_id * after= limit= order= service_account_id=",
        page="CursorPage",
        admin=True,
    )
    delete = op(
        "DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
        "workload_identity_federation_rule_id * workload_identity_provider_id",
        admin=True,
    )


class WorkloadIdentityProviders(Resource):
    create = op(
        "POST /organization/workload_identity_providers",
        "* audience issuer name type attribute_transformations= description= enabled= verification=",
        admin=True,
    )
    retrieve = op(
        "GET /organization/workload_identity_providers/{workload_identity_provider_id}",
        "workload_identity_provider_id",
        admin=True,
    )
    update = op(
        "POST /organization/workload_identity_providers/{workload_identity_provider_id}",
        "workload_identity_provider_id * attribute_transformations= audience= description= enabled= issuer= name= "
        "verification=",
        admin=True,
    )
    list = op("GET /organization/workload_identity_providers", "* after= limit= order=", page="CursorPage", admin=True)
    delete = op(
        "DELETE /organization/workload_identity_providers/{workload_identity_provider_id}",
        "workload_identity_provider_id",
        admin=True,
    )
    federation_rules = FederationRules


class ExternalStorage(Resource):
    create = op("POST /organization/external_storage", "* project_id provider", admin=True)
    retrieve = op("GET /organization/external_storage/{external_storage_id}", "external_storage_id", admin=True)
    list = op("GET /organization/external_storage", "* after= limit= order= project_id=", page="CursorPage", admin=True)
    delete = op("DELETE /organization/external_storage/{external_storage_id}", "external_storage_id", admin=True)
    validate = op(
        "POST /organization/external_storage/{external_storage_id}/validate",
        "external_storage_id",
        admin=True,
    )


class OrganizationSpendLimit(Resource):
    retrieve = op("GET /organization/spend_limit", "", admin=True)
    update = op("POST /organization/spend_limit", "* currency interval threshold_amount", admin=True)
    delete = op("DELETE /organization/spend_limit", "", admin=True)


class OrganizationSpendAlerts(Resource):
    create = op(
        "POST /organization/spend_alerts",
        "* currency interval notification_channel threshold_amount",
        admin=True,
    )
    retrieve = op("GET /organization/spend_alerts/{alert_id}", "alert_id", admin=True)
    update = op(
        "POST /organization/spend_alerts/{alert_id}",
        "alert_id * currency interval notification_channel threshold_amount",
        admin=True,
    )
    list = op(
        "GET /organization/spend_alerts",
        "* after= before= limit= order=",
        page="ConversationCursorPage",
        admin=True,
    )
    delete = op("DELETE /organization/spend_alerts/{alert_id}", "alert_id", admin=True)


class OrganizationCertificates(Resource):
    create = op("POST /organization/certificates", "* certificate name=", admin=True)
    retrieve = op("GET /organization/certificates/{certificate_id}", "certificate_id * include=", admin=True)
    update = op("POST /organization/certificates/{certificate_id}", "certificate_id * name=", admin=True)
    list = op("GET /organization/certificates", "* after= limit= order=", page="ConversationCursorPage", admin=True)
    delete = op("DELETE /organization/certificates/{certificate_id}", "certificate_id", admin=True)
    activate = op("POST /organization/certificates/activate", "* certificate_ids", page="Page", admin=True)
    deactivate = op("POST /organization/certificates/deactivate", "* certificate_ids", page="Page", admin=True)


class OrganizationProjectsUsersRoles(Resource):
    create = op("POST /projects/{project_id}/users/{user_id}/roles", "user_id * project_id role_id", admin=True)
    retrieve = op(
        "GET /projects/{project_id}/users/{user_id}/roles/{role_id}",
        "role_id * project_id user_id",
        admin=True,
    )
    list = op(
        "GET /projects/{project_id}/users/{user_id}/roles",
        "user_id * project_id after= limit= order=",
        page="NextCursorPage",
        admin=True,
    )
    delete = op(
        "DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}",
        "role_id * project_id user_id",
        admin=True,
    )


class OrganizationProjectsUsers(Resource):
    create = op("POST /organization/projects/{project_id}/users", "project_id * role email= user_id=", admin=True)
    retrieve = op("GET /organization/projects/{project_id}/users/{user_id}", "user_id * project_id", admin=True)
    update = op("POST /organization/projects/{project_id}/users/{user_id}", "user_id * project_id role=", admin=True)
    list = op(
        "GET /organization/projects/{project_id}/users",
        "project_id * after= limit=",
        page="ConversationCursorPage",
        admin=True,
    )
    delete = op("DELETE /organization/projects/{project_id}/users/{user_id}", "user_id * project_id", admin=True)
    roles = OrganizationProjectsUsersRoles


class OrganizationProjectsServiceAccountsAPIKeys(Resource):
    create = op(
        "POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
        "service_account_id * project_id expires_in_seconds= name= scopes=",
        admin=True,
    )


class ServiceAccounts(Resource):
    create = op(
        "POST /organization/projects/{project_id}/service_accounts",
        "project_id * name create_service_account_only= expires_in_seconds=",
        admin=True,
    )
    retrieve = op(
        "GET /organization/projects/{project_id}/service_accounts/{service_account_id}",
        "service_account_id * project_id",
        admin=True,
    )
    update = op(
        "POST /organization/projects/{project_id}/service_accounts/{service_account_id}",
        "service_account_id * project_id name= role=",
        admin=True,
    )
    list = op(
        "GET /organization/projects/{project_id}/service_accounts",
        "project_id * after= limit=",
        page="ConversationCursorPage",
        admin=True,
    )
    delete = op(
        "DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}",
        "service_account_id * project_id",
        admin=True,
    )
    api_keys = OrganizationProjectsServiceAccountsAPIKeys


class OrganizationProjectsAPIKeys(Resource):
    retrieve = op(
        "GET /organization/projects/{project_id}/api_keys/{api_key_id}",
        "api_key_id * project_id",
        admin=True,
    )
    update = op(
        "POST /organization/projects/{project_id}/api_keys/{api_key_id}",
        "api_key_id * project_id expires_in_seconds= scopes=",
        admin=True,
    )
    list = op(
        "GET /organization/projects/{project_id}/api_keys",
        "project_id * after= limit= owner_project_access=",
        page="ConversationCursorPage",
        admin=True,
    )
    delete = op(
        "DELETE /organization/projects/{project_id}/api_keys/{api_key_id}",
        "api_key_id * project_id",
        admin=True,
    )


class RateLimits(Resource):
    list_rate_limits = op(
        "GET /organization/projects/{project_id}/rate_limits",
        "project_id * after= before= limit=",
        page="ConversationCursorPage",
        admin=True,
    )
    update_rate_limit = op(
        "POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}",
        "rate_limit_id * project_id batch_1_day_max_input_tokens= max_audio_megabytes_per_1_minute= "
        "max_images_per_1_minute= max_requests_per_1_day= max_requests_per_1_minute= max_tokens_per_1_minute=",
        admin=True,
    )


class ModelPermissions(Resource):
    retrieve = op("GET /organization/projects/{project_id}/model_permissions", "project_id", admin=True)
    update = op("POST /organization/projects/{project_id}/model_permissions", "project_id * mode model_ids", admin=True)
    delete = op("DELETE /organization/projects/{project_id}/model_permissions", "project_id", admin=True)


class ServiceTierSettings(Resource):
    retrieve = op("GET /organization/projects/{project_id}/service_tier_settings", "project_id", admin=True)
    update = op(
        "POST /organization/projects/{project_id}/service_tier_settings",
        "project_id * default= enabled_tiers=",
        admin=True,
    )


class HostedToolPermissions(Resource):
    retrieve = op("GET /organization/projects/{project_id}/hosted_tool_permissions", "project_id", admin=True)
    update = op(
        "POST /organization/projects/{project_id}/hosted_tool_permissions",
        "project_id * code_interpreter= file_search= image_generation= mcp= web_search=",
        admin=True,
    )


class OrganizationProjectsGroupsRoles(Resource):
    create = op("POST /projects/{project_id}/groups/{group_id}/roles", "group_id * project_id role_id", admin=True)
    retrieve = op(
        "GET /projects/{project_id}/groups/{group_id}/roles/{role_id}",
        "role_id * project_id group_id",
        admin=True,
    )
    list = op(
        "GET /projects/{project_id}/groups/{group_id}/roles",
        "group_id * project_id after= limit= order=",
        page="NextCursorPage",
        admin=True,
    )
    delete = op(
        "DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}",
        "role_id * project_id group_id",
        admin=True,
    )


class OrganizationProjectsGroups(Resource):
    create = op("POST /organization/projects/{project_id}/groups", "project_id * group_id role", admin=True)
    retrieve = op(
        "GET /organization/projects/{project_id}/groups/{group_id}",
        "group_id * project_id group_type=",
        admin=True,
    )
    list = op(
        "GET /organization/projects/{project_id}/groups",
        "project_id * after= limit= order=",
        page="NextCursorPage",
        admin=True,
    )
    delete = op("DELETE /organization/projects/{project_id}/groups/{group_id}", "group_id * project_id", admin=True)
    roles = OrganizationProjectsGroupsRoles


class OrganizationProjectsRoles(Resource):
    create = op("POST /projects/{project_id}/roles", "project_id * permissions role_name description=", admin=True)
    retrieve = op("GET /projects/{project_id}/roles/{role_id}", "role_id * project_id", admin=True)
    update = op(
        "POST /projects/{project_id}/roles/{role_id}",
        "role_id * project_id description= permissions= role_name=",
        admin=True,
    )
    list = op(
        "GET /projects/{project_id}/roles",
        "project_id * after= limit= order=",
        page="NextCursorPage",
        admin=True,
    )
    delete = op("DELETE /projects/{project_id}/roles/{role_id}", "role_id * project_id", admin=True)


class OrganizationProjectsDataRetention(Resource):
    retrieve = op("GET /organization/projects/{project_id}/data_retention", "project_id", admin=True)
    update = op("POST /organization/projects/{project_id}/data_retention", "project_id * retention_type", admin=True)


class OrganizationProjectsSpendLimit(Resource):
    retrieve = op("GET /organization/projects/{project_id}/spend_limit", "project_id", admin=True)
    update = op(
        "POST /organization/projects/{project_id}/spend_limit",
        "project_id * currency interval threshold_amount",
        admin=True,
    )
    delete = op("DELETE /organization/projects/{project_id}/spend_limit", "project_id", admin=True)


class OrganizationProjectsSpendAlerts(Resource):
    create = op(
        "POST /organization/projects/{project_id}/spend_alerts",
        "project_id * currency interval notification_channel threshold_amount",
        admin=True,
    )
    retrieve = op(
        "GET /organization/projects/{project_id}/spend_alerts/{alert_id}",
        "alert_id * project_id",
        admin=True,
    )
    update = op(
        "POST /organization/projects/{project_id}/spend_alerts/{alert_id}",
        "alert_id * project_id currency interval notification_channel threshold_amount",
        admin=True,
    )
    list = op(
        "GET /organization/projects/{project_id}/spend_alerts",
        "project_id * after= before= limit= order=",
        page="ConversationCursorPage",
        admin=True,
    )
    delete = op(
        "DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}",
        "alert_id * project_id",
        admin=True,
    )


class OrganizationProjectsCertificates(Resource):
    list = op(
        "GET /organization/projects/{project_id}/certificates",
        "project_id * after= limit= order=",
        page="ConversationCursorPage",
        admin=True,
    )
    activate = op(
        "POST /organization/projects/{project_id}/certificates/activate",
        "project_id * certificate_ids",
        page="Page",
        admin=True,
    )
    deactivate = op(
        "POST /organization/projects/{project_id}/certificates/deactivate",
        "project_id * certificate_ids",
        page="Page",
        admin=True,
    )


class Projects(Resource):
    create = op("POST /organization/projects", "* name external_key_id= geography= residency=", admin=True)
    retrieve = op("GET /organization/projects/{project_id}", "project_id", admin=True)
    update = op(
        "POST /organization/projects/{project_id}",
        "project_id * external_key_id= geography= name=",
        admin=True,
    )
    list = op(
        "GET /organization/projects",
        "* after= include_archived= limit=",
        page="ConversationCursorPage",
        admin=True,
    )
    archive = op("POST /organization/projects/{project_id}/archive", "project_id", admin=True)
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


class Organization(Resource):
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


class Admin(Resource):
    organization = Organization


AsyncAuditLogs = asynchronous(AuditLogs)
AsyncAdminAPIKeys = asynchronous(AdminAPIKeys)
AsyncUsage = asynchronous(Usage)
AsyncInvites = asynchronous(Invites)
AsyncOrganizationUsersRoles = asynchronous(OrganizationUsersRoles)
AsyncOrganizationUsers = asynchronous(OrganizationUsers)
AsyncOrganizationGroupsUsers = asynchronous(OrganizationGroupsUsers)
AsyncOrganizationGroupsRoles = asynchronous(OrganizationGroupsRoles)
AsyncOrganizationGroups = asynchronous(OrganizationGroups)
AsyncOrganizationRoles = asynchronous(OrganizationRoles)
AsyncOrganizationDataRetention = asynchronous(OrganizationDataRetention)
AsyncExternalKeys = asynchronous(ExternalKeys)
AsyncFederationRules = asynchronous(FederationRules)
AsyncWorkloadIdentityProviders = asynchronous(WorkloadIdentityProviders)
AsyncExternalStorage = asynchronous(ExternalStorage)
AsyncOrganizationSpendLimit = asynchronous(OrganizationSpendLimit)
AsyncOrganizationSpendAlerts = asynchronous(OrganizationSpendAlerts)
AsyncOrganizationCertificates = asynchronous(OrganizationCertificates)
AsyncOrganizationProjectsUsersRoles = asynchronous(OrganizationProjectsUsersRoles)
AsyncOrganizationProjectsUsers = asynchronous(OrganizationProjectsUsers)
AsyncOrganizationProjectsServiceAccountsAPIKeys = asynchronous(OrganizationProjectsServiceAccountsAPIKeys)
AsyncServiceAccounts = asynchronous(ServiceAccounts)
AsyncOrganizationProjectsAPIKeys = asynchronous(OrganizationProjectsAPIKeys)
AsyncRateLimits = asynchronous(RateLimits)
AsyncModelPermissions = asynchronous(ModelPermissions)
AsyncServiceTierSettings = asynchronous(ServiceTierSettings)
AsyncHostedToolPermissions = asynchronous(HostedToolPermissions)
AsyncOrganizationProjectsGroupsRoles = asynchronous(OrganizationProjectsGroupsRoles)
AsyncOrganizationProjectsGroups = asynchronous(OrganizationProjectsGroups)
AsyncOrganizationProjectsRoles = asynchronous(OrganizationProjectsRoles)
AsyncOrganizationProjectsDataRetention = asynchronous(OrganizationProjectsDataRetention)
AsyncOrganizationProjectsSpendLimit = asynchronous(OrganizationProjectsSpendLimit)
AsyncOrganizationProjectsSpendAlerts = asynchronous(OrganizationProjectsSpendAlerts)
AsyncOrganizationProjectsCertificates = asynchronous(OrganizationProjectsCertificates)
AsyncProjects = asynchronous(Projects)
AsyncOrganization = asynchronous(Organization)
AsyncAdmin = asynchronous(Admin)
