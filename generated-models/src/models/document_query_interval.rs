// @generated from the schema "DocumentQueryInterval"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `DocumentQueryInterval`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentQueryInterval {
    /// `field`: one of `dateCreated`, `dateModified` and `datePublished`.
    pub field: Option<Open<Field>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentQueryInterval "DocumentQueryInterval" 2 {
    (
        field: Open<Field> = "field" with_field,
        value: String = "value" with_value,
    )
});

/// The property `field` of `DocumentQueryInterval`. Known values: `dateCreated`, `dateModified`, `datePublished`.
#[repr(u16)]
#[non_exhaustive]
pub enum Field {
    DateCreated,
    DateModified,
    DatePublished,
}

crate::runtime::values!(Field {
    DateCreated = "dateCreated",
    DateModified = "dateModified",
    DatePublished = "datePublished",
});
