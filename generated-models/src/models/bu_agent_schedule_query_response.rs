// @generated from the schema "BuAgentScheduleQueryResponse"; changes made here are lost at the next generation

use crate::{
    BuAgentScheduleShift, BuFullDayTimeOffMarker, UserReference,
    WfmVersionedEntityMetadata, WorkPlanReference,
};
use crate::runtime::Extra;

/// The schema `BuAgentScheduleQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuAgentScheduleQueryResponse {
    /// `user`: `UserReference`.
    pub user: Option<Box<UserReference>>,
    /// `shifts`: `array of BuAgentScheduleShift`.
    pub shifts: Option<Vec<BuAgentScheduleShift>>,
    /// `fullDayTimeOffMarkers`: `array of BuFullDayTimeOffMarker`.
    #[doc(alias = "fullDayTimeOffMarkers")]
    pub full_day_time_off_markers: Option<Vec<BuFullDayTimeOffMarker>>,
    /// `workPlan`: `WorkPlanReference`.
    #[doc(alias = "workPlan")]
    pub work_plan: Option<Box<WorkPlanReference>>,
    /// `workPlansPerWeek`: `array of WorkPlanReference`.
    #[doc(alias = "workPlansPerWeek")]
    pub work_plans_per_week: Option<Vec<WorkPlanReference>>,
    /// `metadata`: `WfmVersionedEntityMetadata`.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuAgentScheduleQueryResponse "BuAgentScheduleQueryResponse" 6 {
    (
        user: Box<UserReference> = "user" with_user,
        shifts: Vec<BuAgentScheduleShift> = "shifts" with_shifts,
        full_day_time_off_markers: Vec<BuFullDayTimeOffMarker> = "fullDayTimeOffMarkers" with_full_day_time_off_markers,
        work_plan: Box<WorkPlanReference> = "workPlan" with_work_plan,
        work_plans_per_week: Vec<WorkPlanReference> = "workPlansPerWeek" with_work_plans_per_week,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata,
    )
});
