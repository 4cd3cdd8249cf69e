// @generated from the schema "TimeSlot"; changes made here are lost at the next generation

/// The schema `TimeSlot`.
#[repr(C)]
pub struct TimeSlot {
    /// `startTime`: `string`.
    #[doc(alias = "startTime")]
    pub start_time: ::std::option::Option<::std::string::String>,
    /// `stopTime`: `string`.
    #[doc(alias = "stopTime")]
    pub stop_time: ::std::option::Option<::std::string::String>,
    /// `day`: `integer (int32)`.
    pub day: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TimeSlot "TimeSlot" 3 {
    (
        start_time: ::std::string::String = "startTime" 0 with_start_time,
        stop_time: ::std::string::String = "stopTime" 0 with_stop_time,
        day: i32 = "day" 0 with_day,
    )
});
