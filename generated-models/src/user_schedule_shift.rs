// @generated from the schema "UserScheduleShift"; changes made here are lost at the next generation

/// The schema `UserScheduleShift`.
#[repr(C)]
pub struct UserScheduleShift {
    /// `weekSchedule`: `WeekScheduleReference`, read-only.
    #[doc(alias = "weekSchedule")]
    pub week_schedule: ::std::option::Option<
        ::std::boxed::Box<crate::WeekScheduleReference>,
    >,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date-time)`, read-only.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthInMinutes`: `integer (int32)`, read-only.
    #[doc(alias = "lengthInMinutes")]
    pub length_in_minutes: ::std::option::Option<i32>,
    /// `activities`: `array of UserScheduleActivity`.
    pub activities: ::std::option::Option<::std::vec::Vec<crate::UserScheduleActivity>>,
    /// `delete`: `boolean`.
    pub delete: ::std::option::Option<bool>,
    /// `manuallyEdited`: `boolean`.
    #[doc(alias = "manuallyEdited")]
    pub manually_edited: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserScheduleShift "UserScheduleShift" 7 {
    (
        week_schedule: ::std::boxed::Box<crate::WeekScheduleReference> = "weekSchedule" 2 with_week_schedule,
        id: ::std::string::String = "id" 0 with_id,
        start_date: crate::runtime::DateTime = "startDate" 2 with_start_date,
        length_in_minutes: i32 = "lengthInMinutes" 2 with_length_in_minutes,
        activities: ::std::vec::Vec<crate::UserScheduleActivity> = "activities" 0 with_activities,
        delete: bool = "delete" 0 with_delete,
        manually_edited: bool = "manuallyEdited" 0 with_manually_edited,
    )
});
