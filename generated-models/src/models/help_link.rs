// @generated from the schema "HelpLink"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `HelpLink`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct HelpLink {
    /// `uri`: `string`, read-only.
    pub uri: Option<String>,
    /// `title`: `string`, read-only.
    pub title: Option<String>,
    /// `description`: `string`, read-only.
    pub description: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(HelpLink "HelpLink" 3 {
    (
        uri: String = "uri" with_uri read_only,
        title: String = "title" with_title read_only,
        description: String = "description" with_description read_only,
    )
});
