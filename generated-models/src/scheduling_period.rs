// @generated from the schema "SchedulingPeriod"; changes made here are lost at the next generation

/// The schema `SchedulingPeriod`.
#[repr(C)]
pub struct SchedulingPeriod {
    /// `earliestStartDate`: `string (date)`, required.
    #[doc(alias = "earliestStartDate")]
    pub earliest_start_date: ::std::option::Option<crate::runtime::Date>,
    /// `latestEndDate`: `string (date)`, required.
    #[doc(alias = "latestEndDate")]
    pub latest_end_date: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SchedulingPeriod "SchedulingPeriod" 2 {
    (
        earliest_start_date: crate::runtime::Date = "earliestStartDate" 1 with_earliest_start_date,
        latest_end_date: crate::runtime::Date = "latestEndDate" 1 with_latest_end_date,
    )
});
