// @generated from the schema "BuGetCurrentAgentScheduleRequest"; changes made here are lost at the next generation

/// The schema `BuGetCurrentAgentScheduleRequest`.
#[repr(C)]
pub struct BuGetCurrentAgentScheduleRequest {
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`, required.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuGetCurrentAgentScheduleRequest "BuGetCurrentAgentScheduleRequest" 2 {
    (
        start_date: crate::runtime::DateTime = "startDate" 1 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 1 with_end_date,
    )
});
