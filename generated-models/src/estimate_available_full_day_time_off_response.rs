// @generated from the schema "EstimateAvailableFullDayTimeOffResponse"; changes made here are lost at the next generation

/// The schema `EstimateAvailableFullDayTimeOffResponse`.
#[repr(C)]
pub struct EstimateAvailableFullDayTimeOffResponse {
    /// `date`: `string (date)`, required.
    pub date: ::std::option::Option<crate::runtime::Date>,
    /// `durationMinutes`: `integer (int32)`, required.
    #[doc(alias = "durationMinutes")]
    pub duration_minutes: ::std::option::Option<i32>,
    /// `payableMinutes`: `integer (int32)`, required.
    #[doc(alias = "payableMinutes")]
    pub payable_minutes: ::std::option::Option<i32>,
    /// `flexible`: `boolean`, required.
    pub flexible: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EstimateAvailableFullDayTimeOffResponse "EstimateAvailableFullDayTimeOffResponse" 4 {
    (
        date: crate::runtime::Date = "date" 1 with_date,
        duration_minutes: i32 = "durationMinutes" 1 with_duration_minutes,
        payable_minutes: i32 = "payableMinutes" 1 with_payable_minutes,
        flexible: bool = "flexible" 1 with_flexible,
    )
});
