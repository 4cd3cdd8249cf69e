// @generated from the schema "CommonAlert"; changes made here are lost at the next generation

use crate::{
    AlertNotification, AlertRuleProperties, AlertSummary, CommonRuleConditions,
    UserReference,
};
use crate::runtime::{DateTime, Extra};

/// The schema `CommonAlert`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CommonAlert {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `user`: `UserReference`, required.
    pub user: Option<Box<UserReference>>,
    /// `rule`: `AlertRuleProperties`, required.
    pub rule: Option<Box<AlertRuleProperties>>,
    /// `notifications`: `array of AlertNotification`, required.
    pub notifications: Option<Vec<AlertNotification>>,
    /// `dateStart`: `string (date-time)`, required.
    #[doc(alias = "dateStart")]
    pub date_start: Option<DateTime>,
    /// `dateEnd`: `string (date-time)`.
    #[doc(alias = "dateEnd")]
    pub date_end: Option<DateTime>,
    /// `active`: `boolean`, required.
    pub active: Option<bool>,
    /// `unread`: `boolean`, required.
    pub unread: Option<bool>,
    /// `waitBetweenNotificationMs`: `integer (int64)`, required.
    #[doc(alias = "waitBetweenNotificationMs")]
    pub wait_between_notification_ms: Option<i64>,
    /// `muted`: `boolean`, required.
    pub muted: Option<bool>,
    /// `snoozed`: `boolean`, required.
    pub snoozed: Option<bool>,
    /// `dateMutedUntil`: `string (date-time)`, required.
    #[doc(alias = "dateMutedUntil")]
    pub date_muted_until: Option<DateTime>,
    /// `dateSnoozedUntil`: `string (date-time)`, required.
    #[doc(alias = "dateSnoozedUntil")]
    pub date_snoozed_until: Option<DateTime>,
    /// `conditions`: `CommonRuleConditions`, required.
    pub conditions: Option<Box<CommonRuleConditions>>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `alertSummary`: `AlertSummary`.
    #[doc(alias = "alertSummary")]
    pub alert_summary: Option<Box<AlertSummary>>,
    /// `ruleUri`: `string (uri)`.
    #[doc(alias = "ruleUri")]
    pub rule_uri: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CommonAlert "CommonAlert" 19 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        user: Box<UserReference> = "user" with_user required,
        rule: Box<AlertRuleProperties> = "rule" with_rule required,
        notifications: Vec<AlertNotification> = "notifications" with_notifications required,
        date_start: DateTime = "dateStart" with_date_start required,
        date_end: DateTime = "dateEnd" with_date_end,
        active: bool = "active" with_active required,
        unread: bool = "unread" with_unread required,
        wait_between_notification_ms: i64 = "waitBetweenNotificationMs" with_wait_between_notification_ms required,
        muted: bool = "muted" with_muted required,
        snoozed: bool = "snoozed" with_snoozed required,
        date_muted_until: DateTime = "dateMutedUntil" with_date_muted_until required,
        date_snoozed_until: DateTime = "dateSnoozedUntil" with_date_snoozed_until required,
        conditions: Box<CommonRuleConditions> = "conditions" with_conditions required,
        conversation_id: String = "conversationId" with_conversation_id,
    )
    (
        alert_summary: Box<AlertSummary> = "alertSummary" with_alert_summary,
        rule_uri: String = "ruleUri" with_rule_uri,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
