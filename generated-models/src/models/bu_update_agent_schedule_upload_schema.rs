// @generated from the schema "BuUpdateAgentScheduleUploadSchema"; changes made here are lost at the next generation

use crate::{
    BuFullDayTimeOffMarker, BuUpdateAgentScheduleShift, ListWrapperString,
    ValueWrapperString, WfmVersionedEntityMetadata,
};
use crate::runtime::Extra;

/// The schema `BuUpdateAgentScheduleUploadSchema`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuUpdateAgentScheduleUploadSchema {
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `workPlanId`: `ValueWrapperString`.
    #[doc(alias = "workPlanId")]
    pub work_plan_id: Option<Box<ValueWrapperString>>,
    /// `workPlanIdsPerWeek`: `ListWrapperString`.
    #[doc(alias = "workPlanIdsPerWeek")]
    pub work_plan_ids_per_week: Option<Box<ListWrapperString>>,
    /// `shifts`: `array of BuUpdateAgentScheduleShift`.
    pub shifts: Option<Vec<BuUpdateAgentScheduleShift>>,
    /// `fullDayTimeOffMarkers`: `array of BuFullDayTimeOffMarker`.
    #[doc(alias = "fullDayTimeOffMarkers")]
    pub full_day_time_off_markers: Option<Vec<BuFullDayTimeOffMarker>>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// `delete`: `boolean`.
    pub delete: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuUpdateAgentScheduleUploadSchema "BuUpdateAgentScheduleUploadSchema" 7 {
    (
        user_id: String = "userId" with_user_id required,
        work_plan_id: Box<ValueWrapperString> = "workPlanId" with_work_plan_id,
        work_plan_ids_per_week: Box<ListWrapperString> = "workPlanIdsPerWeek" with_work_plan_ids_per_week,
        shifts: Vec<BuUpdateAgentScheduleShift> = "shifts" with_shifts,
        full_day_time_off_markers: Vec<BuFullDayTimeOffMarker> = "fullDayTimeOffMarkers" with_full_day_time_off_markers,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata,
        delete: bool = "delete" with_delete,
    )
});
