// @generated from the schema "CommonRule"; changes made here are lost at the next generation

use crate::{AlertNotification, CommonRuleConditions, UserReference};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `CommonRule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CommonRule {
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
    /// `type`: one of `ConversationMetrics`, `UserPresence`, `WorkforceManagement`, `OperationalConsole` and `Unknown`, required.
    pub r#type: Option<Open<Type>>,
    /// `inAlarm`: `boolean`.
    #[doc(alias = "inAlarm")]
    pub in_alarm: Option<bool>,
    /// `user`: `UserReference`.
    pub user: Option<Box<UserReference>>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateLastModified`: `string (date-time)`.
    #[doc(alias = "dateLastModified")]
    pub date_last_modified: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CommonRule "CommonRule" 15 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        description: String = "description" with_description,
        enabled: bool = "enabled" with_enabled,
        notifications: Vec<AlertNotification> = "notifications" with_notifications,
        send_exiting_alarm_notifications: bool = "sendExitingAlarmNotifications" with_send_exiting_alarm_notifications,
        wait_between_notification_ms: i64 = "waitBetweenNotificationMs" with_wait_between_notification_ms,
        conditions: Box<CommonRuleConditions> = "conditions" with_conditions,
        r#type: Open<Type> = "type" with_type required,
        in_alarm: bool = "inAlarm" with_in_alarm,
        user: Box<UserReference> = "user" with_user,
        version: i32 = "version" with_version,
        date_created: DateTime = "dateCreated" with_date_created,
        date_last_modified: DateTime = "dateLastModified" with_date_last_modified,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `CommonRule`. Known values: `ConversationMetrics`, `UserPresence`, `WorkforceManagement`, `OperationalConsole`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    ConversationMetrics,
    UserPresence,
    WorkforceManagement,
    OperationalConsole,
    Unknown,
}

crate::runtime::values!(Type {
    ConversationMetrics = "ConversationMetrics",
    UserPresence = "UserPresence",
    WorkforceManagement = "WorkforceManagement",
    OperationalConsole = "OperationalConsole",
    Unknown = "Unknown",
});
