// @generated from the schema "TwitterId"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TwitterId`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TwitterId {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `screenName`: `string`.
    #[doc(alias = "screenName")]
    pub screen_name: Option<String>,
    /// `verified`: `boolean`, read-only.
    pub verified: Option<bool>,
    /// `profileUrl`: `string`, read-only.
    #[doc(alias = "profileUrl")]
    pub profile_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TwitterId "TwitterId" 5 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        screen_name: String = "screenName" with_screen_name,
        verified: bool = "verified" with_verified read_only,
        profile_url: String = "profileUrl" with_profile_url read_only,
    )
});
