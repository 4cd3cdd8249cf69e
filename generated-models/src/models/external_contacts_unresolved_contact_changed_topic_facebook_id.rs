// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicFacebookId"; changes made here are lost at the next generation

use crate::ExternalContactsUnresolvedContactChangedTopicFacebookScopedId;
use crate::runtime::Extra;

/// The schema `ExternalContactsUnresolvedContactChangedTopicFacebookId`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsUnresolvedContactChangedTopicFacebookId {
    /// `ids`: `array of ExternalContactsUnresolvedContactChangedTopicFacebookScopedId`.
    pub ids: Option<Vec<ExternalContactsUnresolvedContactChangedTopicFacebookScopedId>>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicFacebookId "ExternalContactsUnresolvedContactChangedTopicFacebookId" 2 {
    (
        ids: Vec<ExternalContactsUnresolvedContactChangedTopicFacebookScopedId> = "ids" with_ids,
        display_name: String = "displayName" with_display_name,
    )
});
