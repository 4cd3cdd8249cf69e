// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicLineId"; changes made here are lost at the next generation

use crate::ExternalContactsUnresolvedContactChangedTopicLineUserId;
use crate::runtime::Extra;

/// The schema `ExternalContactsUnresolvedContactChangedTopicLineId`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsUnresolvedContactChangedTopicLineId {
    /// `ids`: `array of ExternalContactsUnresolvedContactChangedTopicLineUserId`.
    pub ids: Option<Vec<ExternalContactsUnresolvedContactChangedTopicLineUserId>>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicLineId "ExternalContactsUnresolvedContactChangedTopicLineId" 2 {
    (
        ids: Vec<ExternalContactsUnresolvedContactChangedTopicLineUserId> = "ids" with_ids,
        display_name: String = "displayName" with_display_name,
    )
});
