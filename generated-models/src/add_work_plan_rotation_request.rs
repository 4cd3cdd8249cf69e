// @generated from the schema "AddWorkPlanRotationRequest"; changes made here are lost at the next generation

/// The schema `AddWorkPlanRotationRequest`.
#[repr(C)]
pub struct AddWorkPlanRotationRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateRange`: `DateRangeWithOptionalEnd`, required.
    #[doc(alias = "dateRange")]
    pub date_range: ::std::option::Option<
        ::std::boxed::Box<crate::DateRangeWithOptionalEnd>,
    >,
    /// `agents`: `array of AddWorkPlanRotationAgentRequest`.
    pub agents: ::std::option::Option<
        ::std::vec::Vec<crate::AddWorkPlanRotationAgentRequest>,
    >,
    /// `pattern`: `WorkPlanPatternRequest`, required.
    pub pattern: ::std::option::Option<::std::boxed::Box<crate::WorkPlanPatternRequest>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AddWorkPlanRotationRequest "AddWorkPlanRotationRequest" 4 {
    (
        name: ::std::string::String = "name" 1 with_name,
        date_range: ::std::boxed::Box<crate::DateRangeWithOptionalEnd> = "dateRange" 1 with_date_range,
        agents: ::std::vec::Vec<crate::AddWorkPlanRotationAgentRequest> = "agents" 0 with_agents,
        pattern: ::std::boxed::Box<crate::WorkPlanPatternRequest> = "pattern" 1 with_pattern,
    )
});
