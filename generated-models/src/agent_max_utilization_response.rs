// @generated from the schema "AgentMaxUtilizationResponse"; changes made here are lost at the next generation

/// The schema `AgentMaxUtilizationResponse`.
#[repr(C)]
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

crate::runtime::model!(AgentMaxUtilizationResponse "AgentMaxUtilizationResponse" 3 {
    (
        utilization: ::std::collections::BTreeMap<::std::string::String, crate::MediaUtilization> = "utilization" 0 with_utilization,
        label_utilizations: ::std::collections::BTreeMap<::std::string::String, crate::LabelUtilizationResponse> = "labelUtilizations" 0 with_label_utilizations,
        level: crate::runtime::Open<Level> = "level" 0 with_level,
    )
});

/// The property `level` of `AgentMaxUtilizationResponse`. Known values: `Agent`, `Organization`.
#[non_exhaustive]
pub enum Level {
    Agent,
    Organization,
}

crate::runtime::known!(Level);

impl crate::runtime::Enum for Level {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Agent, "Agent"),
        (Self::Organization, "Organization"),
    ];
}
