// @generated from the schema "LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification"; changes made here are lost at the next generation

use crate::LearningAssignmentRuleRunTopicLearningAssignmentsCreated;
use crate::runtime::Extra;

/// The schema `LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification {
    /// `entities`: `array of LearningAssignmentRuleRunTopicLearningAssignmentsCreated`.
    pub entities: Option<Vec<LearningAssignmentRuleRunTopicLearningAssignmentsCreated>>,
    /// `total`: `integer`.
    pub total: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification "LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification" 2 {
    (
        entities: Vec<LearningAssignmentRuleRunTopicLearningAssignmentsCreated> = "entities" with_entities,
        total: i64 = "total" with_total,
    )
});
