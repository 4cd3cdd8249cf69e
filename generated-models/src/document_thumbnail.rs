// @generated from the schema "DocumentThumbnail"; changes made here are lost at the next generation

/// The schema `DocumentThumbnail`.
#[repr(C)]
pub struct DocumentThumbnail {
    /// `resolution`: `string`.
    pub resolution: ::std::option::Option<::std::string::String>,
    /// `imageUri`: `string`.
    #[doc(alias = "imageUri")]
    pub image_uri: ::std::option::Option<::std::string::String>,
    /// `height`: `integer (int32)`.
    pub height: ::std::option::Option<i32>,
    /// `width`: `integer (int32)`.
    pub width: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentThumbnail "DocumentThumbnail" 4 {
    (
        resolution: ::std::string::String = "resolution" 0 with_resolution,
        image_uri: ::std::string::String = "imageUri" 0 with_image_uri,
        height: i32 = "height" 0 with_height,
        width: i32 = "width" 0 with_width,
    )
});
