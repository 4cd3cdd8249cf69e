// @generated from the schema "EdgeVersionReport"; changes made here are lost at the next generation

use crate::EdgeVersionInformation;
use crate::runtime::Extra;

/// The schema `EdgeVersionReport`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeVersionReport {
    /// `oldestVersion`: `EdgeVersionInformation`.
    #[doc(alias = "oldestVersion")]
    pub oldest_version: Option<Box<EdgeVersionInformation>>,
    /// `newestVersion`: `EdgeVersionInformation`.
    #[doc(alias = "newestVersion")]
    pub newest_version: Option<Box<EdgeVersionInformation>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeVersionReport "EdgeVersionReport" 2 {
    (
        oldest_version: Box<EdgeVersionInformation> = "oldestVersion" with_oldest_version,
        newest_version: Box<EdgeVersionInformation> = "newestVersion" with_newest_version,
    )
});
