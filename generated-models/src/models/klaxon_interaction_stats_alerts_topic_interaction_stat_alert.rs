// @generated from the schema "KlaxonInteractionStatsAlertsTopicInteractionStatAlert"; changes made here are lost at the next generation

use crate::KlaxonInteractionStatsAlertsTopicNotificationUser;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `KlaxonInteractionStatsAlertsTopicInteractionStatAlert`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KlaxonInteractionStatsAlertsTopicInteractionStatAlert {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `ruleId`: `string`.
    #[doc(alias = "ruleId")]
    pub rule_id: Option<String>,
    /// `dimension`: one of `queueId` and `userId`.
    pub dimension: Option<Open<Dimension>>,
    /// `dimensionValue`: `string`.
    #[doc(alias = "dimensionValue")]
    pub dimension_value: Option<String>,
    /// `dimensionValueName`: `string`.
    #[doc(alias = "dimensionValueName")]
    pub dimension_value_name: Option<String>,
    /// `metric`: one of `tAbandon`, `tAnswered`, `tTalk`, `nOffered` and 6 more.
    pub metric: Option<Open<Metric>>,
    /// `mediaType`: one of `voice`, `chat`, `email`, `callback` and `message`.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `numericRange`: one of `gt`, `gte`, `lt`, `lte` and 2 more.
    #[doc(alias = "numericRange")]
    pub numeric_range: Option<Open<NumericRange>>,
    /// `statistic`: one of `count`, `min`, `ratio` and `max`.
    pub statistic: Option<Open<Statistic>>,
    /// `value`: `number (double)`.
    pub value: Option<f64>,
    /// `unread`: `boolean`.
    pub unread: Option<bool>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: Option<DateTime>,
    /// `notificationUsers`: `array of KlaxonInteractionStatsAlertsTopicNotificationUser`.
    #[doc(alias = "notificationUsers")]
    pub notification_users: Option<
        Vec<KlaxonInteractionStatsAlertsTopicNotificationUser>,
    >,
    /// `alertTypes`: array of one of `SMS`, `DEVICE` and `EMAIL`.
    #[doc(alias = "alertTypes")]
    pub alert_types: Option<Vec<Open<AlertTypes>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KlaxonInteractionStatsAlertsTopicInteractionStatAlert "KlaxonInteractionStatsAlertsTopicInteractionStatAlert" 16 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        rule_id: String = "ruleId" with_rule_id,
        dimension: Open<Dimension> = "dimension" with_dimension,
        dimension_value: String = "dimensionValue" with_dimension_value,
        dimension_value_name: String = "dimensionValueName" with_dimension_value_name,
        metric: Open<Metric> = "metric" with_metric,
        media_type: Open<MediaType> = "mediaType" with_media_type,
        numeric_range: Open<NumericRange> = "numericRange" with_numeric_range,
        statistic: Open<Statistic> = "statistic" with_statistic,
        value: f64 = "value" with_value,
        unread: bool = "unread" with_unread,
        start_date: DateTime = "startDate" with_start_date,
        end_date: DateTime = "endDate" with_end_date,
        notification_users: Vec<KlaxonInteractionStatsAlertsTopicNotificationUser> = "notificationUsers" with_notification_users,
        alert_types: Vec<Open<AlertTypes>> = "alertTypes" with_alert_types,
    )
});

/// The property `dimension` of `KlaxonInteractionStatsAlertsTopicInteractionStatAlert`. Known values: `queueId`, `userId`.
#[repr(u16)]
#[non_exhaustive]
pub enum Dimension {
    QueueId,
    UserId,
}

crate::runtime::values!(Dimension {
    QueueId = "queueId",
    UserId = "userId",
});

/// The property `metric` of `KlaxonInteractionStatsAlertsTopicInteractionStatAlert`. Known values: `tAbandon`, `tAnswered`, `tTalk`, `nOffered`, `tHandle`, `nTransferred`, `oServiceLevel`, `tWait`, `tHeld`, `tAcw`.
#[repr(u16)]
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

crate::runtime::values!(Metric {
    TAbandon = "tAbandon",
    TAnswered = "tAnswered",
    TTalk = "tTalk",
    NOffered = "nOffered",
    THandle = "tHandle",
    NTransferred = "nTransferred",
    OServiceLevel = "oServiceLevel",
    TWait = "tWait",
    THeld = "tHeld",
    TAcw = "tAcw",
});

/// The property `mediaType` of `KlaxonInteractionStatsAlertsTopicInteractionStatAlert`. Known values: `voice`, `chat`, `email`, `callback`, `message`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Voice,
    Chat,
    Email,
    Callback,
    Message,
}

crate::runtime::values!(MediaType {
    Voice = "voice",
    Chat = "chat",
    Email = "email",
    Callback = "callback",
    Message = "message",
});

/// The property `numericRange` of `KlaxonInteractionStatsAlertsTopicInteractionStatAlert`. Known values: `gt`, `gte`, `lt`, `lte`, `eq`, `ne`.
#[repr(u16)]
#[non_exhaustive]
pub enum NumericRange {
    Gt,
    Gte,
    Lt,
    Lte,
    Eq,
    Ne,
}

crate::runtime::values!(NumericRange {
    Gt = "gt",
    Gte = "gte",
    Lt = "lt",
    Lte = "lte",
    Eq = "eq",
    Ne = "ne",
});

/// The property `statistic` of `KlaxonInteractionStatsAlertsTopicInteractionStatAlert`. Known values: `count`, `min`, `ratio`, `max`.
#[repr(u16)]
#[non_exhaustive]
pub enum Statistic {
    Count,
    Min,
    Ratio,
    Max,
}

crate::runtime::values!(Statistic {
    Count = "count",
    Min = "min",
    Ratio = "ratio",
    Max = "max",
});

/// The property `alertTypes` of `KlaxonInteractionStatsAlertsTopicInteractionStatAlert`. Known values: `SMS`, `DEVICE`, `EMAIL`.
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
