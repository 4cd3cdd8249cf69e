// @generated from the schema "LearningAssignmentRuleRunTopicLearningAssignmentsCreated"; changes made here are lost at the next generation

/// The schema `LearningAssignmentRuleRunTopicLearningAssignmentsCreated`.
#[repr(C)]
pub struct LearningAssignmentRuleRunTopicLearningAssignmentsCreated {
    /// `module`: `LearningAssignmentRuleRunTopicLearningModuleReference`.
    pub module: ::std::option::Option<
        ::std::boxed::Box<crate::LearningAssignmentRuleRunTopicLearningModuleReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentRuleRunTopicLearningAssignmentsCreated "LearningAssignmentRuleRunTopicLearningAssignmentsCreated" 1 {
    (
        module: ::std::boxed::Box<crate::LearningAssignmentRuleRunTopicLearningModuleReference> = "module" 0 with_module,
    )
});
