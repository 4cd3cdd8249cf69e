// @generated from the schema "KlaxonHeartBeatAlertsTopicHeartBeatAlert"; changes made here are lost at the next generation

use crate::KlaxonHeartBeatAlertsTopicNotificationUser;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `KlaxonHeartBeatAlertsTopicHeartBeatAlert`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KlaxonHeartBeatAlertsTopicHeartBeatAlert {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `senderId`: `string`.
    #[doc(alias = "senderId")]
    pub sender_id: Option<String>,
    /// `heartBeatTimeoutInMinutes`: `number (double)`.
    #[doc(alias = "heartBeatTimeoutInMinutes")]
    pub heart_beat_timeout_in_minutes: Option<f64>,
    /// `ruleId`: `string`.
    #[doc(alias = "ruleId")]
    pub rule_id: Option<String>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `notificationUsers`: `array of KlaxonHeartBeatAlertsTopicNotificationUser`.
    #[doc(alias = "notificationUsers")]
    pub notification_users: Option<Vec<KlaxonHeartBeatAlertsTopicNotificationUser>>,
    /// `alertTypes`: array of one of `SMS`, `DEVICE` and `EMAIL`.
    #[doc(alias = "alertTypes")]
    pub alert_types: Option<Vec<Open<AlertTypes>>>,
    /// `ruleType`: `EDGE`, the one known value.
    #[doc(alias = "ruleType")]
    pub rule_type: Option<Open<RuleType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KlaxonHeartBeatAlertsTopicHeartBeatAlert "KlaxonHeartBeatAlertsTopicHeartBeatAlert" 10 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        sender_id: String = "senderId" with_sender_id,
        heart_beat_timeout_in_minutes: f64 = "heartBeatTimeoutInMinutes" with_heart_beat_timeout_in_minutes,
        rule_id: String = "ruleId" with_rule_id,
        start_date: DateTime = "startDate" with_start_date,
        end_date: DateTime = "endDate" with_end_date,
        notification_users: Vec<KlaxonHeartBeatAlertsTopicNotificationUser> = "notificationUsers" with_notification_users,
        alert_types: Vec<Open<AlertTypes>> = "alertTypes" with_alert_types,
        rule_type: Open<RuleType> = "ruleType" with_rule_type,
    )
});

/// The property `alertTypes` of `KlaxonHeartBeatAlertsTopicHeartBeatAlert`. Known values: `SMS`, `DEVICE`, `EMAIL`.
#[repr(u16)]
#[non_exhaustive]
pub enum AlertTypes {
    Sms,
    Device,
    Email,
}

crate::runtime::values!(AlertTypes {
    Sms = "SMS",
    Device = "DEVICE",
    Email = "EMAIL",
});

/// The property `ruleType` of `KlaxonHeartBeatAlertsTopicHeartBeatAlert`. Known values: `EDGE`.
#[repr(u16)]
#[non_exhaustive]
pub enum RuleType {
    Edge,
}

crate::runtime::values!(RuleType {
    Edge = "EDGE",
});
