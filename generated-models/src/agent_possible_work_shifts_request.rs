// @generated from the schema "AgentPossibleWorkShiftsRequest"; changes made here are lost at the next generation

/// The schema `AgentPossibleWorkShiftsRequest`.
#[repr(C)]
pub struct AgentPossibleWorkShiftsRequest {
    /// `weekStartDate`: `string (date)`, required.
    #[doc(alias = "weekStartDate")]
    pub week_start_date: ::std::option::Option<crate::runtime::Date>,
    /// `weekCount`: `integer (int32)`, required.
    #[doc(alias = "weekCount")]
    pub week_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentPossibleWorkShiftsRequest "AgentPossibleWorkShiftsRequest" 2 {
    (
        week_start_date: crate::runtime::Date = "weekStartDate" 1 with_week_start_date,
        week_count: i32 = "weekCount" 1 with_week_count,
    )
});
