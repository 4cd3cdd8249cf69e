// @generated from the schema "CommonAlert"; changes made here are lost at the next generation

/// The schema `CommonAlert`.
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

impl crate::runtime::Model for CommonAlert {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        user: ::std::option::Option::None,
        rule: ::std::option::Option::None,
        notifications: ::std::option::Option::None,
        date_start: ::std::option::Option::None,
        date_end: ::std::option::Option::None,
        active: ::std::option::Option::None,
        unread: ::std::option::Option::None,
        wait_between_notification_ms: ::std::option::Option::None,
        muted: ::std::option::Option::None,
        snoozed: ::std::option::Option::None,
        date_muted_until: ::std::option::Option::None,
        date_snoozed_until: ::std::option::Option::None,
        conditions: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        alert_summary: ::std::option::Option::None,
        rule_uri: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CommonAlert = &<CommonAlert as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CommonAlert",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("user", "user", 1),
            ("rule", "rule", 1),
            ("notifications", "notifications", 1),
            ("dateStart", "date_start", 1),
            ("dateEnd", "date_end", 0),
            ("active", "active", 1),
            ("unread", "unread", 1),
            ("waitBetweenNotificationMs", "wait_between_notification_ms", 1),
            ("muted", "muted", 1),
            ("snoozed", "snoozed", 1),
            ("dateMutedUntil", "date_muted_until", 1),
            ("dateSnoozedUntil", "date_snoozed_until", 1),
            ("conditions", "conditions", 1),
            ("conversationId", "conversation_id", 0),
            ("alertSummary", "alert_summary", 0),
            ("ruleUri", "rule_uri", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.user,
            &E.rule,
            &E.notifications,
            &E.date_start,
            &E.date_end,
            &E.active,
            &E.unread,
            &E.wait_between_notification_ms,
            &E.muted,
            &E.snoozed,
            &E.date_muted_until,
            &E.date_snoozed_until,
            &E.conditions,
            &E.conversation_id,
            &E.alert_summary,
            &E.rule_uri,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(CommonAlert);

crate::runtime::setters!(CommonAlert {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_rule: rule: ::std::boxed::Box<crate::AlertRuleProperties>,
    with_notifications: notifications: ::std::vec::Vec<crate::AlertNotification>,
    with_date_start: date_start: crate::runtime::DateTime,
    with_date_end: date_end: crate::runtime::DateTime,
    with_active: active: bool,
    with_unread: unread: bool,
    with_wait_between_notification_ms: wait_between_notification_ms: i64,
    with_muted: muted: bool,
    with_snoozed: snoozed: bool,
    with_date_muted_until: date_muted_until: crate::runtime::DateTime,
    with_date_snoozed_until: date_snoozed_until: crate::runtime::DateTime,
    with_conditions: conditions: ::std::boxed::Box<crate::CommonRuleConditions>,
    with_conversation_id: conversation_id: ::std::string::String,
    with_alert_summary: alert_summary: ::std::boxed::Box<crate::AlertSummary>,
    with_rule_uri: rule_uri: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
