// @generated from the schema "LearningScheduleSlotsQueryResponse"; changes made here are lost at the next generation

use crate::{LearningSlot, LearningSlotWfmScheduleActivity};
use crate::runtime::Extra;

/// The schema `LearningScheduleSlotsQueryResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningScheduleSlotsQueryResponse {
    /// `suggestedSlots`: `array of LearningSlot`.
    #[doc(alias = "suggestedSlots")]
    pub suggested_slots: Option<Vec<LearningSlot>>,
    /// `wfmScheduleActivities`: `array of LearningSlotWfmScheduleActivity`.
    #[doc(alias = "wfmScheduleActivities")]
    pub wfm_schedule_activities: Option<Vec<LearningSlotWfmScheduleActivity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningScheduleSlotsQueryResponse "LearningScheduleSlotsQueryResponse" 2 {
    (
        suggested_slots: Vec<LearningSlot> = "suggestedSlots" with_suggested_slots,
        wfm_schedule_activities: Vec<LearningSlotWfmScheduleActivity> = "wfmScheduleActivities" with_wfm_schedule_activities,
    )
});
