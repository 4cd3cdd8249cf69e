// @generated from the schema "DatePickerAvailableDateTime"; changes made here are lost at the next generation

/// The schema `DatePickerAvailableDateTime`.
#[repr(C)]
pub struct DatePickerAvailableDateTime {
    /// `duration`: `integer (int64)`.
    pub duration: ::std::option::Option<i64>,
    /// `dateTime`: `string (date-time)`.
    #[doc(alias = "dateTime")]
    pub date_time: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DatePickerAvailableDateTime "DatePickerAvailableDateTime" 2 {
    (
        duration: i64 = "duration" 0 with_duration,
        date_time: crate::runtime::DateTime = "dateTime" 0 with_date_time,
    )
});
