// @generated from the schema "JourneyApp"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `JourneyApp`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyApp {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `namespace`: `string`, required.
    pub namespace: Option<String>,
    /// `version`: `string`, required.
    pub version: Option<String>,
    /// `buildNumber`: `string`, required.
    #[doc(alias = "buildNumber")]
    pub build_number: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyApp "JourneyApp" 4 {
    (
        name: String = "name" with_name required,
        namespace: String = "namespace" with_namespace required,
        version: String = "version" with_version required,
        build_number: String = "buildNumber" with_build_number required,
    )
});
