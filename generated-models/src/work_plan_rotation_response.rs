// @generated from the schema "WorkPlanRotationResponse"; changes made here are lost at the next generation

/// The schema `WorkPlanRotationResponse`.
#[repr(C)]
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

crate::runtime::model!(WorkPlanRotationResponse "WorkPlanRotationResponse" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        enabled: bool = "enabled" 0 with_enabled,
        date_range: ::std::boxed::Box<crate::DateRangeWithOptionalEnd> = "dateRange" 0 with_date_range,
        pattern: ::std::boxed::Box<crate::WorkPlanPatternResponse> = "pattern" 0 with_pattern,
        agent_count: i32 = "agentCount" 0 with_agent_count,
        agents: ::std::vec::Vec<crate::WorkPlanRotationAgentResponse> = "agents" 0 with_agents,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 0 with_metadata,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
