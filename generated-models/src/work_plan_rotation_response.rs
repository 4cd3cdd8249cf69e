// @generated from the schema "WorkPlanRotationResponse"; changes made here are lost at the next generation

/// The schema `WorkPlanRotationResponse`.
pub struct WorkPlanRotationResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `dateRange`: `DateRangeWithOptionalEnd`.
    #[doc(alias = "dateRange")]
    pub date_range: ::std::option::Option<
        ::std::boxed::Box<crate::DateRangeWithOptionalEnd>,
    >,
    /// `pattern`: `WorkPlanPatternResponse`.
    pub pattern: ::std::option::Option<
        ::std::boxed::Box<crate::WorkPlanPatternResponse>,
    >,
    /// `agentCount`: `integer (int32)`.
    #[doc(alias = "agentCount")]
    pub agent_count: ::std::option::Option<i32>,
    /// `agents`: `array of WorkPlanRotationAgentResponse`.
    pub agents: ::std::option::Option<
        ::std::vec::Vec<crate::WorkPlanRotationAgentResponse>,
    >,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkPlanRotationResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        enabled: ::std::option::Option::None,
        date_range: ::std::option::Option::None,
        pattern: ::std::option::Option::None,
        agent_count: ::std::option::Option::None,
        agents: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkPlanRotationResponse = &<WorkPlanRotationResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkPlanRotationResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("enabled", "enabled", 0),
            ("dateRange", "date_range", 0),
            ("pattern", "pattern", 0),
            ("agentCount", "agent_count", 0),
            ("agents", "agents", 0),
            ("metadata", "metadata", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.enabled,
            &E.date_range,
            &E.pattern,
            &E.agent_count,
            &E.agents,
            &E.metadata,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(WorkPlanRotationResponse);

crate::runtime::setters!(WorkPlanRotationResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_enabled: enabled: bool,
    with_date_range: date_range: ::std::boxed::Box<crate::DateRangeWithOptionalEnd>,
    with_pattern: pattern: ::std::boxed::Box<crate::WorkPlanPatternResponse>,
    with_agent_count: agent_count: i32,
    with_agents: agents: ::std::vec::Vec<crate::WorkPlanRotationAgentResponse>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    with_self_uri: self_uri: ::std::string::String,
});
