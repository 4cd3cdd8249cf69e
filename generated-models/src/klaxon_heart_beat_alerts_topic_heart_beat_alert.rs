// @generated from the schema "KlaxonHeartBeatAlertsTopicHeartBeatAlert"; changes made here are lost at the next generation

/// The schema `KlaxonHeartBeatAlertsTopicHeartBeatAlert`.
#[repr(C)]
pub struct KlaxonHeartBeatAlertsTopicHeartBeatAlert {
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
    /// `ruleId`: `string`.
    #[doc(alias = "ruleId")]
    pub rule_id: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `notificationUsers`: `array of KlaxonHeartBeatAlertsTopicNotificationUser`.
    #[doc(alias = "notificationUsers")]
    pub notification_users: ::std::option::Option<
        ::std::vec::Vec<crate::KlaxonHeartBeatAlertsTopicNotificationUser>,
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

crate::runtime::model!(KlaxonHeartBeatAlertsTopicHeartBeatAlert "KlaxonHeartBeatAlertsTopicHeartBeatAlert" 10 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        sender_id: ::std::string::String = "senderId" 0 with_sender_id,
        heart_beat_timeout_in_minutes: f64 = "heartBeatTimeoutInMinutes" 0 with_heart_beat_timeout_in_minutes,
        rule_id: ::std::string::String = "ruleId" 0 with_rule_id,
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 0 with_end_date,
        notification_users: ::std::vec::Vec<crate::KlaxonHeartBeatAlertsTopicNotificationUser> = "notificationUsers" 0 with_notification_users,
        alert_types: ::std::vec::Vec<crate::runtime::Open<AlertTypes>> = "alertTypes" 0 with_alert_types,
        rule_type: crate::runtime::Open<RuleType> = "ruleType" 0 with_rule_type,
    )
});

/// The property `alertTypes` of `KlaxonHeartBeatAlertsTopicHeartBeatAlert`. Known values: `SMS`, `DEVICE`, `EMAIL`.
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

/// The property `ruleType` of `KlaxonHeartBeatAlertsTopicHeartBeatAlert`. Known values: `EDGE`.
#[non_exhaustive]
pub enum RuleType {
    Edge,
}

crate::runtime::known!(RuleType);

impl crate::runtime::Enum for RuleType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Edge, "EDGE")];
}
