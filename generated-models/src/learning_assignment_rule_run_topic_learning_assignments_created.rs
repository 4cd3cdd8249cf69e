// @generated from the schema "LearningAssignmentRuleRunTopicLearningAssignmentsCreated"; changes made here are lost at the next generation

/// The schema `LearningAssignmentRuleRunTopicLearningAssignmentsCreated`.
pub struct LearningAssignmentRuleRunTopicLearningAssignmentsCreated {
    /// `module`: `LearningAssignmentRuleRunTopicLearningModuleReference`.
    pub module: ::std::option::Option<
        ::std::boxed::Box<crate::LearningAssignmentRuleRunTopicLearningModuleReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningAssignmentRuleRunTopicLearningAssignmentsCreated {
    const EMPTY: Self = Self {
        module: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssignmentRuleRunTopicLearningAssignmentsCreated = &<LearningAssignmentRuleRunTopicLearningAssignmentsCreated as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssignmentRuleRunTopicLearningAssignmentsCreated",
        empty: E,
        extra: &E.extra,
        properties: &[("module", "module", 0)],
        fields: &[&E.module],
    }
};

crate::runtime::model!(LearningAssignmentRuleRunTopicLearningAssignmentsCreated);

crate::runtime::setters!(LearningAssignmentRuleRunTopicLearningAssignmentsCreated {
    with_module: module: ::std::boxed::Box<crate::LearningAssignmentRuleRunTopicLearningModuleReference>,
});
