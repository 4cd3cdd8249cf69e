// @generated from the schema "UserLicenses"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `UserLicenses`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserLicenses {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `licenses`: `array of string`.
    pub licenses: Option<Vec<String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserLicenses "UserLicenses" 3 {
    (
        id: String = "id" with_id read_only,
        licenses: Vec<String> = "licenses" with_licenses,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
