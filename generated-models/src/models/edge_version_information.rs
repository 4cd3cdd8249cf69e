// @generated from the schema "EdgeVersionInformation"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EdgeVersionInformation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeVersionInformation {
    /// `softwareVersion`: `string`.
    #[doc(alias = "softwareVersion")]
    pub software_version: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeVersionInformation "EdgeVersionInformation" 1 {
    (
        software_version: String = "softwareVersion" with_software_version,
    )
});
