// @generated from the schema "LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification"; changes made here are lost at the next generation

/// The schema `LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification`.
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

impl crate::runtime::Model
for LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        total: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification = &<LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0), ("total", "total", 0)],
        fields: &[&E.entities, &E.total],
    }
};

crate::runtime::model!(LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification);

crate::runtime::setters!(LearningAssignmentRuleRunTopicLearningAssignmentRuleRunNotification {
    with_entities: entities: ::std::vec::Vec<crate::LearningAssignmentRuleRunTopicLearningAssignmentsCreated>,
    with_total: total: i64,
});
