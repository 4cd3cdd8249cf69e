// @generated from the schema "GetAgentsWorkPlansRequest"; changes made here are lost at the next generation

/// The schema `GetAgentsWorkPlansRequest`.
#[repr(C)]
pub struct GetAgentsWorkPlansRequest {
    /// `agentIds`: `array of string`, required.
    #[doc(alias = "agentIds")]
    pub agent_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `startDate`: `string (date)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::Date>,
    /// `weekCount`: `integer (int32)`, required.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GetAgentsWorkPlansRequest "GetAgentsWorkPlansRequest" 3 {
    (
        agent_ids: ::std::vec::Vec<::std::string::String> = "agentIds" 1 with_agent_ids,
        start_date: crate::runtime::Date = "startDate" 1 with_start_date,
        week_count: i32 = "weekCount" 1 with_week_count,
    )
});
