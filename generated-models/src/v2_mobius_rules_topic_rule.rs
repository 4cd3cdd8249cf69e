// @generated from the schema "V2MobiusRulesTopicRule"; changes made here are lost at the next generation

/// The schema `V2MobiusRulesTopicRule`.
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

impl crate::runtime::Model for V2MobiusRulesTopicRule {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        notifications: ::std::option::Option::None,
        conditions: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        in_alarm: ::std::option::Option::None,
        action: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        send_exiting_alarm_notification: ::std::option::Option::None,
        wait_between_notification_ms: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2MobiusRulesTopicRule = &<V2MobiusRulesTopicRule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2MobiusRulesTopicRule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("userId", "user_id", 0),
            ("name", "name", 0),
            ("type", "type", 0),
            ("notifications", "notifications", 0),
            ("conditions", "conditions", 0),
            ("enabled", "enabled", 0),
            ("inAlarm", "in_alarm", 0),
            ("action", "action", 0),
            ("dateCreated", "date_created", 0),
            ("sendExitingAlarmNotification", "send_exiting_alarm_notification", 0),
            ("waitBetweenNotificationMs", "wait_between_notification_ms", 0),
        ],
        fields: &[
            &E.id,
            &E.user_id,
            &E.name,
            &E.r#type,
            &E.notifications,
            &E.conditions,
            &E.enabled,
            &E.in_alarm,
            &E.action,
            &E.date_created,
            &E.send_exiting_alarm_notification,
            &E.wait_between_notification_ms,
        ],
    }
};

crate::runtime::model!(V2MobiusRulesTopicRule);

crate::runtime::setters!(V2MobiusRulesTopicRule {
    with_id: id: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_notifications: notifications: ::std::vec::Vec<crate::V2MobiusRulesTopicAlertNotification>,
    with_conditions: conditions: ::std::boxed::Box<crate::V2MobiusRulesTopicCondition>,
    with_enabled: enabled: bool,
    with_in_alarm: in_alarm: bool,
    with_action: action: crate::runtime::Open<Action>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_send_exiting_alarm_notification: send_exiting_alarm_notification: bool,
    with_wait_between_notification_ms: wait_between_notification_ms: i64,
});

/// The property `type` of `V2MobiusRulesTopicRule`. Known values: `ConversationMetrics`, `UserPresence`, `WorkforceManagement`, `OperationalConsole`, `Unknown`.
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

/// The property `action` of `V2MobiusRulesTopicRule`. Known values: `UNKNOWN`, `CREATE`, `UPDATE`, `DELETE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    Unknown,
    Create,
    Update,
    Delete,
}

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Create, "CREATE"),
        (Self::Update, "UPDATE"),
        (Self::Delete, "DELETE"),
    ];
}
