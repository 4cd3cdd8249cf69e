// @generated from the schema "ChatMessageUser"; changes made here are lost at the next generation

use crate::Image;
use crate::runtime::Extra;

/// The schema `ChatMessageUser`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ChatMessageUser {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// `username`: `string`.
    pub username: Option<String>,
    /// `images`: `array of Image`.
    pub images: Option<Vec<Image>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ChatMessageUser "ChatMessageUser" 5 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        display_name: String = "displayName" with_display_name,
        username: String = "username" with_username,
        images: Vec<Image> = "images" with_images,
    )
});
