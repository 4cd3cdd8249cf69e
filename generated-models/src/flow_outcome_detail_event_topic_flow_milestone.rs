// @generated from the schema "FlowOutcomeDetailEventTopicFlowMilestone"; changes made here are lost at the next generation

/// The schema `FlowOutcomeDetailEventTopicFlowMilestone`.
#[repr(C)]
pub struct FlowOutcomeDetailEventTopicFlowMilestone {
    /// `milestoneId`: `string`.
    #[doc(alias = "milestoneId")]
    pub milestone_id: ::std::option::Option<::std::string::String>,
    /// `milestoneTime`: `integer`.
    #[doc(alias = "milestoneTime")]
    pub milestone_time: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowOutcomeDetailEventTopicFlowMilestone "FlowOutcomeDetailEventTopicFlowMilestone" 2 {
    (
        milestone_id: ::std::string::String = "milestoneId" 0 with_milestone_id,
        milestone_time: i64 = "milestoneTime" 0 with_milestone_time,
    )
});
