// @generated from the schema "V2MobiusAlertsTopicAlert"; changes made here are lost at the next generation

/// The schema `V2MobiusAlertsTopicAlert`.
pub struct V2MobiusAlertsTopicAlert {
    /// `rule`: `V2MobiusAlertsTopicAlertRuleProperties`.
    pub rule: ::std::option::Option<
        ::std::boxed::Box<crate::V2MobiusAlertsTopicAlertRuleProperties>,
    >,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `notifications`: `array of V2MobiusAlertsTopicAlertNotification`.
    pub notifications: ::std::option::Option<
        ::std::vec::Vec<crate::V2MobiusAlertsTopicAlertNotification>,
    >,
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateEnd`: `string (date-time)`.
    #[doc(alias = "dateEnd")]
    pub date_end: ::std::option::Option<crate::runtime::DateTime>,
    /// `conditions`: `V2MobiusAlertsTopicCondition`.
    pub conditions: ::std::option::Option<
        ::std::boxed::Box<crate::V2MobiusAlertsTopicCondition>,
    >,
    /// `additionalProperties`: `map of string`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `active`: `boolean`.
    pub active: ::std::option::Option<bool>,
    /// `unread`: `boolean`.
    pub unread: ::std::option::Option<bool>,
    /// `muted`: `boolean`.
    pub muted: ::std::option::Option<bool>,
    /// `snoozed`: `boolean`.
    pub snoozed: ::std::option::Option<bool>,
    /// `dateMutedUntil`: `string (date-time)`.
    #[doc(alias = "dateMutedUntil")]
    pub date_muted_until: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateSnoozedUntil`: `string (date-time)`.
    #[doc(alias = "dateSnoozedUntil")]
    pub date_snoozed_until: ::std::option::Option<crate::runtime::DateTime>,
    /// `action`: `string`.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// `alertSummary`: `V2MobiusAlertsTopicAlertSummary`.
    #[doc(alias = "alertSummary")]
    pub alert_summary: ::std::option::Option<
        ::std::boxed::Box<crate::V2MobiusAlertsTopicAlertSummary>,
    >,
    /// `sendExitingAlarmNotification`: `boolean`.
    #[doc(alias = "sendExitingAlarmNotification")]
    pub send_exiting_alarm_notification: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for V2MobiusAlertsTopicAlert {
    const EMPTY: Self = Self {
        rule: ::std::option::Option::None,
        id: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        notifications: ::std::option::Option::None,
        date_start: ::std::option::Option::None,
        date_end: ::std::option::Option::None,
        conditions: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        active: ::std::option::Option::None,
        unread: ::std::option::Option::None,
        muted: ::std::option::Option::None,
        snoozed: ::std::option::Option::None,
        date_muted_until: ::std::option::Option::None,
        date_snoozed_until: ::std::option::Option::None,
        action: ::std::option::Option::None,
        alert_summary: ::std::option::Option::None,
        send_exiting_alarm_notification: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2MobiusAlertsTopicAlert = &<V2MobiusAlertsTopicAlert as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2MobiusAlertsTopicAlert",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("rule", "rule", 0),
            ("id", "id", 0),
            ("userId", "user_id", 0),
            ("notifications", "notifications", 0),
            ("dateStart", "date_start", 0),
            ("dateEnd", "date_end", 0),
            ("conditions", "conditions", 0),
            ("additionalProperties", "additional_properties", 0),
            ("active", "active", 0),
            ("unread", "unread", 0),
            ("muted", "muted", 0),
            ("snoozed", "snoozed", 0),
            ("dateMutedUntil", "date_muted_until", 0),
            ("dateSnoozedUntil", "date_snoozed_until", 0),
            ("action", "action", 0),
            ("alertSummary", "alert_summary", 0),
            ("sendExitingAlarmNotification", "send_exiting_alarm_notification", 0),
        ],
        fields: &[
            &E.rule,
            &E.id,
            &E.user_id,
            &E.notifications,
            &E.date_start,
            &E.date_end,
            &E.conditions,
            &E.additional_properties,
            &E.active,
            &E.unread,
            &E.muted,
            &E.snoozed,
            &E.date_muted_until,
            &E.date_snoozed_until,
            &E.action,
            &E.alert_summary,
            &E.send_exiting_alarm_notification,
        ],
    }
};

crate::runtime::model!(V2MobiusAlertsTopicAlert);

crate::runtime::setters!(V2MobiusAlertsTopicAlert {
    with_rule: rule: ::std::boxed::Box<crate::V2MobiusAlertsTopicAlertRuleProperties>,
    with_id: id: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
    with_notifications: notifications: ::std::vec::Vec<crate::V2MobiusAlertsTopicAlertNotification>,
    with_date_start: date_start: crate::runtime::DateTime,
    with_date_end: date_end: crate::runtime::DateTime,
    with_conditions: conditions: ::std::boxed::Box<crate::V2MobiusAlertsTopicCondition>,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_active: active: bool,
    with_unread: unread: bool,
    with_muted: muted: bool,
    with_snoozed: snoozed: bool,
    with_date_muted_until: date_muted_until: crate::runtime::DateTime,
    with_date_snoozed_until: date_snoozed_until: crate::runtime::DateTime,
    with_action: action: crate::runtime::Open<Action>,
    with_alert_summary: alert_summary: ::std::boxed::Box<crate::V2MobiusAlertsTopicAlertSummary>,
    with_send_exiting_alarm_notification: send_exiting_alarm_notification: bool,
});

/// The property `action` of `V2MobiusAlertsTopicAlert`. Known values: `UNKNOWN`, `CREATE`, `UPDATE`, `DELETE`, `CLOSE`, `RENOTIFY`, `BULK_DELETE`, `BULK_UPDATE`, `UNREAD_COUNT_UPDATE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    Unknown,
    Create,
    Update,
    Delete,
    Close,
    Renotify,
    BulkDelete,
    BulkUpdate,
    UnreadCountUpdate,
}

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "UNKNOWN"),
        (Self::Create, "CREATE"),
        (Self::Update, "UPDATE"),
        (Self::Delete, "DELETE"),
        (Self::Close, "CLOSE"),
        (Self::Renotify, "RENOTIFY"),
        (Self::BulkDelete, "BULK_DELETE"),
        (Self::BulkUpdate, "BULK_UPDATE"),
        (Self::UnreadCountUpdate, "UNREAD_COUNT_UPDATE"),
    ];
}
