// @generated from the schema "LicenseUser"; changes made here are lost at the next generation

use crate::LicenseDefinition;
use crate::runtime::Extra;

/// The schema `LicenseUser`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LicenseUser {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `licenses`: `array of LicenseDefinition`.
    pub licenses: Option<Vec<LicenseDefinition>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LicenseUser "LicenseUser" 3 {
    (
        id: String = "id" with_id read_only,
        licenses: Vec<LicenseDefinition> = "licenses" with_licenses,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
