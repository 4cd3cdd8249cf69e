// @generated from the schema "LearningAssignmentTopicUserReference"; changes made here are lost at the next generation

/// The schema `LearningAssignmentTopicUserReference`.
pub struct LearningAssignmentTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningAssignmentTopicUserReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssignmentTopicUserReference = &<LearningAssignmentTopicUserReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssignmentTopicUserReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(LearningAssignmentTopicUserReference);

crate::runtime::setters!(LearningAssignmentTopicUserReference {
    with_id: id: ::std::string::String,
});
