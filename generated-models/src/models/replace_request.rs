// @generated from the schema "ReplaceRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ReplaceRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ReplaceRequest {
    /// `changeNumber`: `integer (int32)`.
    #[doc(alias = "changeNumber")]
    pub change_number: Option<i32>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `authToken`: `string`.
    #[doc(alias = "authToken")]
    pub auth_token: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ReplaceRequest "ReplaceRequest" 3 {
    (
        change_number: i32 = "changeNumber" with_change_number,
        name: String = "name" with_name,
        auth_token: String = "authToken" with_auth_token secret,
    )
});
