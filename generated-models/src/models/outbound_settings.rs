// @generated from the schema "OutboundSettings"; changes made here are lost at the next generation

use crate::AutomaticTimeZoneMappingSettings;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `OutboundSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutboundSettings {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `maxCallsPerAgent`: `integer (int32)`.
    #[doc(alias = "maxCallsPerAgent")]
    pub max_calls_per_agent: Option<i32>,
    /// `maxCallsPerAgentDecimal`: `number (double)`.
    #[doc(alias = "maxCallsPerAgentDecimal")]
    pub max_calls_per_agent_decimal: Option<f64>,
    /// `maxConfigurableCallsPerAgent`: `integer (int32)`, read-only.
    #[doc(alias = "maxConfigurableCallsPerAgent")]
    pub max_configurable_calls_per_agent: Option<i32>,
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
    /// `automaticTimeZoneMapping`: `AutomaticTimeZoneMappingSettings`.
    #[doc(alias = "automaticTimeZoneMapping")]
    pub automatic_time_zone_mapping: Option<Box<AutomaticTimeZoneMappingSettings>>,
    /// `rescheduleTimeZoneSkippedContacts`: `boolean`.
    #[doc(alias = "rescheduleTimeZoneSkippedContacts")]
    pub reschedule_time_zone_skipped_contacts: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutboundSettings "OutboundSettings" 14 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        version: i32 = "version" with_version,
        max_calls_per_agent: i32 = "maxCallsPerAgent" with_max_calls_per_agent,
        max_calls_per_agent_decimal: f64 = "maxCallsPerAgentDecimal" with_max_calls_per_agent_decimal,
        max_configurable_calls_per_agent: i32 = "maxConfigurableCallsPerAgent" with_max_configurable_calls_per_agent read_only,
        max_line_utilization: f64 = "maxLineUtilization" with_max_line_utilization,
        abandon_seconds: f64 = "abandonSeconds" with_abandon_seconds,
        compliance_abandon_rate_denominator: Open<ComplianceAbandonRateDenominator> = "complianceAbandonRateDenominator" with_compliance_abandon_rate_denominator,
        automatic_time_zone_mapping: Box<AutomaticTimeZoneMappingSettings> = "automaticTimeZoneMapping" with_automatic_time_zone_mapping,
        reschedule_time_zone_skipped_contacts: bool = "rescheduleTimeZoneSkippedContacts" with_reschedule_time_zone_skipped_contacts,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `complianceAbandonRateDenominator` of `OutboundSettings`. Known values: `ALL_CALLS`, `CALLS_THAT_REACHED_QUEUE`.
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
