// @generated from the schema "AgentMaxUtilizationResponse"; changes made here are lost at the next generation

/// The schema `AgentMaxUtilizationResponse`.
pub struct AgentMaxUtilizationResponse {
    /// `utilization`: `map of MediaUtilization`.
    pub utilization: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::MediaUtilization>,
    >,
    /// `labelUtilizations`: `map of LabelUtilizationResponse`.
    #[doc(alias = "labelUtilizations")]
    pub label_utilizations: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            crate::LabelUtilizationResponse,
        >,
    >,
    /// `level`: `string`.
    pub level: ::std::option::Option<crate::runtime::Open<Level>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AgentMaxUtilizationResponse {
    const EMPTY: Self = Self {
        utilization: ::std::option::Option::None,
        label_utilizations: ::std::option::Option::None,
        level: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AgentMaxUtilizationResponse = &<AgentMaxUtilizationResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AgentMaxUtilizationResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("utilization", "utilization", 0),
            ("labelUtilizations", "label_utilizations", 0),
            ("level", "level", 0),
        ],
        fields: &[&E.utilization, &E.label_utilizations, &E.level],
    }
};

crate::runtime::model!(AgentMaxUtilizationResponse);

crate::runtime::setters!(AgentMaxUtilizationResponse {
    with_utilization: utilization: ::std::collections::BTreeMap<::std::string::String, crate::MediaUtilization>,
    with_label_utilizations: label_utilizations: ::std::collections::BTreeMap<::std::string::String, crate::LabelUtilizationResponse>,
    with_level: level: crate::runtime::Open<Level>,
});

/// The property `level` of `AgentMaxUtilizationResponse`. Known values: `Agent`, `Organization`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Level {
    Agent,
    Organization,
}

impl crate::runtime::Enum for Level {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Agent, "Agent"),
        (Self::Organization, "Organization"),
    ];
}
