// @generated from the schema "LearningAssignmentReference"; changes made here are lost at the next generation

/// The schema `LearningAssignmentReference`.
pub struct LearningAssignmentReference {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningAssignmentReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssignmentReference = &<LearningAssignmentReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssignmentReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 2), ("selfUri", "self_uri", 2)],
        fields: &[&E.id, &E.self_uri],
    }
};

crate::runtime::model!(LearningAssignmentReference);

crate::runtime::setters!(LearningAssignmentReference {
    with_id: id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
