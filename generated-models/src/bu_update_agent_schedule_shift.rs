// @generated from the schema "BuUpdateAgentScheduleShift"; changes made here are lost at the next generation

/// The schema `BuUpdateAgentScheduleShift`.
#[repr(C)]
pub struct BuUpdateAgentScheduleShift {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date-time)`, read-only.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthMinutes`: `integer (int32)`, read-only.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i32>,
    /// `activities`: `array of BuAgentScheduleActivity`.
    pub activities: ::std::option::Option<
        ::std::vec::Vec<crate::BuAgentScheduleActivity>,
    >,
    /// `manuallyEdited`: `boolean`.
    #[doc(alias = "manuallyEdited")]
    pub manually_edited: ::std::option::Option<bool>,
    /// `schedule`: `BuScheduleReference`, read-only.
    pub schedule: ::std::option::Option<::std::boxed::Box<crate::BuScheduleReference>>,
    /// `delete`: `boolean`.
    pub delete: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuUpdateAgentScheduleShift "BuUpdateAgentScheduleShift" 7 {
    (
        id: ::std::string::String = "id" 0 with_id,
        start_date: crate::runtime::DateTime = "startDate" 2 with_start_date,
        length_minutes: i32 = "lengthMinutes" 2 with_length_minutes,
        activities: ::std::vec::Vec<crate::BuAgentScheduleActivity> = "activities" 0 with_activities,
        manually_edited: bool = "manuallyEdited" 0 with_manually_edited,
        schedule: ::std::boxed::Box<crate::BuScheduleReference> = "schedule" 2 with_schedule,
        delete: bool = "delete" 0 with_delete,
    )
});
