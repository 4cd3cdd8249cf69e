// @generated from the schema "DialerOutboundSettingsConfigChangeOutboundSettings"; changes made here are lost at the next generation

use crate::DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `DialerOutboundSettingsConfigChangeOutboundSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerOutboundSettingsConfigChangeOutboundSettings {
    /// `maxCallsPerAgent`: `integer`.
    #[doc(alias = "maxCallsPerAgent")]
    pub max_calls_per_agent: Option<i64>,
    /// `maxLineUtilization`: `number (double)`.
    #[doc(alias = "maxLineUtilization")]
    pub max_line_utilization: Option<f64>,
    /// `abandonSeconds`: `number (double)`.
    #[doc(alias = "abandonSeconds")]
    pub abandon_seconds: Option<f64>,
    /// `complianceAbandonRateDenominator`: one of `ALL_CALLS` and `CALLS_THAT_REACHED_QUEUE`.
    #[doc(alias = "complianceAbandonRateDenominator")]
    pub compliance_abandon_rate_denominator: Option<
        Open<ComplianceAbandonRateDenominator>,
    >,
    /// `automaticTimeZoneMapping`: `DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings`.
    #[doc(alias = "automaticTimeZoneMapping")]
    pub automatic_time_zone_mapping: Option<
        Box<DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings>,
    >,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerOutboundSettingsConfigChangeOutboundSettings "DialerOutboundSettingsConfigChangeOutboundSettings" 10 {
    (
        max_calls_per_agent: i64 = "maxCallsPerAgent" with_max_calls_per_agent,
        max_line_utilization: f64 = "maxLineUtilization" with_max_line_utilization,
        abandon_seconds: f64 = "abandonSeconds" with_abandon_seconds,
        compliance_abandon_rate_denominator: Open<ComplianceAbandonRateDenominator> = "complianceAbandonRateDenominator" with_compliance_abandon_rate_denominator,
        automatic_time_zone_mapping: Box<DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings> = "automaticTimeZoneMapping" with_automatic_time_zone_mapping,
        id: String = "id" with_id,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        version: i64 = "version" with_version,
    )
});

/// The property `complianceAbandonRateDenominator` of `DialerOutboundSettingsConfigChangeOutboundSettings`. Known values: `ALL_CALLS`, `CALLS_THAT_REACHED_QUEUE`.
#[repr(u16)]
#[non_exhaustive]
pub enum ComplianceAbandonRateDenominator {
    AllCalls,
    CallsThatReachedQueue,
}

crate::runtime::values!(ComplianceAbandonRateDenominator {
    AllCalls = "ALL_CALLS",
    CallsThatReachedQueue = "CALLS_THAT_REACHED_QUEUE",
});
