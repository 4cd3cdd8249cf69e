// @generated from the schema "V2MobiusRulesTopicRule"; changes made here are lost at the next generation

use crate::{V2MobiusRulesTopicAlertNotification, V2MobiusRulesTopicCondition};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `V2MobiusRulesTopicRule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2MobiusRulesTopicRule {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: one of `ConversationMetrics`, `UserPresence`, `WorkforceManagement`, `OperationalConsole` and `Unknown`.
    pub r#type: Option<Open<Type>>,
    /// `notifications`: `array of V2MobiusRulesTopicAlertNotification`.
    pub notifications: Option<Vec<V2MobiusRulesTopicAlertNotification>>,
    /// `conditions`: `V2MobiusRulesTopicCondition`.
    pub conditions: Option<Box<V2MobiusRulesTopicCondition>>,
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `inAlarm`: `boolean`.
    #[doc(alias = "inAlarm")]
    pub in_alarm: Option<bool>,
    /// `action`: one of `UNKNOWN`, `CREATE`, `UPDATE` and `DELETE`.
    pub action: Option<Open<Action>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `sendExitingAlarmNotification`: `boolean`.
    #[doc(alias = "sendExitingAlarmNotification")]
    pub send_exiting_alarm_notification: Option<bool>,
    /// `waitBetweenNotificationMs`: `integer`.
    #[doc(alias = "waitBetweenNotificationMs")]
    pub wait_between_notification_ms: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2MobiusRulesTopicRule "V2MobiusRulesTopicRule" 12 {
    (
        id: String = "id" with_id,
        user_id: String = "userId" with_user_id,
        name: String = "name" with_name,
        r#type: Open<Type> = "type" with_type,
        notifications: Vec<V2MobiusRulesTopicAlertNotification> = "notifications" with_notifications,
        conditions: Box<V2MobiusRulesTopicCondition> = "conditions" with_conditions,
        enabled: bool = "enabled" with_enabled,
        in_alarm: bool = "inAlarm" with_in_alarm,
        action: Open<Action> = "action" with_action,
        date_created: DateTime = "dateCreated" with_date_created,
        send_exiting_alarm_notification: bool = "sendExitingAlarmNotification" with_send_exiting_alarm_notification,
        wait_between_notification_ms: i64 = "waitBetweenNotificationMs" with_wait_between_notification_ms,
    )
});

/// The property `type` of `V2MobiusRulesTopicRule`. Known values: `ConversationMetrics`, `UserPresence`, `WorkforceManagement`, `OperationalConsole`, `Unknown`.
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

/// The property `action` of `V2MobiusRulesTopicRule`. Known values: `UNKNOWN`, `CREATE`, `UPDATE`, `DELETE`.
#[repr(u16)]
#[non_exhaustive]
pub enum Action {
    Unknown,
    Create,
    Update,
    Delete,
}

crate::runtime::values!(Action {
    Unknown = "UNKNOWN",
    Create = "CREATE",
    Update = "UPDATE",
    Delete = "DELETE",
});
