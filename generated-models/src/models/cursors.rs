// @generated from the schema "Cursors"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Cursors`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Cursors {
    /// `before`: `string`.
    pub before: Option<String>,
    /// `after`: `string`.
    pub after: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Cursors "Cursors" 2 {
    (
        before: String = "before" with_before,
        after: String = "after" with_after,
    )
});
