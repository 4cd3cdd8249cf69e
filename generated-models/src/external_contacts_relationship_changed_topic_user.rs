// @generated from the schema "ExternalContactsRelationshipChangedTopicUser"; changes made here are lost at the next generation

/// The schema `ExternalContactsRelationshipChangedTopicUser`.
#[repr(C)]
pub struct ExternalContactsRelationshipChangedTopicUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsRelationshipChangedTopicUser "ExternalContactsRelationshipChangedTopicUser" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
