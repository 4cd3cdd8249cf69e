// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicDivision"; changes made here are lost at the next generation

/// The schema `ExternalContactsUnresolvedContactChangedTopicDivision`.
#[repr(C)]
pub struct ExternalContactsUnresolvedContactChangedTopicDivision {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicDivision "ExternalContactsUnresolvedContactChangedTopicDivision" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
