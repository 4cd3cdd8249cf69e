// @generated from the schema "TrustRequestCreate"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TrustRequestCreate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrustRequestCreate {
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: Option<Vec<String>>,
    /// `groupIds`: `array of string`.
    #[doc(alias = "groupIds")]
    pub group_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrustRequestCreate "TrustRequestCreate" 2 {
    (
        user_ids: Vec<String> = "userIds" with_user_ids,
        group_ids: Vec<String> = "groupIds" with_group_ids,
    )
});
