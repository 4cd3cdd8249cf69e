// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicExternalSource"; changes made here are lost at the next generation

/// The schema `ExternalContactsUnresolvedContactChangedTopicExternalSource`.
#[repr(C)]
pub struct ExternalContactsUnresolvedContactChangedTopicExternalSource {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicExternalSource "ExternalContactsUnresolvedContactChangedTopicExternalSource" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
