// @generated from the schema "CoverSheet"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CoverSheet`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CoverSheet {
    /// `notes`: `string`.
    pub notes: Option<String>,
    /// `locale`: `string`.
    pub locale: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CoverSheet "CoverSheet" 2 {
    (
        notes: String = "notes" with_notes,
        locale: String = "locale" with_locale,
    )
});
