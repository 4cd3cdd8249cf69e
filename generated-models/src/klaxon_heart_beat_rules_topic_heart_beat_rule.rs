// @generated from the schema "KlaxonHeartBeatRulesTopicHeartBeatRule"; changes made here are lost at the next generation

/// The schema `KlaxonHeartBeatRulesTopicHeartBeatRule`.
#[repr(C)]
pub struct KlaxonHeartBeatRulesTopicHeartBeatRule {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `senderId`: `string`.
    #[doc(alias = "senderId")]
    pub sender_id: ::std::option::Option<::std::string::String>,
    /// `heartBeatTimeoutInMinutes`: `number (double)`.
    #[doc(alias = "heartBeatTimeoutInMinutes")]
    pub heart_beat_timeout_in_minutes: ::std::option::Option<f64>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `inAlarm`: `boolean`.
    #[doc(alias = "inAlarm")]
    pub in_alarm: ::std::option::Option<bool>,
    /// `notificationUsers`: `array of KlaxonHeartBeatRulesTopicNotificationUser`.
    #[doc(alias = "notificationUsers")]
    pub notification_users: ::std::option::Option<
        ::std::vec::Vec<crate::KlaxonHeartBeatRulesTopicNotificationUser>,
    >,
    /// `alertTypes`: `array of string`.
    #[doc(alias = "alertTypes")]
    pub alert_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<AlertTypes>>,
    >,
    /// `ruleType`: `string`.
    #[doc(alias = "ruleType")]
    pub rule_type: ::std::option::Option<crate::runtime::Open<RuleType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KlaxonHeartBeatRulesTopicHeartBeatRule "KlaxonHeartBeatRulesTopicHeartBeatRule" 9 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        sender_id: ::std::string::String = "senderId" 0 with_sender_id,
        heart_beat_timeout_in_minutes: f64 = "heartBeatTimeoutInMinutes" 0 with_heart_beat_timeout_in_minutes,
        enabled: bool = "enabled" 0 with_enabled,
        in_alarm: bool = "inAlarm" 0 with_in_alarm,
        notification_users: ::std::vec::Vec<crate::KlaxonHeartBeatRulesTopicNotificationUser> = "notificationUsers" 0 with_notification_users,
        alert_types: ::std::vec::Vec<crate::runtime::Open<AlertTypes>> = "alertTypes" 0 with_alert_types,
        rule_type: crate::runtime::Open<RuleType> = "ruleType" 0 with_rule_type,
    )
});

/// The property `alertTypes` of `KlaxonHeartBeatRulesTopicHeartBeatRule`. Known values: `SMS`, `DEVICE`, `EMAIL`.
#[non_exhaustive]
pub enum AlertTypes {
    Sms,
    Device,
    Email,
}

crate::runtime::known!(AlertTypes);

impl crate::runtime::Enum for AlertTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "SMS"),
        (Self::Device, "DEVICE"),
        (Self::Email, "EMAIL"),
    ];
}

/// The property `ruleType` of `KlaxonHeartBeatRulesTopicHeartBeatRule`. Known values: `EDGE`.
#[non_exhaustive]
pub enum RuleType {
    Edge,
}

crate::runtime::known!(RuleType);

impl crate::runtime::Enum for RuleType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Edge, "EDGE")];
}
