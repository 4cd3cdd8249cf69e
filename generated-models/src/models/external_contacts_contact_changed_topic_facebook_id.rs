// @generated from the schema "ExternalContactsContactChangedTopicFacebookId"; changes made here are lost at the next generation

use crate::ExternalContactsContactChangedTopicFacebookScopedId;
use crate::runtime::Extra;

/// The schema `ExternalContactsContactChangedTopicFacebookId`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsContactChangedTopicFacebookId {
    /// `ids`: `array of ExternalContactsContactChangedTopicFacebookScopedId`.
    pub ids: Option<Vec<ExternalContactsContactChangedTopicFacebookScopedId>>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsContactChangedTopicFacebookId "ExternalContactsContactChangedTopicFacebookId" 2 {
    (
        ids: Vec<ExternalContactsContactChangedTopicFacebookScopedId> = "ids" with_ids,
        display_name: String = "displayName" with_display_name,
    )
});
