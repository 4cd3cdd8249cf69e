// @generated from the schema "ExternalContactsContactChangedTopicDivision"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactChangedTopicDivision`.
#[repr(C)]
pub struct ExternalContactsContactChangedTopicDivision {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsContactChangedTopicDivision "ExternalContactsContactChangedTopicDivision" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
