// @generated from the schema "KlaxonInteractionStatsRulesTopicInteractionStatRule"; changes made here are lost at the next generation

/// The schema `KlaxonInteractionStatsRulesTopicInteractionStatRule`.
pub struct KlaxonInteractionStatsRulesTopicInteractionStatRule {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dimension`: `string`.
    pub dimension: ::std::option::Option<crate::runtime::Open<Dimension>>,
    /// `dimensionValue`: `string`.
    #[doc(alias = "dimensionValue")]
    pub dimension_value: ::std::option::Option<::std::string::String>,
    /// `dimensionValueName`: `string`.
    #[doc(alias = "dimensionValueName")]
    pub dimension_value_name: ::std::option::Option<::std::string::String>,
    /// `metric`: `string`.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `numericRange`: `string`.
    #[doc(alias = "numericRange")]
    pub numeric_range: ::std::option::Option<crate::runtime::Open<NumericRange>>,
    /// `statistic`: `string`.
    pub statistic: ::std::option::Option<crate::runtime::Open<Statistic>>,
    /// `value`: `number (double)`.
    pub value: ::std::option::Option<f64>,
    /// `inAlarm`: `boolean`.
    #[doc(alias = "inAlarm")]
    pub in_alarm: ::std::option::Option<bool>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `notificationUsers`: `array of KlaxonInteractionStatsRulesTopicNotificationUser`.
    #[doc(alias = "notificationUsers")]
    pub notification_users: ::std::option::Option<
        ::std::vec::Vec<crate::KlaxonInteractionStatsRulesTopicNotificationUser>,
    >,
    /// `alertTypes`: `array of string`.
    #[doc(alias = "alertTypes")]
    pub alert_types: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<AlertTypes>>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KlaxonInteractionStatsRulesTopicInteractionStatRule {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        dimension: ::std::option::Option::None,
        dimension_value: ::std::option::Option::None,
        dimension_value_name: ::std::option::Option::None,
        metric: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        numeric_range: ::std::option::Option::None,
        statistic: ::std::option::Option::None,
        value: ::std::option::Option::None,
        in_alarm: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        notification_users: ::std::option::Option::None,
        alert_types: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KlaxonInteractionStatsRulesTopicInteractionStatRule = &<KlaxonInteractionStatsRulesTopicInteractionStatRule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KlaxonInteractionStatsRulesTopicInteractionStatRule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("dimension", "dimension", 0),
            ("dimensionValue", "dimension_value", 0),
            ("dimensionValueName", "dimension_value_name", 0),
            ("metric", "metric", 0),
            ("mediaType", "media_type", 0),
            ("numericRange", "numeric_range", 0),
            ("statistic", "statistic", 0),
            ("value", "value", 0),
            ("inAlarm", "in_alarm", 0),
            ("enabled", "enabled", 0),
            ("notificationUsers", "notification_users", 0),
            ("alertTypes", "alert_types", 0),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.dimension,
            &E.dimension_value,
            &E.dimension_value_name,
            &E.metric,
            &E.media_type,
            &E.numeric_range,
            &E.statistic,
            &E.value,
            &E.in_alarm,
            &E.enabled,
            &E.notification_users,
            &E.alert_types,
        ],
    }
};

crate::runtime::model!(KlaxonInteractionStatsRulesTopicInteractionStatRule);

crate::runtime::setters!(KlaxonInteractionStatsRulesTopicInteractionStatRule {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_dimension: dimension: crate::runtime::Open<Dimension>,
    with_dimension_value: dimension_value: ::std::string::String,
    with_dimension_value_name: dimension_value_name: ::std::string::String,
    with_metric: metric: crate::runtime::Open<Metric>,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_numeric_range: numeric_range: crate::runtime::Open<NumericRange>,
    with_statistic: statistic: crate::runtime::Open<Statistic>,
    with_value: value: f64,
    with_in_alarm: in_alarm: bool,
    with_enabled: enabled: bool,
    with_notification_users: notification_users: ::std::vec::Vec<crate::KlaxonInteractionStatsRulesTopicNotificationUser>,
    with_alert_types: alert_types: ::std::vec::Vec<crate::runtime::Open<AlertTypes>>,
});

/// The property `dimension` of `KlaxonInteractionStatsRulesTopicInteractionStatRule`. Known values: `queueId`, `userId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Dimension {
    QueueId,
    UserId,
}

impl crate::runtime::Enum for Dimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::QueueId, "queueId"),
        (Self::UserId, "userId"),
    ];
}

/// The property `metric` of `KlaxonInteractionStatsRulesTopicInteractionStatRule`. Known values: `tAbandon`, `tAnswered`, `tTalk`, `nOffered`, `tHandle`, `nTransferred`, `oServiceLevel`, `tWait`, `tHeld`, `tAcw`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metric {
    TAbandon,
    TAnswered,
    TTalk,
    NOffered,
    THandle,
    NTransferred,
    OServiceLevel,
    TWait,
    THeld,
    TAcw,
}

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TAbandon, "tAbandon"),
        (Self::TAnswered, "tAnswered"),
        (Self::TTalk, "tTalk"),
        (Self::NOffered, "nOffered"),
        (Self::THandle, "tHandle"),
        (Self::NTransferred, "nTransferred"),
        (Self::OServiceLevel, "oServiceLevel"),
        (Self::TWait, "tWait"),
        (Self::THeld, "tHeld"),
        (Self::TAcw, "tAcw"),
    ];
}

/// The property `mediaType` of `KlaxonInteractionStatsRulesTopicInteractionStatRule`. Known values: `voice`, `chat`, `email`, `callback`, `message`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Voice,
    Chat,
    Email,
    Callback,
    Message,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Voice, "voice"),
        (Self::Chat, "chat"),
        (Self::Email, "email"),
        (Self::Callback, "callback"),
        (Self::Message, "message"),
    ];
}

/// The property `numericRange` of `KlaxonInteractionStatsRulesTopicInteractionStatRule`. Known values: `gt`, `gte`, `lt`, `lte`, `eq`, `ne`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NumericRange {
    Gt,
    Gte,
    Lt,
    Lte,
    Eq,
    Ne,
}

impl crate::runtime::Enum for NumericRange {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Gt, "gt"),
        (Self::Gte, "gte"),
        (Self::Lt, "lt"),
        (Self::Lte, "lte"),
        (Self::Eq, "eq"),
        (Self::Ne, "ne"),
    ];
}

/// The property `statistic` of `KlaxonInteractionStatsRulesTopicInteractionStatRule`. Known values: `count`, `min`, `ratio`, `max`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Statistic {
    Count,
    Min,
    Ratio,
    Max,
}

impl crate::runtime::Enum for Statistic {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Count, "count"),
        (Self::Min, "min"),
        (Self::Ratio, "ratio"),
        (Self::Max, "max"),
    ];
}

/// The property `alertTypes` of `KlaxonInteractionStatsRulesTopicInteractionStatRule`. Known values: `SMS`, `DEVICE`, `EMAIL`.
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
