// @generated from the schema "WfmScheduleActivity"; changes made here are lost at the next generation

/// The schema `WfmScheduleActivity`.
#[repr(C)]
pub struct WfmScheduleActivity {
    /// `userReference`: `UserReference`, read-only.
    #[doc(alias = "userReference")]
    pub user_reference: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `activities`: `array of ScheduleActivity`, read-only.
    pub activities: ::std::option::Option<::std::vec::Vec<crate::ScheduleActivity>>,
    /// `fullDayTimeOffMarkers`: `array of FullDayTimeOffMarker`, read-only.
    #[doc(alias = "fullDayTimeOffMarkers")]
    pub full_day_time_off_markers: ::std::option::Option<
        ::std::vec::Vec<crate::FullDayTimeOffMarker>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmScheduleActivity "WfmScheduleActivity" 3 {
    (
        user_reference: ::std::boxed::Box<crate::UserReference> = "userReference" 2 with_user_reference,
        activities: ::std::vec::Vec<crate::ScheduleActivity> = "activities" 2 with_activities,
        full_day_time_off_markers: ::std::vec::Vec<crate::FullDayTimeOffMarker> = "fullDayTimeOffMarkers" 2 with_full_day_time_off_markers,
    )
});
