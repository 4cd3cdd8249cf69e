// @generated from the schema "CurrentUserScheduleRequestBody"; changes made here are lost at the next generation

/// The schema `CurrentUserScheduleRequestBody`.
#[repr(C)]
pub struct CurrentUserScheduleRequestBody {
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`, required.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `loadFullWeeks`: `boolean`.
    #[doc(alias = "loadFullWeeks")]
    pub load_full_weeks: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CurrentUserScheduleRequestBody "CurrentUserScheduleRequestBody" 3 {
    (
        start_date: crate::runtime::DateTime = "startDate" 1 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 1 with_end_date,
        load_full_weeks: bool = "loadFullWeeks" 0 with_load_full_weeks,
    )
});
