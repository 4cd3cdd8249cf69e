// @generated from the schema "CommonRule"; changes made here are lost at the next generation

/// The schema `CommonRule`.
#[repr(C)]
pub struct CommonRule {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `notifications`: `array of AlertNotification`.
    pub notifications: ::std::option::Option<::std::vec::Vec<crate::AlertNotification>>,
    /// `sendExitingAlarmNotifications`: `boolean`.
    #[doc(alias = "sendExitingAlarmNotifications")]
    pub send_exiting_alarm_notifications: ::std::option::Option<bool>,
    /// `waitBetweenNotificationMs`: `integer (int64)`.
    #[doc(alias = "waitBetweenNotificationMs")]
    pub wait_between_notification_ms: ::std::option::Option<i64>,
    /// `conditions`: `CommonRuleConditions`.
    pub conditions: ::std::option::Option<
        ::std::boxed::Box<crate::CommonRuleConditions>,
    >,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `inAlarm`: `boolean`.
    #[doc(alias = "inAlarm")]
    pub in_alarm: ::std::option::Option<bool>,
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateLastModified`: `string (date-time)`.
    #[doc(alias = "dateLastModified")]
    pub date_last_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CommonRule "CommonRule" 15 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        enabled: bool = "enabled" 0 with_enabled,
        notifications: ::std::vec::Vec<crate::AlertNotification> = "notifications" 0 with_notifications,
        send_exiting_alarm_notifications: bool = "sendExitingAlarmNotifications" 0 with_send_exiting_alarm_notifications,
        wait_between_notification_ms: i64 = "waitBetweenNotificationMs" 0 with_wait_between_notification_ms,
        conditions: ::std::boxed::Box<crate::CommonRuleConditions> = "conditions" 0 with_conditions,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        in_alarm: bool = "inAlarm" 0 with_in_alarm,
        user: ::std::boxed::Box<crate::UserReference> = "user" 0 with_user,
        version: i32 = "version" 0 with_version,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_last_modified: crate::runtime::DateTime = "dateLastModified" 0 with_date_last_modified,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `type` of `CommonRule`. Known values: `ConversationMetrics`, `UserPresence`, `WorkforceManagement`, `OperationalConsole`, `Unknown`.
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
