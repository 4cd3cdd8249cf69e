// @generated from the schema "BuUpdateAgentScheduleUploadSchema"; changes made here are lost at the next generation

/// The schema `BuUpdateAgentScheduleUploadSchema`.
#[repr(C)]
pub struct BuUpdateAgentScheduleUploadSchema {
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
    /// `shifts`: `array of BuUpdateAgentScheduleShift`.
    pub shifts: ::std::option::Option<
        ::std::vec::Vec<crate::BuUpdateAgentScheduleShift>,
    >,
    /// `fullDayTimeOffMarkers`: `array of BuFullDayTimeOffMarker`.
    #[doc(alias = "fullDayTimeOffMarkers")]
    pub full_day_time_off_markers: ::std::option::Option<
        ::std::vec::Vec<crate::BuFullDayTimeOffMarker>,
    >,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// `delete`: `boolean`.
    pub delete: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuUpdateAgentScheduleUploadSchema "BuUpdateAgentScheduleUploadSchema" 7 {
    (
        user_id: ::std::string::String = "userId" 1 with_user_id,
        work_plan_id: ::std::boxed::Box<crate::ValueWrapperString> = "workPlanId" 0 with_work_plan_id,
        work_plan_ids_per_week: ::std::boxed::Box<crate::ListWrapperString> = "workPlanIdsPerWeek" 0 with_work_plan_ids_per_week,
        shifts: ::std::vec::Vec<crate::BuUpdateAgentScheduleShift> = "shifts" 0 with_shifts,
        full_day_time_off_markers: ::std::vec::Vec<crate::BuFullDayTimeOffMarker> = "fullDayTimeOffMarkers" 0 with_full_day_time_off_markers,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 0 with_metadata,
        delete: bool = "delete" 0 with_delete,
    )
});
