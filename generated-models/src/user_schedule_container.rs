// @generated from the schema "UserScheduleContainer"; changes made here are lost at the next generation

/// The schema `UserScheduleContainer`.
#[repr(C)]
pub struct UserScheduleContainer {
    /// `managementUnitTimeZone`: `string`.
    #[doc(alias = "managementUnitTimeZone")]
    pub management_unit_time_zone: ::std::option::Option<::std::string::String>,
    /// `publishedSchedules`: `array of WeekScheduleReference`.
    #[doc(alias = "publishedSchedules")]
    pub published_schedules: ::std::option::Option<
        ::std::vec::Vec<crate::WeekScheduleReference>,
    >,
    /// `userSchedules`: `map of UserSchedule`.
    #[doc(alias = "userSchedules")]
    pub user_schedules: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::UserSchedule>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserScheduleContainer "UserScheduleContainer" 3 {
    (
        management_unit_time_zone: ::std::string::String = "managementUnitTimeZone" 0 with_management_unit_time_zone,
        published_schedules: ::std::vec::Vec<crate::WeekScheduleReference> = "publishedSchedules" 0 with_published_schedules,
        user_schedules: ::std::collections::BTreeMap<::std::string::String, crate::UserSchedule> = "userSchedules" 0 with_user_schedules,
    )
});
