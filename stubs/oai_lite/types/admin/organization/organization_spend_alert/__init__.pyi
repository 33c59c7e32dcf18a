# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import OrganizationSpendAlert as OrganizationSpendAlert
from .. import OrganizationSpendAlertDict as OrganizationSpendAlertDict
from .. import OrganizationSpendAlertNotificationChannel as NotificationChannel
from .. import OrganizationSpendAlertNotificationChannelDict as NotificationChannelDict
__all__ = ["OrganizationSpendAlert", "OrganizationSpendAlertDict", "NotificationChannel", "NotificationChannelDict"]
