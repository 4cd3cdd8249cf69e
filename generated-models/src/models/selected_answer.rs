// @generated from the schema "SelectedAnswer"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `SelectedAnswer`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SelectedAnswer {
    /// `document`: `AddressableEntityRef`, required.
    pub document: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SelectedAnswer "SelectedAnswer" 1 {
    (
        document: Box<AddressableEntityRef> = "document" with_document required,
    )
});
