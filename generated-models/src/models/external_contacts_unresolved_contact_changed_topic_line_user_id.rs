// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicLineUserId"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ExternalContactsUnresolvedContactChangedTopicLineUserId`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsUnresolvedContactChangedTopicLineUserId {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicLineUserId "ExternalContactsUnresolvedContactChangedTopicLineUserId" 1 {
    (
        user_id: String = "userId" with_user_id,
    )
});
