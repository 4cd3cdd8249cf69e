// @generated from the schema "V2MobiusAlertsTopicAlert"; changes made here are lost at the next generation

/// The schema `V2MobiusAlertsTopicAlert`.
#[repr(C)]
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

crate::runtime::model!(V2MobiusAlertsTopicAlert "V2MobiusAlertsTopicAlert" 17 {
    (
        rule: ::std::boxed::Box<crate::V2MobiusAlertsTopicAlertRuleProperties> = "rule" 0 with_rule,
        id: ::std::string::String = "id" 0 with_id,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        notifications: ::std::vec::Vec<crate::V2MobiusAlertsTopicAlertNotification> = "notifications" 0 with_notifications,
        date_start: crate::runtime::DateTime = "dateStart" 0 with_date_start,
        date_end: crate::runtime::DateTime = "dateEnd" 0 with_date_end,
        conditions: ::std::boxed::Box<crate::V2MobiusAlertsTopicCondition> = "conditions" 0 with_conditions,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "additionalProperties" 0 with_additional_properties,
        active: bool = "active" 0 with_active,
        unread: bool = "unread" 0 with_unread,
        muted: bool = "muted" 0 with_muted,
        snoozed: bool = "snoozed" 0 with_snoozed,
        date_muted_until: crate::runtime::DateTime = "dateMutedUntil" 0 with_date_muted_until,
        date_snoozed_until: crate::runtime::DateTime = "dateSnoozedUntil" 0 with_date_snoozed_until,
        action: crate::runtime::Open<Action> = "action" 0 with_action,
        alert_summary: ::std::boxed::Box<crate::V2MobiusAlertsTopicAlertSummary> = "alertSummary" 0 with_alert_summary,
    )
    (
        send_exiting_alarm_notification: bool = "sendExitingAlarmNotification" 0 with_send_exiting_alarm_notification,
    )
});

/// The property `action` of `V2MobiusAlertsTopicAlert`. Known values: `UNKNOWN`, `CREATE`, `UPDATE`, `DELETE`, `CLOSE`, `RENOTIFY`, `BULK_DELETE`, `BULK_UPDATE`, `UNREAD_COUNT_UPDATE`.
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

crate::runtime::known!(Action);

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
