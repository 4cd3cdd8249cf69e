// @generated from the schema "RequestExternalSegment"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `RequestExternalSegment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RequestExternalSegment {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `source`: one of `AdobeExperiencePlatform` and `Custom`.
    pub source: Option<Open<Source>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RequestExternalSegment "RequestExternalSegment" 3 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name required,
        source: Open<Source> = "source" with_source,
    )
});

/// The property `source` of `RequestExternalSegment`. Known values: `AdobeExperiencePlatform`, `Custom`.
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
