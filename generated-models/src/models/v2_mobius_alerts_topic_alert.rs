// @generated from the schema "V2MobiusAlertsTopicAlert"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{
    V2MobiusAlertsTopicAlertNotification, V2MobiusAlertsTopicAlertRuleProperties,
    V2MobiusAlertsTopicAlertSummary, V2MobiusAlertsTopicCondition,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `V2MobiusAlertsTopicAlert`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2MobiusAlertsTopicAlert {
    /// `rule`: `V2MobiusAlertsTopicAlertRuleProperties`.
    pub rule: Option<Box<V2MobiusAlertsTopicAlertRuleProperties>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `notifications`: `array of V2MobiusAlertsTopicAlertNotification`.
    pub notifications: Option<Vec<V2MobiusAlertsTopicAlertNotification>>,
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: Option<DateTime>,
    /// `dateEnd`: `string (date-time)`.
    #[doc(alias = "dateEnd")]
    pub date_end: Option<DateTime>,
    /// `conditions`: `V2MobiusAlertsTopicCondition`.
    pub conditions: Option<Box<V2MobiusAlertsTopicCondition>>,
    /// `additionalProperties`: `map of string`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, String>>,
    /// `active`: `boolean`.
    pub active: Option<bool>,
    /// `unread`: `boolean`.
    pub unread: Option<bool>,
    /// `muted`: `boolean`.
    pub muted: Option<bool>,
    /// `snoozed`: `boolean`.
    pub snoozed: Option<bool>,
    /// `dateMutedUntil`: `string (date-time)`.
    #[doc(alias = "dateMutedUntil")]
    pub date_muted_until: Option<DateTime>,
    /// `dateSnoozedUntil`: `string (date-time)`.
    #[doc(alias = "dateSnoozedUntil")]
    pub date_snoozed_until: Option<DateTime>,
    /// `action`: one of `UNKNOWN`, `CREATE`, `UPDATE`, `DELETE` and 5 more.
    pub action: Option<Open<Action>>,
    /// `alertSummary`: `V2MobiusAlertsTopicAlertSummary`.
    #[doc(alias = "alertSummary")]
    pub alert_summary: Option<Box<V2MobiusAlertsTopicAlertSummary>>,
    /// `sendExitingAlarmNotification`: `boolean`.
    #[doc(alias = "sendExitingAlarmNotification")]
    pub send_exiting_alarm_notification: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2MobiusAlertsTopicAlert "V2MobiusAlertsTopicAlert" 17 {
    (
        rule: Box<V2MobiusAlertsTopicAlertRuleProperties> = "rule" with_rule,
        id: String = "id" with_id,
        user_id: String = "userId" with_user_id,
        notifications: Vec<V2MobiusAlertsTopicAlertNotification> = "notifications" with_notifications,
        date_start: DateTime = "dateStart" with_date_start,
        date_end: DateTime = "dateEnd" with_date_end,
        conditions: Box<V2MobiusAlertsTopicCondition> = "conditions" with_conditions,
        additional_properties: BTreeMap<String, String> = "additionalProperties" with_additional_properties,
        active: bool = "active" with_active,
        unread: bool = "unread" with_unread,
        muted: bool = "muted" with_muted,
        snoozed: bool = "snoozed" with_snoozed,
        date_muted_until: DateTime = "dateMutedUntil" with_date_muted_until,
        date_snoozed_until: DateTime = "dateSnoozedUntil" with_date_snoozed_until,
        action: Open<Action> = "action" with_action,
        alert_summary: Box<V2MobiusAlertsTopicAlertSummary> = "alertSummary" with_alert_summary,
    )
    (
        send_exiting_alarm_notification: bool = "sendExitingAlarmNotification" with_send_exiting_alarm_notification,
    )
});

/// The property `action` of `V2MobiusAlertsTopicAlert`. Known values: `UNKNOWN`, `CREATE`, `UPDATE`, `DELETE`, `CLOSE`, `RENOTIFY`, `BULK_DELETE`, `BULK_UPDATE`, `UNREAD_COUNT_UPDATE`.
#[repr(u16)]
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

crate::runtime::values!(Action {
    Unknown = "UNKNOWN",
    Create = "CREATE",
    Update = "UPDATE",
    Delete = "DELETE",
    Close = "CLOSE",
    Renotify = "RENOTIFY",
    BulkDelete = "BULK_DELETE",
    BulkUpdate = "BULK_UPDATE",
    UnreadCountUpdate = "UNREAD_COUNT_UPDATE",
});
