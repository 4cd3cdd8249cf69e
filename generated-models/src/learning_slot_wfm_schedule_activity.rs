// @generated from the schema "LearningSlotWfmScheduleActivity"; changes made here are lost at the next generation

/// The schema `LearningSlotWfmScheduleActivity`.
#[repr(C)]
pub struct LearningSlotWfmScheduleActivity {
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `activities`: `array of LearningSlotScheduleActivity`.
    pub activities: ::std::option::Option<
        ::std::vec::Vec<crate::LearningSlotScheduleActivity>,
    >,
    /// `fullDayTimeOffMarkers`: `array of LearningSlotFullDayTimeOffMarker`.
    #[doc(alias = "fullDayTimeOffMarkers")]
    pub full_day_time_off_markers: ::std::option::Option<
        ::std::vec::Vec<crate::LearningSlotFullDayTimeOffMarker>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningSlotWfmScheduleActivity "LearningSlotWfmScheduleActivity" 3 {
    (
        user: ::std::boxed::Box<crate::UserReference> = "user" 0 with_user,
        activities: ::std::vec::Vec<crate::LearningSlotScheduleActivity> = "activities" 0 with_activities,
        full_day_time_off_markers: ::std::vec::Vec<crate::LearningSlotFullDayTimeOffMarker> = "fullDayTimeOffMarkers" 0 with_full_day_time_off_markers,
    )
});
