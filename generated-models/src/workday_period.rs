// @generated from the schema "WorkdayPeriod"; changes made here are lost at the next generation

/// The schema `WorkdayPeriod`.
#[repr(C)]
pub struct WorkdayPeriod {
    /// `dateStartWorkday`: `string (date)`.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: ::std::option::Option<crate::runtime::Date>,
    /// `dateEndWorkday`: `string (date)`.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkdayPeriod "WorkdayPeriod" 2 {
    (
        date_start_workday: crate::runtime::Date = "dateStartWorkday" 0 with_date_start_workday,
        date_end_workday: crate::runtime::Date = "dateEndWorkday" 0 with_date_end_workday,
    )
});
