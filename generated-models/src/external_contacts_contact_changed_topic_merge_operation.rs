// @generated from the schema "ExternalContactsContactChangedTopicMergeOperation"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactChangedTopicMergeOperation`.
#[repr(C)]
pub struct ExternalContactsContactChangedTopicMergeOperation {
    /// `sourceContactId`: `string`.
    #[doc(alias = "sourceContactId")]
    pub source_contact_id: ::std::option::Option<::std::string::String>,
    /// `targetContactId`: `string`.
    #[doc(alias = "targetContactId")]
    pub target_contact_id: ::std::option::Option<::std::string::String>,
    /// `resultingContactId`: `string`.
    #[doc(alias = "resultingContactId")]
    pub resulting_contact_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExternalContactsContactChangedTopicMergeOperation "ExternalContactsContactChangedTopicMergeOperation" 3 {
    (
        source_contact_id: ::std::string::String = "sourceContactId" 0 with_source_contact_id,
        target_contact_id: ::std::string::String = "targetContactId" 0 with_target_contact_id,
        resulting_contact_id: ::std::string::String = "resultingContactId" 0 with_resulting_contact_id,
    )
});
