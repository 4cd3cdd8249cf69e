// @generated from the schema "LicenseDefinition"; changes made here are lost at the next generation

use crate::{AddressableLicenseDefinition, Permissions};
use crate::runtime::Extra;

/// The schema `LicenseDefinition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LicenseDefinition {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `permissions`: `Permissions`.
    pub permissions: Option<Box<Permissions>>,
    /// `prerequisites`: `array of AddressableLicenseDefinition`.
    pub prerequisites: Option<Vec<AddressableLicenseDefinition>>,
    /// `comprises`: `array of LicenseDefinition`.
    pub comprises: Option<Vec<LicenseDefinition>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LicenseDefinition "LicenseDefinition" 6 {
    (
        id: String = "id" with_id read_only,
        description: String = "description" with_description,
        permissions: Box<Permissions> = "permissions" with_permissions,
        prerequisites: Vec<AddressableLicenseDefinition> = "prerequisites" with_prerequisites,
        comprises: Vec<LicenseDefinition> = "comprises" with_comprises,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
