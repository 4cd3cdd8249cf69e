// @generated from the schema "GuestMemberInfo"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `GuestMemberInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GuestMemberInfo {
    /// `displayName`: `string`, required.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// `firstName`: `string`.
    #[doc(alias = "firstName")]
    pub first_name: Option<String>,
    /// `lastName`: `string`.
    #[doc(alias = "lastName")]
    pub last_name: Option<String>,
    /// `email`: `string`.
    pub email: Option<String>,
    /// `phoneNumber`: `string`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// `avatarImageUrl`: `string`.
    #[doc(alias = "avatarImageUrl")]
    pub avatar_image_url: Option<String>,
    /// `customFields`: `map of string`.
    #[doc(alias = "customFields")]
    pub custom_fields: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GuestMemberInfo "GuestMemberInfo" 7 {
    (
        display_name: String = "displayName" with_display_name required,
        first_name: String = "firstName" with_first_name,
        last_name: String = "lastName" with_last_name,
        email: String = "email" with_email,
        phone_number: String = "phoneNumber" with_phone_number,
        avatar_image_url: String = "avatarImageUrl" with_avatar_image_url,
        custom_fields: BTreeMap<String, String> = "customFields" with_custom_fields,
    )
});
