// @generated from the schema "ExternalContactsContactChangedTopicLineId"; changes made here are lost at the next generation

use crate::ExternalContactsContactChangedTopicLineUserId;
use crate::runtime::Extra;

/// The schema `ExternalContactsContactChangedTopicLineId`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsContactChangedTopicLineId {
    /// `ids`: `array of ExternalContactsContactChangedTopicLineUserId`.
    pub ids: Option<Vec<ExternalContactsContactChangedTopicLineUserId>>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsContactChangedTopicLineId "ExternalContactsContactChangedTopicLineId" 2 {
    (
        ids: Vec<ExternalContactsContactChangedTopicLineUserId> = "ids" with_ids,
        display_name: String = "displayName" with_display_name,
    )
});
