// @generated from the schema "ButtonComponent"; changes made here are lost at the next generation

use crate::ContentActions;
use crate::runtime::Extra;

/// The schema `ButtonComponent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ButtonComponent {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `actions`: `ContentActions`.
    pub actions: Option<Box<ContentActions>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ButtonComponent "ButtonComponent" 2 {
    (
        title: String = "title" with_title,
        actions: Box<ContentActions> = "actions" with_actions,
    )
});
