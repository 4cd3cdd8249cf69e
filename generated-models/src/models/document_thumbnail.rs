// @generated from the schema "DocumentThumbnail"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DocumentThumbnail`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentThumbnail {
    /// `resolution`: `string`.
    pub resolution: Option<String>,
    /// `imageUri`: `string`.
    #[doc(alias = "imageUri")]
    pub image_uri: Option<String>,
    /// `height`: `integer (int32)`.
    pub height: Option<i32>,
    /// `width`: `integer (int32)`.
    pub width: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentThumbnail "DocumentThumbnail" 4 {
    (
        resolution: String = "resolution" with_resolution,
        image_uri: String = "imageUri" with_image_uri,
        height: i32 = "height" with_height,
        width: i32 = "width" with_width,
    )
});
