// @generated from the schema "UserSchedule"; changes made here are lost at the next generation

/// The schema `UserSchedule`.
#[repr(C)]
pub struct UserSchedule {
    /// `shifts`: `array of UserScheduleShift`.
    pub shifts: ::std::option::Option<::std::vec::Vec<crate::UserScheduleShift>>,
    /// `fullDayTimeOffMarkers`: `array of UserScheduleFullDayTimeOffMarker`.
    #[doc(alias = "fullDayTimeOffMarkers")]
    pub full_day_time_off_markers: ::std::option::Option<
        ::std::vec::Vec<crate::UserScheduleFullDayTimeOffMarker>,
    >,
    /// `delete`: `boolean`.
    pub delete: ::std::option::Option<bool>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// `workPlanId`: `string`, read-only.
    #[doc(alias = "workPlanId")]
    pub work_plan_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserSchedule "UserSchedule" 5 {
    (
        shifts: ::std::vec::Vec<crate::UserScheduleShift> = "shifts" 0 with_shifts,
        full_day_time_off_markers: ::std::vec::Vec<crate::UserScheduleFullDayTimeOffMarker> = "fullDayTimeOffMarkers" 0 with_full_day_time_off_markers,
        delete: bool = "delete" 0 with_delete,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
        work_plan_id: ::std::string::String = "workPlanId" 2 with_work_plan_id,
    )
});
