// @generated from the schema "ExternalContactsRelationshipChangedTopicDivision"; changes made here are lost at the next generation

/// The schema `ExternalContactsRelationshipChangedTopicDivision`.
pub struct ExternalContactsRelationshipChangedTopicDivision {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsRelationshipChangedTopicDivision {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsRelationshipChangedTopicDivision = &<ExternalContactsRelationshipChangedTopicDivision as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsRelationshipChangedTopicDivision",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(ExternalContactsRelationshipChangedTopicDivision);

crate::runtime::setters!(ExternalContactsRelationshipChangedTopicDivision {
    with_id: id: ::std::string::String,
});
