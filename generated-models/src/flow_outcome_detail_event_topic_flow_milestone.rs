// @generated from the schema "FlowOutcomeDetailEventTopicFlowMilestone"; changes made here are lost at the next generation

/// The schema `FlowOutcomeDetailEventTopicFlowMilestone`.
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

impl crate::runtime::Model for FlowOutcomeDetailEventTopicFlowMilestone {
    const EMPTY: Self = Self {
        milestone_id: ::std::option::Option::None,
        milestone_time: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowOutcomeDetailEventTopicFlowMilestone = &<FlowOutcomeDetailEventTopicFlowMilestone as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowOutcomeDetailEventTopicFlowMilestone",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("milestoneId", "milestone_id", 0),
            ("milestoneTime", "milestone_time", 0),
        ],
        fields: &[&E.milestone_id, &E.milestone_time],
    }
};

crate::runtime::model!(FlowOutcomeDetailEventTopicFlowMilestone);

crate::runtime::setters!(FlowOutcomeDetailEventTopicFlowMilestone {
    with_milestone_id: milestone_id: ::std::string::String,
    with_milestone_time: milestone_time: i64,
});
