// @generated from the schema "LearningScheduleSlotsQueryResponse"; changes made here are lost at the next generation

/// The schema `LearningScheduleSlotsQueryResponse`.
#[repr(C)]
pub struct LearningScheduleSlotsQueryResponse {
    /// `suggestedSlots`: `array of LearningSlot`.
    #[doc(alias = "suggestedSlots")]
    pub suggested_slots: ::std::option::Option<::std::vec::Vec<crate::LearningSlot>>,
    /// `wfmScheduleActivities`: `array of LearningSlotWfmScheduleActivity`.
    #[doc(alias = "wfmScheduleActivities")]
    pub wfm_schedule_activities: ::std::option::Option<
        ::std::vec::Vec<crate::LearningSlotWfmScheduleActivity>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningScheduleSlotsQueryResponse "LearningScheduleSlotsQueryResponse" 2 {
    (
        suggested_slots: ::std::vec::Vec<crate::LearningSlot> = "suggestedSlots" 0 with_suggested_slots,
        wfm_schedule_activities: ::std::vec::Vec<crate::LearningSlotWfmScheduleActivity> = "wfmScheduleActivities" 0 with_wfm_schedule_activities,
    )
});
