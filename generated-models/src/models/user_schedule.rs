// @generated from the schema "UserSchedule"; changes made here are lost at the next generation

use crate::{
    UserScheduleFullDayTimeOffMarker, UserScheduleShift, WfmVersionedEntityMetadata,
};
use crate::runtime::Extra;

/// The schema `UserSchedule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserSchedule {
    /// `shifts`: `array of UserScheduleShift`.
    pub shifts: Option<Vec<UserScheduleShift>>,
    /// `fullDayTimeOffMarkers`: `array of UserScheduleFullDayTimeOffMarker`.
    #[doc(alias = "fullDayTimeOffMarkers")]
    pub full_day_time_off_markers: Option<Vec<UserScheduleFullDayTimeOffMarker>>,
    /// `delete`: `boolean`.
    pub delete: Option<bool>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// `workPlanId`: `string`, read-only.
    #[doc(alias = "workPlanId")]
    pub work_plan_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserSchedule "UserSchedule" 5 {
    (
        shifts: Vec<UserScheduleShift> = "shifts" with_shifts,
        full_day_time_off_markers: Vec<UserScheduleFullDayTimeOffMarker> = "fullDayTimeOffMarkers" with_full_day_time_off_markers,
        delete: bool = "delete" with_delete,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
        work_plan_id: String = "workPlanId" with_work_plan_id read_only,
    )
});
