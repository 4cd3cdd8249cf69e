// @generated from the schema "FacebookPermission"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `FacebookPermission`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FacebookPermission {
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `type`: one of `FacebookPrivate`, `FacebookPublic`, `InstagramPrivate`, `InstagramPublic` and `WhatsAppPrivate`, read-only.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FacebookPermission "FacebookPermission" 2 {
    (
        name: String = "name" with_name read_only,
        r#type: Open<Type> = "type" with_type read_only,
    )
});

/// The property `type` of `FacebookPermission`. Known values: `FacebookPrivate`, `FacebookPublic`, `InstagramPrivate`, `InstagramPublic`, `WhatsAppPrivate`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    FacebookPrivate,
    FacebookPublic,
    InstagramPrivate,
    InstagramPublic,
    WhatsAppPrivate,
}

crate::runtime::values!(Type {
    FacebookPrivate = "FacebookPrivate",
    FacebookPublic = "FacebookPublic",
    InstagramPrivate = "InstagramPrivate",
    InstagramPublic = "InstagramPublic",
    WhatsAppPrivate = "WhatsAppPrivate",
});
