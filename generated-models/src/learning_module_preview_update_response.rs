// @generated from the schema "LearningModulePreviewUpdateResponse"; changes made here are lost at the next generation

/// The schema `LearningModulePreviewUpdateResponse`.
pub struct LearningModulePreviewUpdateResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `assignment`: `LearningModulePreviewUpdateResponseAssignment`.
    pub assignment: ::std::option::Option<
        ::std::boxed::Box<crate::LearningModulePreviewUpdateResponseAssignment>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningModulePreviewUpdateResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        assignment: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningModulePreviewUpdateResponse = &<LearningModulePreviewUpdateResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningModulePreviewUpdateResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("assignment", "assignment", 0)],
        fields: &[&E.id, &E.assignment],
    }
};

crate::runtime::model!(LearningModulePreviewUpdateResponse);

crate::runtime::setters!(LearningModulePreviewUpdateResponse {
    with_id: id: ::std::string::String,
    with_assignment: assignment: ::std::boxed::Box<crate::LearningModulePreviewUpdateResponseAssignment>,
});
