// @generated from the schema "BuImportAgentScheduleUploadSchema"; changes made here are lost at the next generation

/// The schema `BuImportAgentScheduleUploadSchema`.
#[repr(C)]
pub struct BuImportAgentScheduleUploadSchema {
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `workPlanId`: `ValueWrapperString`.
    #[doc(alias = "workPlanId")]
    pub work_plan_id: ::std::option::Option<
        ::std::boxed::Box<crate::ValueWrapperString>,
    >,
    /// `workPlanIdsPerWeek`: `ListWrapperString`.
    #[doc(alias = "workPlanIdsPerWeek")]
    pub work_plan_ids_per_week: ::std::option::Option<
        ::std::boxed::Box<crate::ListWrapperString>,
    >,
    /// `shifts`: `array of BuAgentScheduleShift`.
    pub shifts: ::std::option::Option<::std::vec::Vec<crate::BuAgentScheduleShift>>,
    /// `fullDayTimeOffMarkers`: `array of BuFullDayTimeOffMarker`.
    #[doc(alias = "fullDayTimeOffMarkers")]
    pub full_day_time_off_markers: ::std::option::Option<
        ::std::vec::Vec<crate::BuFullDayTimeOffMarker>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuImportAgentScheduleUploadSchema "BuImportAgentScheduleUploadSchema" 5 {
    (
        user_id: ::std::string::String = "userId" 1 with_user_id,
        work_plan_id: ::std::boxed::Box<crate::ValueWrapperString> = "workPlanId" 0 with_work_plan_id,
        work_plan_ids_per_week: ::std::boxed::Box<crate::ListWrapperString> = "workPlanIdsPerWeek" 0 with_work_plan_ids_per_week,
        shifts: ::std::vec::Vec<crate::BuAgentScheduleShift> = "shifts" 0 with_shifts,
        full_day_time_off_markers: ::std::vec::Vec<crate::BuFullDayTimeOffMarker> = "fullDayTimeOffMarkers" 0 with_full_day_time_off_markers,
    )
});
