// @generated from the schema "OutboundSettings"; changes made here are lost at the next generation

/// The schema `OutboundSettings`.
#[repr(C)]
pub struct OutboundSettings {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `maxCallsPerAgent`: `integer (int32)`.
    #[doc(alias = "maxCallsPerAgent")]
    pub max_calls_per_agent: ::std::option::Option<i32>,
    /// `maxCallsPerAgentDecimal`: `number (double)`.
    #[doc(alias = "maxCallsPerAgentDecimal")]
    pub max_calls_per_agent_decimal: ::std::option::Option<f64>,
    /// `maxConfigurableCallsPerAgent`: `integer (int32)`, read-only.
    #[doc(alias = "maxConfigurableCallsPerAgent")]
    pub max_configurable_calls_per_agent: ::std::option::Option<i32>,
    /// `maxLineUtilization`: `number (double)`.
    #[doc(alias = "maxLineUtilization")]
    pub max_line_utilization: ::std::option::Option<f64>,
    /// `abandonSeconds`: `number (double)`.
    #[doc(alias = "abandonSeconds")]
    pub abandon_seconds: ::std::option::Option<f64>,
    /// `complianceAbandonRateDenominator`: `string`.
    #[doc(alias = "complianceAbandonRateDenominator")]
    pub compliance_abandon_rate_denominator: ::std::option::Option<
        crate::runtime::Open<ComplianceAbandonRateDenominator>,
    >,
    /// `automaticTimeZoneMapping`: `AutomaticTimeZoneMappingSettings`.
    #[doc(alias = "automaticTimeZoneMapping")]
    pub automatic_time_zone_mapping: ::std::option::Option<
        ::std::boxed::Box<crate::AutomaticTimeZoneMappingSettings>,
    >,
    /// `rescheduleTimeZoneSkippedContacts`: `boolean`.
    #[doc(alias = "rescheduleTimeZoneSkippedContacts")]
    pub reschedule_time_zone_skipped_contacts: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutboundSettings "OutboundSettings" 14 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 2 with_date_modified,
        version: i32 = "version" 0 with_version,
        max_calls_per_agent: i32 = "maxCallsPerAgent" 0 with_max_calls_per_agent,
        max_calls_per_agent_decimal: f64 = "maxCallsPerAgentDecimal" 0 with_max_calls_per_agent_decimal,
        max_configurable_calls_per_agent: i32 = "maxConfigurableCallsPerAgent" 2 with_max_configurable_calls_per_agent,
        max_line_utilization: f64 = "maxLineUtilization" 0 with_max_line_utilization,
        abandon_seconds: f64 = "abandonSeconds" 0 with_abandon_seconds,
        compliance_abandon_rate_denominator: crate::runtime::Open<ComplianceAbandonRateDenominator> = "complianceAbandonRateDenominator" 0 with_compliance_abandon_rate_denominator,
        automatic_time_zone_mapping: ::std::boxed::Box<crate::AutomaticTimeZoneMappingSettings> = "automaticTimeZoneMapping" 0 with_automatic_time_zone_mapping,
        reschedule_time_zone_skipped_contacts: bool = "rescheduleTimeZoneSkippedContacts" 0 with_reschedule_time_zone_skipped_contacts,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `complianceAbandonRateDenominator` of `OutboundSettings`. Known values: `ALL_CALLS`, `CALLS_THAT_REACHED_QUEUE`.
#[non_exhaustive]
pub enum ComplianceAbandonRateDenominator {
    AllCalls,
    CallsThatReachedQueue,
}

crate::runtime::known!(ComplianceAbandonRateDenominator);

impl crate::runtime::Enum for ComplianceAbandonRateDenominator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AllCalls, "ALL_CALLS"),
        (Self::CallsThatReachedQueue, "CALLS_THAT_REACHED_QUEUE"),
    ];
}
