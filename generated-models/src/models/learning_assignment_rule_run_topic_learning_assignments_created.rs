// @generated from the schema "LearningAssignmentRuleRunTopicLearningAssignmentsCreated"; changes made here are lost at the next generation

use crate::LearningAssignmentRuleRunTopicLearningModuleReference;
use crate::runtime::Extra;

/// The schema `LearningAssignmentRuleRunTopicLearningAssignmentsCreated`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentRuleRunTopicLearningAssignmentsCreated {
    /// `module`: `LearningAssignmentRuleRunTopicLearningModuleReference`.
    pub module: Option<Box<LearningAssignmentRuleRunTopicLearningModuleReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentRuleRunTopicLearningAssignmentsCreated "LearningAssignmentRuleRunTopicLearningAssignmentsCreated" 1 {
    (
        module: Box<LearningAssignmentRuleRunTopicLearningModuleReference> = "module" with_module,
    )
});
