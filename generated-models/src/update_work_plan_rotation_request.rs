// @generated from the schema "UpdateWorkPlanRotationRequest"; changes made here are lost at the next generation

/// The schema `UpdateWorkPlanRotationRequest`.
#[repr(C)]
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

crate::runtime::model!(UpdateWorkPlanRotationRequest "UpdateWorkPlanRotationRequest" 6 {
    (
        name: ::std::string::String = "name" 0 with_name,
        enabled: bool = "enabled" 0 with_enabled,
        date_range: ::std::boxed::Box<crate::DateRangeWithOptionalEnd> = "dateRange" 0 with_date_range,
        agents: ::std::vec::Vec<crate::UpdateWorkPlanRotationAgentRequest> = "agents" 0 with_agents,
        pattern: ::std::boxed::Box<crate::WorkPlanPatternRequest> = "pattern" 0 with_pattern,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
    )
});
