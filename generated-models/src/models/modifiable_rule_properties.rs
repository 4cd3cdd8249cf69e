// @generated from the schema "ModifiableRuleProperties"; changes made here are lost at the next generation

use crate::{AlertNotification, CommonRuleConditions};
use crate::runtime::Extra;

/// The schema `ModifiableRuleProperties`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ModifiableRuleProperties {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `notifications`: `array of AlertNotification`.
    pub notifications: Option<Vec<AlertNotification>>,
    /// `sendExitingAlarmNotifications`: `boolean`.
    #[doc(alias = "sendExitingAlarmNotifications")]
    pub send_exiting_alarm_notifications: Option<bool>,
    /// `waitBetweenNotificationMs`: `integer (int64)`.
    #[doc(alias = "waitBetweenNotificationMs")]
    pub wait_between_notification_ms: Option<i64>,
    /// `conditions`: `CommonRuleConditions`.
    pub conditions: Option<Box<CommonRuleConditions>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ModifiableRuleProperties "ModifiableRuleProperties" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        description: String = "description" with_description,
        enabled: bool = "enabled" with_enabled,
        notifications: Vec<AlertNotification> = "notifications" with_notifications,
        send_exiting_alarm_notifications: bool = "sendExitingAlarmNotifications" with_send_exiting_alarm_notifications,
        wait_between_notification_ms: i64 = "waitBetweenNotificationMs" with_wait_between_notification_ms,
        conditions: Box<CommonRuleConditions> = "conditions" with_conditions,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
