// @generated from the schema "SdkLibrary"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SdkLibrary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SdkLibrary {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `version`: `string`, required.
    pub version: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SdkLibrary "SdkLibrary" 2 {
    (
        name: String = "name" with_name required,
        version: String = "version" with_version required,
    )
});
