// @generated from the schema "KlaxonHeartBeatRulesTopicHeartBeatRule"; changes made here are lost at the next generation

use crate::KlaxonHeartBeatRulesTopicNotificationUser;
use crate::runtime::{Extra, Open};

/// The schema `KlaxonHeartBeatRulesTopicHeartBeatRule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KlaxonHeartBeatRulesTopicHeartBeatRule {
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
    /// `enabled`: `boolean`.
    pub enabled: Option<bool>,
    /// `inAlarm`: `boolean`.
    #[doc(alias = "inAlarm")]
    pub in_alarm: Option<bool>,
    /// `notificationUsers`: `array of KlaxonHeartBeatRulesTopicNotificationUser`.
    #[doc(alias = "notificationUsers")]
    pub notification_users: Option<Vec<KlaxonHeartBeatRulesTopicNotificationUser>>,
    /// `alertTypes`: array of one of `SMS`, `DEVICE` and `EMAIL`.
    #[doc(alias = "alertTypes")]
    pub alert_types: Option<Vec<Open<AlertTypes>>>,
    /// `ruleType`: `EDGE`, the one known value.
    #[doc(alias = "ruleType")]
    pub rule_type: Option<Open<RuleType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KlaxonHeartBeatRulesTopicHeartBeatRule "KlaxonHeartBeatRulesTopicHeartBeatRule" 9 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        sender_id: String = "senderId" with_sender_id,
        heart_beat_timeout_in_minutes: f64 = "heartBeatTimeoutInMinutes" with_heart_beat_timeout_in_minutes,
        enabled: bool = "enabled" with_enabled,
        in_alarm: bool = "inAlarm" with_in_alarm,
        notification_users: Vec<KlaxonHeartBeatRulesTopicNotificationUser> = "notificationUsers" with_notification_users,
        alert_types: Vec<Open<AlertTypes>> = "alertTypes" with_alert_types,
        rule_type: Open<RuleType> = "ruleType" with_rule_type,
    )
});

/// The property `alertTypes` of `KlaxonHeartBeatRulesTopicHeartBeatRule`. Known values: `SMS`, `DEVICE`, `EMAIL`.
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

/// The property `ruleType` of `KlaxonHeartBeatRulesTopicHeartBeatRule`. Known values: `EDGE`.
#[repr(u16)]
#[non_exhaustive]
pub enum RuleType {
    Edge,
}

crate::runtime::values!(RuleType {
    Edge = "EDGE",
});
