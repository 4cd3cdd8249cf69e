// @generated from the schema "LearningAssignmentItem"; changes made here are lost at the next generation

/// The schema `LearningAssignmentItem`.
pub struct LearningAssignmentItem {
    /// `moduleId`: `string`, required.
    #[doc(alias = "moduleId")]
    pub module_id: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningAssignmentItem {
    const EMPTY: Self = Self {
        module_id: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssignmentItem = &<LearningAssignmentItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssignmentItem",
        empty: E,
        extra: &E.extra,
        properties: &[("moduleId", "module_id", 1), ("userId", "user_id", 1)],
        fields: &[&E.module_id, &E.user_id],
    }
};

crate::runtime::model!(LearningAssignmentItem);

crate::runtime::setters!(LearningAssignmentItem {
    with_module_id: module_id: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
});
