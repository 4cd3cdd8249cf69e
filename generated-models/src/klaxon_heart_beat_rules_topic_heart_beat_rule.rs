// @generated from the schema "KlaxonHeartBeatRulesTopicHeartBeatRule"; changes made here are lost at the next generation

/// The schema `KlaxonHeartBeatRulesTopicHeartBeatRule`.
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

impl crate::runtime::Model for KlaxonHeartBeatRulesTopicHeartBeatRule {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        sender_id: ::std::option::Option::None,
        heart_beat_timeout_in_minutes: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        in_alarm: ::std::option::Option::None,
        notification_users: ::std::option::Option::None,
        alert_types: ::std::option::Option::None,
        rule_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KlaxonHeartBeatRulesTopicHeartBeatRule = &<KlaxonHeartBeatRulesTopicHeartBeatRule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KlaxonHeartBeatRulesTopicHeartBeatRule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("senderId", "sender_id", 0),
            ("heartBeatTimeoutInMinutes", "heart_beat_timeout_in_minutes", 0),
            ("enabled", "enabled", 0),
            ("inAlarm", "in_alarm", 0),
            ("notificationUsers", "notification_users", 0),
            ("alertTypes", "alert_types", 0),
            ("ruleType", "rule_type", 0),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.sender_id,
            &E.heart_beat_timeout_in_minutes,
            &E.enabled,
            &E.in_alarm,
            &E.notification_users,
            &E.alert_types,
            &E.rule_type,
        ],
    }
};

crate::runtime::model!(KlaxonHeartBeatRulesTopicHeartBeatRule);

crate::runtime::setters!(KlaxonHeartBeatRulesTopicHeartBeatRule {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_sender_id: sender_id: ::std::string::String,
    with_heart_beat_timeout_in_minutes: heart_beat_timeout_in_minutes: f64,
    with_enabled: enabled: bool,
    with_in_alarm: in_alarm: bool,
    with_notification_users: notification_users: ::std::vec::Vec<crate::KlaxonHeartBeatRulesTopicNotificationUser>,
    with_alert_types: alert_types: ::std::vec::Vec<crate::runtime::Open<AlertTypes>>,
    with_rule_type: rule_type: crate::runtime::Open<RuleType>,
});

/// The property `alertTypes` of `KlaxonHeartBeatRulesTopicHeartBeatRule`. Known values: `SMS`, `DEVICE`, `EMAIL`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AlertTypes {
    Sms,
    Device,
    Email,
}

impl crate::runtime::Enum for AlertTypes {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sms, "SMS"),
        (Self::Device, "DEVICE"),
        (Self::Email, "EMAIL"),
    ];
}

/// The property `ruleType` of `KlaxonHeartBeatRulesTopicHeartBeatRule`. Known values: `EDGE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RuleType {
    Edge,
}

impl crate::runtime::Enum for RuleType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Edge, "EDGE")];
}
