// @generated from the schema "FlowOutcomeDetailEventTopicFlowMilestone"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `FlowOutcomeDetailEventTopicFlowMilestone`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowOutcomeDetailEventTopicFlowMilestone {
    /// `milestoneId`: `string`.
    #[doc(alias = "milestoneId")]
    pub milestone_id: Option<String>,
    /// `milestoneTime`: `integer`.
    #[doc(alias = "milestoneTime")]
    pub milestone_time: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowOutcomeDetailEventTopicFlowMilestone "FlowOutcomeDetailEventTopicFlowMilestone" 2 {
    (
        milestone_id: String = "milestoneId" with_milestone_id,
        milestone_time: i64 = "milestoneTime" with_milestone_time,
    )
});
