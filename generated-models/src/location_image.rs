// @generated from the schema "LocationImage"; changes made here are lost at the next generation

/// The schema `LocationImage`.
#[repr(C)]
pub struct LocationImage {
    /// `resolution`: `string`.
    pub resolution: ::std::option::Option<::std::string::String>,
    /// `imageUri`: `string`.
    #[doc(alias = "imageUri")]
    pub image_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LocationImage "LocationImage" 2 {
    (
        resolution: ::std::string::String = "resolution" 0 with_resolution,
        image_uri: ::std::string::String = "imageUri" 0 with_image_uri,
    )
});
