// @generated from the schema "OutboundSettings"; changes made here are lost at the next generation

/// The schema `OutboundSettings`.
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

impl crate::runtime::Model for OutboundSettings {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        max_calls_per_agent: ::std::option::Option::None,
        max_calls_per_agent_decimal: ::std::option::Option::None,
        max_configurable_calls_per_agent: ::std::option::Option::None,
        max_line_utilization: ::std::option::Option::None,
        abandon_seconds: ::std::option::Option::None,
        compliance_abandon_rate_denominator: ::std::option::Option::None,
        automatic_time_zone_mapping: ::std::option::Option::None,
        reschedule_time_zone_skipped_contacts: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutboundSettings = &<OutboundSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutboundSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("version", "version", 0),
            ("maxCallsPerAgent", "max_calls_per_agent", 0),
            ("maxCallsPerAgentDecimal", "max_calls_per_agent_decimal", 0),
            ("maxConfigurableCallsPerAgent", "max_configurable_calls_per_agent", 2),
            ("maxLineUtilization", "max_line_utilization", 0),
            ("abandonSeconds", "abandon_seconds", 0),
            (
                "complianceAbandonRateDenominator",
                "compliance_abandon_rate_denominator",
                0,
            ),
            ("automaticTimeZoneMapping", "automatic_time_zone_mapping", 0),
            (
                "rescheduleTimeZoneSkippedContacts",
                "reschedule_time_zone_skipped_contacts",
                0,
            ),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
            &E.max_calls_per_agent,
            &E.max_calls_per_agent_decimal,
            &E.max_configurable_calls_per_agent,
            &E.max_line_utilization,
            &E.abandon_seconds,
            &E.compliance_abandon_rate_denominator,
            &E.automatic_time_zone_mapping,
            &E.reschedule_time_zone_skipped_contacts,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(OutboundSettings);

crate::runtime::setters!(OutboundSettings {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i32,
    with_max_calls_per_agent: max_calls_per_agent: i32,
    with_max_calls_per_agent_decimal: max_calls_per_agent_decimal: f64,
    with_max_configurable_calls_per_agent: max_configurable_calls_per_agent: i32,
    with_max_line_utilization: max_line_utilization: f64,
    with_abandon_seconds: abandon_seconds: f64,
    with_compliance_abandon_rate_denominator: compliance_abandon_rate_denominator: crate::runtime::Open<ComplianceAbandonRateDenominator>,
    with_automatic_time_zone_mapping: automatic_time_zone_mapping: ::std::boxed::Box<crate::AutomaticTimeZoneMappingSettings>,
    with_reschedule_time_zone_skipped_contacts: reschedule_time_zone_skipped_contacts: bool,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `complianceAbandonRateDenominator` of `OutboundSettings`. Known values: `ALL_CALLS`, `CALLS_THAT_REACHED_QUEUE`.
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
