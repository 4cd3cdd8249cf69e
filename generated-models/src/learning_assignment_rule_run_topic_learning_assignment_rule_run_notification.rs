// @generated from the schema "LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification"; changes made here are lost at the next generation

/// The schema `LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification`.
#[repr(C)]
pub struct LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification {
    /// `entities`: `array of LearningAssignmentRuleRunTopicLearningAssignmentsCreated`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::LearningAssignmentRuleRunTopicLearningAssignmentsCreated>,
    >,
    /// `total`: `integer`.
    pub total: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification "LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification" 2 {
    (
        entities: ::std::vec::Vec<crate::LearningAssignmentRuleRunTopicLearningAssignmentsCreated> = "entities" 0 with_entities,
        total: i64 = "total" 0 with_total,
    )
});
