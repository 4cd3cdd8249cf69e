// @generated from the schema "RecordingButtonComponent"; changes made here are lost at the next generation

use crate::RecordingContentActions;
use crate::runtime::Extra;

/// The schema `RecordingButtonComponent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingButtonComponent {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `actions`: `RecordingContentActions`.
    pub actions: Option<Box<RecordingContentActions>>,
    /// `isSelected`: `boolean`.
    #[doc(alias = "isSelected")]
    pub is_selected: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingButtonComponent "RecordingButtonComponent" 3 {
    (
        title: String = "title" with_title,
        actions: Box<RecordingContentActions> = "actions" with_actions,
        is_selected: bool = "isSelected" with_is_selected,
    )
});
