// @generated from the schema "UpdateWorkPlanRotationRequest"; changes made here are lost at the next generation

/// The schema `UpdateWorkPlanRotationRequest`.
pub struct UpdateWorkPlanRotationRequest {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `dateRange`: `DateRangeWithOptionalEnd`.
    #[doc(alias = "dateRange")]
    pub date_range: ::std::option::Option<
        ::std::boxed::Box<crate::DateRangeWithOptionalEnd>,
    >,
    /// `agents`: `array of UpdateWorkPlanRotationAgentRequest`.
    pub agents: ::std::option::Option<
        ::std::vec::Vec<crate::UpdateWorkPlanRotationAgentRequest>,
    >,
    /// `pattern`: `WorkPlanPatternRequest`.
    pub pattern: ::std::option::Option<::std::boxed::Box<crate::WorkPlanPatternRequest>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateWorkPlanRotationRequest {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        date_range: ::std::option::Option::None,
        agents: ::std::option::Option::None,
        pattern: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateWorkPlanRotationRequest = &<UpdateWorkPlanRotationRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateWorkPlanRotationRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 0),
            ("enabled", "enabled", 0),
            ("dateRange", "date_range", 0),
            ("agents", "agents", 0),
            ("pattern", "pattern", 0),
            ("metadata", "metadata", 1),
        ],
        fields: &[&E.name, &E.enabled, &E.date_range, &E.agents, &E.pattern, &E.metadata],
    }
};

crate::runtime::model!(UpdateWorkPlanRotationRequest);

crate::runtime::setters!(UpdateWorkPlanRotationRequest {
    with_name: name: ::std::string::String,
    with_enabled: enabled: bool,
    with_date_range: date_range: ::std::boxed::Box<crate::DateRangeWithOptionalEnd>,
    with_agents: agents: ::std::vec::Vec<crate::UpdateWorkPlanRotationAgentRequest>,
    with_pattern: pattern: ::std::boxed::Box<crate::WorkPlanPatternRequest>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});
