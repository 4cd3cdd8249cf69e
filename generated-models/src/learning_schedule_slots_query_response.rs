// @generated from the schema "LearningScheduleSlotsQueryResponse"; changes made here are lost at the next generation

/// The schema `LearningScheduleSlotsQueryResponse`.
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

impl crate::runtime::Model for LearningScheduleSlotsQueryResponse {
    const EMPTY: Self = Self {
        suggested_slots: ::std::option::Option::None,
        wfm_schedule_activities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningScheduleSlotsQueryResponse = &<LearningScheduleSlotsQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningScheduleSlotsQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("suggestedSlots", "suggested_slots", 0),
            ("wfmScheduleActivities", "wfm_schedule_activities", 0),
        ],
        fields: &[&E.suggested_slots, &E.wfm_schedule_activities],
    }
};

crate::runtime::model!(LearningScheduleSlotsQueryResponse);

crate::runtime::setters!(LearningScheduleSlotsQueryResponse {
    with_suggested_slots: suggested_slots: ::std::vec::Vec<crate::LearningSlot>,
    with_wfm_schedule_activities: wfm_schedule_activities: ::std::vec::Vec<crate::LearningSlotWfmScheduleActivity>,
});
