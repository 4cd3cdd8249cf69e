// @generated from the schema "LearningAssignmentEntity"; changes made here are lost at the next generation

/// The schema `LearningAssignmentEntity`.
pub struct LearningAssignmentEntity {
    /// `assignmentId`: `string`.
    #[doc(alias = "assignmentId")]
    pub assignment_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningAssignmentEntity {
    const EMPTY: Self = Self {
        assignment_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssignmentEntity = &<LearningAssignmentEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssignmentEntity",
        empty: E,
        extra: &E.extra,
        properties: &[("assignmentId", "assignment_id", 0)],
        fields: &[&E.assignment_id],
    }
};

crate::runtime::model!(LearningAssignmentEntity);

crate::runtime::setters!(LearningAssignmentEntity {
    with_assignment_id: assignment_id: ::std::string::String,
});
