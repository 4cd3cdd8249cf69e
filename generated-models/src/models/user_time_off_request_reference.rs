// @generated from the schema "UserTimeOffRequestReference"; changes made here are lost at the next generation

use crate::UserReference;
use crate::runtime::Extra;

/// The schema `UserTimeOffRequestReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserTimeOffRequestReference {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `user`: `UserReference`, required.
    pub user: Option<Box<UserReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserTimeOffRequestReference "UserTimeOffRequestReference" 3 {
    (
        id: String = "id" with_id,
        user: Box<UserReference> = "user" with_user required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
