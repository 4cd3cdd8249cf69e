// @generated from the schema "DisallowedEntityLearningAssignmentItem"; changes made here are lost at the next generation

/// The schema `DisallowedEntityLearningAssignmentItem`.
pub struct DisallowedEntityLearningAssignmentItem {
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// `entity`: `LearningAssignmentItem`.
    pub entity: ::std::option::Option<::std::boxed::Box<crate::LearningAssignmentItem>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DisallowedEntityLearningAssignmentItem {
    const EMPTY: Self = Self {
        error_code: ::std::option::Option::None,
        entity: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DisallowedEntityLearningAssignmentItem = &<DisallowedEntityLearningAssignmentItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DisallowedEntityLearningAssignmentItem",
        empty: E,
        extra: &E.extra,
        properties: &[("errorCode", "error_code", 0), ("entity", "entity", 0)],
        fields: &[&E.error_code, &E.entity],
    }
};

crate::runtime::model!(DisallowedEntityLearningAssignmentItem);

crate::runtime::setters!(DisallowedEntityLearningAssignmentItem {
    with_error_code: error_code: ::std::string::String,
    with_entity: entity: ::std::boxed::Box<crate::LearningAssignmentItem>,
});
