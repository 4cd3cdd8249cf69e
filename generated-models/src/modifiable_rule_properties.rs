// @generated from the schema "ModifiableRuleProperties"; changes made here are lost at the next generation

/// The schema `ModifiableRuleProperties`.
#[repr(C)]
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

crate::runtime::model!(ModifiableRuleProperties "ModifiableRuleProperties" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        enabled: bool = "enabled" 0 with_enabled,
        notifications: ::std::vec::Vec<crate::AlertNotification> = "notifications" 0 with_notifications,
        send_exiting_alarm_notifications: bool = "sendExitingAlarmNotifications" 0 with_send_exiting_alarm_notifications,
        wait_between_notification_ms: i64 = "waitBetweenNotificationMs" 0 with_wait_between_notification_ms,
        conditions: ::std::boxed::Box<crate::CommonRuleConditions> = "conditions" 0 with_conditions,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
