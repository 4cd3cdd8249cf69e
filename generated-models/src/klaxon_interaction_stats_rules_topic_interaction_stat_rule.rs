// @generated from the schema "KlaxonInteractionStatsRulesTopicInteractionStatRule"; changes made here are lost at the next generation

/// The schema `KlaxonInteractionStatsRulesTopicInteractionStatRule`.
#[repr(C)]
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

crate::runtime::model!(KlaxonInteractionStatsRulesTopicInteractionStatRule "KlaxonInteractionStatsRulesTopicInteractionStatRule" 14 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        dimension: crate::runtime::Open<Dimension> = "dimension" 0 with_dimension,
        dimension_value: ::std::string::String = "dimensionValue" 0 with_dimension_value,
        dimension_value_name: ::std::string::String = "dimensionValueName" 0 with_dimension_value_name,
        metric: crate::runtime::Open<Metric> = "metric" 0 with_metric,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        numeric_range: crate::runtime::Open<NumericRange> = "numericRange" 0 with_numeric_range,
        statistic: crate::runtime::Open<Statistic> = "statistic" 0 with_statistic,
        value: f64 = "value" 0 with_value,
        in_alarm: bool = "inAlarm" 0 with_in_alarm,
        enabled: bool = "enabled" 0 with_enabled,
        notification_users: ::std::vec::Vec<crate::KlaxonInteractionStatsRulesTopicNotificationUser> = "notificationUsers" 0 with_notification_users,
        alert_types: ::std::vec::Vec<crate::runtime::Open<AlertTypes>> = "alertTypes" 0 with_alert_types,
    )
});

/// The property `dimension` of `KlaxonInteractionStatsRulesTopicInteractionStatRule`. Known values: `queueId`, `userId`.
#[non_exhaustive]
pub enum Dimension {
    QueueId,
    UserId,
}

crate::runtime::known!(Dimension);

impl crate::runtime::Enum for Dimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::QueueId, "queueId"),
        (Self::UserId, "userId"),
    ];
}

/// The property `metric` of `KlaxonInteractionStatsRulesTopicInteractionStatRule`. Known values: `tAbandon`, `tAnswered`, `tTalk`, `nOffered`, `tHandle`, `nTransferred`, `oServiceLevel`, `tWait`, `tHeld`, `tAcw`.
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

crate::runtime::known!(Metric);

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
#[non_exhaustive]
pub enum MediaType {
    Voice,
    Chat,
    Email,
    Callback,
    Message,
}

crate::runtime::known!(MediaType);

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
#[non_exhaustive]
pub enum NumericRange {
    Gt,
    Gte,
    Lt,
    Lte,
    Eq,
    Ne,
}

crate::runtime::known!(NumericRange);

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
#[non_exhaustive]
pub enum Statistic {
    Count,
    Min,
    Ratio,
    Max,
}

crate::runtime::known!(Statistic);

impl crate::runtime::Enum for Statistic {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Count, "count"),
        (Self::Min, "min"),
        (Self::Ratio, "ratio"),
        (Self::Max, "max"),
    ];
}

/// The property `alertTypes` of `KlaxonInteractionStatsRulesTopicInteractionStatRule`. Known values: `SMS`, `DEVICE`, `EMAIL`.
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
