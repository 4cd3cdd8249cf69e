// @generated from the schema "WebMessagingGeneric"; changes made here are lost at the next generation

use crate::{ButtonComponent, ContentActions};
use crate::runtime::Extra;

/// The schema `WebMessagingGeneric`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebMessagingGeneric {
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `image`: `string`.
    pub image: Option<String>,
    /// `actions`: `ContentActions`.
    pub actions: Option<Box<ContentActions>>,
    /// `components`: `array of ButtonComponent`.
    pub components: Option<Vec<ButtonComponent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebMessagingGeneric "WebMessagingGeneric" 5 {
    (
        title: String = "title" with_title,
        description: String = "description" with_description,
        image: String = "image" with_image,
        actions: Box<ContentActions> = "actions" with_actions,
        components: Vec<ButtonComponent> = "components" with_components,
    )
});
