// @generated from the schema "ModifiableRuleProperties"; changes made here are lost at the next generation

/// The schema `ModifiableRuleProperties`.
pub struct ModifiableRuleProperties {
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
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ModifiableRuleProperties {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        notifications: ::std::option::Option::None,
        send_exiting_alarm_notifications: ::std::option::Option::None,
        wait_between_notification_ms: ::std::option::Option::None,
        conditions: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ModifiableRuleProperties = &<ModifiableRuleProperties as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ModifiableRuleProperties",
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
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ModifiableRuleProperties);

crate::runtime::setters!(ModifiableRuleProperties {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_enabled: enabled: bool,
    with_notifications: notifications: ::std::vec::Vec<crate::AlertNotification>,
    with_send_exiting_alarm_notifications: send_exiting_alarm_notifications: bool,
    with_wait_between_notification_ms: wait_between_notification_ms: i64,
    with_conditions: conditions: ::std::boxed::Box<crate::CommonRuleConditions>,
    with_self_uri: self_uri: ::std::string::String,
});
