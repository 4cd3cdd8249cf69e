// @generated from the schema "ExternalContactsRelationshipChangedTopicUser"; changes made here are lost at the next generation

/// The schema `ExternalContactsRelationshipChangedTopicUser`.
pub struct ExternalContactsRelationshipChangedTopicUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsRelationshipChangedTopicUser {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsRelationshipChangedTopicUser = &<ExternalContactsRelationshipChangedTopicUser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsRelationshipChangedTopicUser",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(ExternalContactsRelationshipChangedTopicUser);

crate::runtime::setters!(ExternalContactsRelationshipChangedTopicUser {
    with_id: id: ::std::string::String,
});
