// @generated from the schema "LinkConfiguration"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LinkConfiguration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LinkConfiguration {
    /// `uriTemplate`: `string`.
    #[doc(alias = "uriTemplate")]
    pub uri_template: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LinkConfiguration "LinkConfiguration" 1 {
    (
        uri_template: String = "uriTemplate" with_uri_template,
    )
});
