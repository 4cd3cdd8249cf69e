// @generated from the schema "V2MobiusRulesTopicRule"; changes made here are lost at the next generation

/// The schema `V2MobiusRulesTopicRule`.
#[repr(C)]
pub struct V2MobiusRulesTopicRule {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `notifications`: `array of V2MobiusRulesTopicAlertNotification`.
    pub notifications: ::std::option::Option<
        ::std::vec::Vec<crate::V2MobiusRulesTopicAlertNotification>,
    >,
    /// `conditions`: `V2MobiusRulesTopicCondition`.
    pub conditions: ::std::option::Option<
        ::std::boxed::Box<crate::V2MobiusRulesTopicCondition>,
    >,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `inAlarm`: `boolean`.
    #[doc(alias = "inAlarm")]
    pub in_alarm: ::std::option::Option<bool>,
    /// `action`: `string`.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `sendExitingAlarmNotification`: `boolean`.
    #[doc(alias = "sendExitingAlarmNotification")]
    pub send_exiting_alarm_notification: ::std::option::Option<bool>,
    /// `waitBetweenNotificationMs`: `integer`.
    #[doc(alias = "waitBetweenNotificationMs")]
    pub wait_between_notification_ms: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2MobiusRulesTopicRule "V2MobiusRulesTopicRule" 12 {
    (
        id: ::std::string::String = "id" 0 with_id,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        name: ::std::string::String = "name" 0 with_name,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        notifications: ::std::vec::Vec<crate::V2MobiusRulesTopicAlertNotification> = "notifications" 0 with_notifications,
        conditions: ::std::boxed::Box<crate::V2MobiusRulesTopicCondition> = "conditions" 0 with_conditions,
        enabled: bool = "enabled" 0 with_enabled,
        in_alarm: bool = "inAlarm" 0 with_in_alarm,
        action: crate::runtime::Open<Action> = "action" 0 with_action,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        send_exiting_alarm_notification: bool = "sendExitingAlarmNotification" 0 with_send_exiting_alarm_notification,
        wait_between_notification_ms: i64 = "waitBetweenNotificationMs" 0 with_wait_between_notification_ms,
    )
});

/// The property `type` of `V2MobiusRulesTopicRule`. Known values: `ConversationMetrics`, `UserPresence`, `WorkforceManagement`, `OperationalConsole`, `Unknown`.
#[non_exhaustive]
pub enum Type {
    ConversationMetrics,
    UserPresence,
    WorkforceManagement,
    OperationalConsole,
    Unknown,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ConversationMetrics, "ConversationMetrics"),
        (Self::UserPresence, "UserPresence"),
        (Self::WorkforceManagement, "WorkforceManagement"),
        (Self::OperationalConsole, "OperationalConsole"),
        (Self::Unknown, "Unknown"),
    ];
}

/// The property `action` of `V2MobiusRulesTopicRule`. Known values: `UNKNOWN`, `CREATE`, `UPDATE`, `DELETE`.
#[non_exhaustive]
pub enum Action {
    Unknown,
    Create,
    Update,
    Delete,
}

crate::runtime::known!(Action);

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Create, "CREATE"),
        (Self::Update, "UPDATE"),
        (Self::Delete, "DELETE"),
    ];
}
