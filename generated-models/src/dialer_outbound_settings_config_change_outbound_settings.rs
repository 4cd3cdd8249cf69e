// @generated from the schema "DialerOutboundSettingsConfigChangeOutboundSettings"; changes made here are lost at the next generation

/// The schema `DialerOutboundSettingsConfigChangeOutboundSettings`.
#[repr(C)]
pub struct DialerOutboundSettingsConfigChangeOutboundSettings {
    /// `maxCallsPerAgent`: `integer`.
    #[doc(alias = "maxCallsPerAgent")]
    pub max_calls_per_agent: ::std::option::Option<i64>,
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
    /// `automaticTimeZoneMapping`: `DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings`.
    #[doc(alias = "automaticTimeZoneMapping")]
    pub automatic_time_zone_mapping: ::std::option::Option<
        ::std::boxed::Box<
            crate::DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings,
        >,
    >,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerOutboundSettingsConfigChangeOutboundSettings "DialerOutboundSettingsConfigChangeOutboundSettings" 10 {
    (
        max_calls_per_agent: i64 = "maxCallsPerAgent" 0 with_max_calls_per_agent,
        max_line_utilization: f64 = "maxLineUtilization" 0 with_max_line_utilization,
        abandon_seconds: f64 = "abandonSeconds" 0 with_abandon_seconds,
        compliance_abandon_rate_denominator: crate::runtime::Open<ComplianceAbandonRateDenominator> = "complianceAbandonRateDenominator" 0 with_compliance_abandon_rate_denominator,
        automatic_time_zone_mapping: ::std::boxed::Box<crate::DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings> = "automaticTimeZoneMapping" 0 with_automatic_time_zone_mapping,
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        version: i64 = "version" 0 with_version,
    )
});

/// The property `complianceAbandonRateDenominator` of `DialerOutboundSettingsConfigChangeOutboundSettings`. Known values: `ALL_CALLS`, `CALLS_THAT_REACHED_QUEUE`.
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
