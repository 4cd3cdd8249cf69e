// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicMergeOperation"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ExternalContactsUnresolvedContactChangedTopicMergeOperation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsUnresolvedContactChangedTopicMergeOperation {
    /// `sourceContactId`: `string`.
    #[doc(alias = "sourceContactId")]
    pub source_contact_id: Option<String>,
    /// `targetContactId`: `string`.
    #[doc(alias = "targetContactId")]
    pub target_contact_id: Option<String>,
    /// `resultingContactId`: `string`.
    #[doc(alias = "resultingContactId")]
    pub resulting_contact_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicMergeOperation "ExternalContactsUnresolvedContactChangedTopicMergeOperation" 3 {
    (
        source_contact_id: String = "sourceContactId" with_source_contact_id,
        target_contact_id: String = "targetContactId" with_target_contact_id,
        resulting_contact_id: String = "resultingContactId" with_resulting_contact_id,
    )
});
