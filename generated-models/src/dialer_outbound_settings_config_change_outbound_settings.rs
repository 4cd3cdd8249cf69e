// @generated from the schema "DialerOutboundSettingsConfigChangeOutboundSettings"; changes made here are lost at the next generation

/// The schema `DialerOutboundSettingsConfigChangeOutboundSettings`.
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

impl crate::runtime::Model for DialerOutboundSettingsConfigChangeOutboundSettings {
    const EMPTY: Self = Self {
        max_calls_per_agent: ::std::option::Option::None,
        max_line_utilization: ::std::option::Option::None,
        abandon_seconds: ::std::option::Option::None,
        compliance_abandon_rate_denominator: ::std::option::Option::None,
        automatic_time_zone_mapping: ::std::option::Option::None,
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerOutboundSettingsConfigChangeOutboundSettings = &<DialerOutboundSettingsConfigChangeOutboundSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerOutboundSettingsConfigChangeOutboundSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("maxCallsPerAgent", "max_calls_per_agent", 0),
            ("maxLineUtilization", "max_line_utilization", 0),
            ("abandonSeconds", "abandon_seconds", 0),
            (
                "complianceAbandonRateDenominator",
                "compliance_abandon_rate_denominator",
                0,
            ),
            ("automaticTimeZoneMapping", "automatic_time_zone_mapping", 0),
            ("id", "id", 0),
            ("name", "name", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("version", "version", 0),
        ],
        fields: &[
            &E.max_calls_per_agent,
            &E.max_line_utilization,
            &E.abandon_seconds,
            &E.compliance_abandon_rate_denominator,
            &E.automatic_time_zone_mapping,
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
        ],
    }
};

crate::runtime::model!(DialerOutboundSettingsConfigChangeOutboundSettings);

crate::runtime::setters!(DialerOutboundSettingsConfigChangeOutboundSettings {
    with_max_calls_per_agent: max_calls_per_agent: i64,
    with_max_line_utilization: max_line_utilization: f64,
    with_abandon_seconds: abandon_seconds: f64,
    with_compliance_abandon_rate_denominator: compliance_abandon_rate_denominator: crate::runtime::Open<ComplianceAbandonRateDenominator>,
    with_automatic_time_zone_mapping: automatic_time_zone_mapping: ::std::boxed::Box<crate::DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings>,
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i64,
});

/// The property `complianceAbandonRateDenominator` of `DialerOutboundSettingsConfigChangeOutboundSettings`. Known values: `ALL_CALLS`, `CALLS_THAT_REACHED_QUEUE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ComplianceAbandonRateDenominator {
    AllCalls,
    CallsThatReachedQueue,
}

impl crate::runtime::Enum for ComplianceAbandonRateDenominator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AllCalls, "ALL_CALLS"),
        (Self::CallsThatReachedQueue, "CALLS_THAT_REACHED_QUEUE"),
    ];
}
