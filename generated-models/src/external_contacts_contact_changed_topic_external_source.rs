// @generated from the schema "ExternalContactsContactChangedTopicExternalSource"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactChangedTopicExternalSource`.
#[repr(C)]
pub struct ExternalContactsContactChangedTopicExternalSource {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsContactChangedTopicExternalSource "ExternalContactsContactChangedTopicExternalSource" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
