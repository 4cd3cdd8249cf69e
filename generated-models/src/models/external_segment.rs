// @generated from the schema "ExternalSegment"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ExternalSegment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalSegment {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `source`: one of `AdobeExperiencePlatform` and `Custom`, required.
    pub source: Option<Open<Source>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalSegment "ExternalSegment" 3 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name required,
        source: Open<Source> = "source" with_source required,
    )
});

/// The property `source` of `ExternalSegment`. Known values: `AdobeExperiencePlatform`, `Custom`.
#[repr(u16)]
#[non_exhaustive]
pub enum Source {
    AdobeExperiencePlatform,
    Custom,
}

crate::runtime::values!(Source {
    AdobeExperiencePlatform = "AdobeExperiencePlatform",
    Custom = "Custom",
});
