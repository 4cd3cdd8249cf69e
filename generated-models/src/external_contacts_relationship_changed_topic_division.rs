// @generated from the schema "ExternalContactsRelationshipChangedTopicDivision"; changes made here are lost at the next generation

/// The schema `ExternalContactsRelationshipChangedTopicDivision`.
#[repr(C)]
pub struct ExternalContactsRelationshipChangedTopicDivision {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsRelationshipChangedTopicDivision "ExternalContactsRelationshipChangedTopicDivision" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
