// @generated from the schema "CommonRule"; changes made here are lost at the next generation

/// The schema `CommonRule`.
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

impl crate::runtime::Model for CommonRule {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        notifications: ::std::option::Option::None,
        send_exiting_alarm_notifications: ::std::option::Option::None,
        wait_between_notification_ms: ::std::option::Option::None,
        conditions: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        in_alarm: ::std::option::Option::None,
        user: ::std::option::Option::None,
        version: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_last_modified: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CommonRule = &<CommonRule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CommonRule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("description", "description", 0),
            ("enabled", "enabled", 0),
            ("notifications", "notifications", 0),
            ("sendExitingAlarmNotifications", "send_exiting_alarm_notifications", 0),
            ("waitBetweenNotificationMs", "wait_between_notification_ms", 0),
            ("conditions", "conditions", 0),
            ("type", "type", 1),
            ("inAlarm", "in_alarm", 0),
            ("user", "user", 0),
            ("version", "version", 0),
            ("dateCreated", "date_created", 0),
            ("dateLastModified", "date_last_modified", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.enabled,
            &E.notifications,
            &E.send_exiting_alarm_notifications,
            &E.wait_between_notification_ms,
            &E.conditions,
            &E.r#type,
            &E.in_alarm,
            &E.user,
            &E.version,
            &E.date_created,
            &E.date_last_modified,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(CommonRule);

crate::runtime::setters!(CommonRule {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_enabled: enabled: bool,
    with_notifications: notifications: ::std::vec::Vec<crate::AlertNotification>,
    with_send_exiting_alarm_notifications: send_exiting_alarm_notifications: bool,
    with_wait_between_notification_ms: wait_between_notification_ms: i64,
    with_conditions: conditions: ::std::boxed::Box<crate::CommonRuleConditions>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_in_alarm: in_alarm: bool,
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_version: version: i32,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_last_modified: date_last_modified: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `type` of `CommonRule`. Known values: `ConversationMetrics`, `UserPresence`, `WorkforceManagement`, `OperationalConsole`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    ConversationMetrics,
    UserPresence,
    WorkforceManagement,
    OperationalConsole,
    Unknown,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ConversationMetrics, "ConversationMetrics"),
        (Self::UserPresence, "UserPresence"),
        (Self::WorkforceManagement, "WorkforceManagement"),
        (Self::OperationalConsole, "OperationalConsole"),
        (Self::Unknown, "Unknown"),
    ];
}
