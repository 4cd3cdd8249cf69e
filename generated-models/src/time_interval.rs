// @generated from the schema "TimeInterval"; changes made here are lost at the next generation

/// The schema `TimeInterval`.
#[repr(C)]
pub struct TimeInterval {
    /// `months`: `integer (int32)`.
    pub months: ::std::option::Option<i32>,
    /// `weeks`: `integer (int32)`.
    pub weeks: ::std::option::Option<i32>,
    /// `days`: `integer (int32)`.
    pub days: ::std::option::Option<i32>,
    /// `hours`: `integer (int32)`.
    pub hours: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TimeInterval "TimeInterval" 4 {
    (
        months: i32 = "months" 0 with_months,
        weeks: i32 = "weeks" 0 with_weeks,
        days: i32 = "days" 0 with_days,
        hours: i32 = "hours" 0 with_hours,
    )
});
