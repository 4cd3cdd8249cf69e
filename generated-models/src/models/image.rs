// @generated from the schema "Image"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Image`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Image {
    /// `resolution`: `string`.
    pub resolution: Option<String>,
    /// `imageUri`: `string`.
    #[doc(alias = "imageUri")]
    pub image_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Image "Image" 2 {
    (
        resolution: String = "resolution" with_resolution,
        image_uri: String = "imageUri" with_image_uri,
    )
});
