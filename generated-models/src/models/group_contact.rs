// @generated from the schema "GroupContact"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `GroupContact`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GroupContact {
    /// `address`: `string`, required.
    pub address: Option<String>,
    /// `extension`: `string`.
    pub extension: Option<String>,
    /// `display`: `string`, read-only.
    pub display: Option<String>,
    /// `type`: one of `GROUPRING` and `GROUPPHONE`, required.
    pub r#type: Option<Open<Type>>,
    /// `mediaType`: `PHONE`, the one known value, required.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GroupContact "GroupContact" 5 {
    (
        address: String = "address" with_address required,
        extension: String = "extension" with_extension,
        display: String = "display" with_display read_only,
        r#type: Open<Type> = "type" with_type required,
        media_type: Open<MediaType> = "mediaType" with_media_type required,
    )
});

/// The property `type` of `GroupContact`. Known values: `GROUPRING`, `GROUPPHONE`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Groupring,
    Groupphone,
}

crate::runtime::values!(Type {
    Groupring = "GROUPRING",
    Groupphone = "GROUPPHONE",
});

/// The property `mediaType` of `GroupContact`. Known values: `PHONE`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Phone,
}

crate::runtime::values!(MediaType {
    Phone = "PHONE",
});
