// @generated from the schema "GenericTemplate"; changes made here are lost at the next generation

use crate::{RecordingButtonComponent, RecordingContentActions};
use crate::runtime::Extra;

/// The schema `GenericTemplate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GenericTemplate {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `components`: `array of RecordingButtonComponent`.
    pub components: Option<Vec<RecordingButtonComponent>>,
    /// `actions`: `RecordingContentActions`.
    pub actions: Option<Box<RecordingContentActions>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GenericTemplate "GenericTemplate" 5 {
    (
        title: String = "title" with_title,
        description: String = "description" with_description,
        url: String = "url" with_url,
        components: Vec<RecordingButtonComponent> = "components" with_components,
        actions: Box<RecordingContentActions> = "actions" with_actions,
    )
});
