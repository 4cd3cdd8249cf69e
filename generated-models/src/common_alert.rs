// @generated from the schema "CommonAlert"; changes made here are lost at the next generation

/// The schema `CommonAlert`.
#[repr(C)]
pub struct CommonAlert {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `user`: `UserReference`, required.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `rule`: `AlertRuleProperties`, required.
    pub rule: ::std::option::Option<::std::boxed::Box<crate::AlertRuleProperties>>,
    /// `notifications`: `array of AlertNotification`, required.
    pub notifications: ::std::option::Option<::std::vec::Vec<crate::AlertNotification>>,
    /// `dateStart`: `string (date-time)`, required.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateEnd`: `string (date-time)`.
    #[doc(alias = "dateEnd")]
    pub date_end: ::std::option::Option<crate::runtime::DateTime>,
    /// `active`: `boolean`, required.
    pub active: ::std::option::Option<bool>,
    /// `unread`: `boolean`, required.
    pub unread: ::std::option::Option<bool>,
    /// `waitBetweenNotificationMs`: `integer (int64)`, required.
    #[doc(alias = "waitBetweenNotificationMs")]
    pub wait_between_notification_ms: ::std::option::Option<i64>,
    /// `muted`: `boolean`, required.
    pub muted: ::std::option::Option<bool>,
    /// `snoozed`: `boolean`, required.
    pub snoozed: ::std::option::Option<bool>,
    /// `dateMutedUntil`: `string (date-time)`, required.
    #[doc(alias = "dateMutedUntil")]
    pub date_muted_until: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateSnoozedUntil`: `string (date-time)`, required.
    #[doc(alias = "dateSnoozedUntil")]
    pub date_snoozed_until: ::std::option::Option<crate::runtime::DateTime>,
    /// `conditions`: `CommonRuleConditions`, required.
    pub conditions: ::std::option::Option<
        ::std::boxed::Box<crate::CommonRuleConditions>,
    >,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `alertSummary`: `AlertSummary`.
    #[doc(alias = "alertSummary")]
    pub alert_summary: ::std::option::Option<::std::boxed::Box<crate::AlertSummary>>,
    /// `ruleUri`: `string (uri)`.
    #[doc(alias = "ruleUri")]
    pub rule_uri: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CommonAlert "CommonAlert" 19 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        user: ::std::boxed::Box<crate::UserReference> = "user" 1 with_user,
        rule: ::std::boxed::Box<crate::AlertRuleProperties> = "rule" 1 with_rule,
        notifications: ::std::vec::Vec<crate::AlertNotification> = "notifications" 1 with_notifications,
        date_start: crate::runtime::DateTime = "dateStart" 1 with_date_start,
        date_end: crate::runtime::DateTime = "dateEnd" 0 with_date_end,
        active: bool = "active" 1 with_active,
        unread: bool = "unread" 1 with_unread,
        wait_between_notification_ms: i64 = "waitBetweenNotificationMs" 1 with_wait_between_notification_ms,
        muted: bool = "muted" 1 with_muted,
        snoozed: bool = "snoozed" 1 with_snoozed,
        date_muted_until: crate::runtime::DateTime = "dateMutedUntil" 1 with_date_muted_until,
        date_snoozed_until: crate::runtime::DateTime = "dateSnoozedUntil" 1 with_date_snoozed_until,
        conditions: ::std::boxed::Box<crate::CommonRuleConditions> = "conditions" 1 with_conditions,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
    )
    (
        alert_summary: ::std::boxed::Box<crate::AlertSummary> = "alertSummary" 0 with_alert_summary,
        rule_uri: ::std::string::String = "ruleUri" 0 with_rule_uri,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
