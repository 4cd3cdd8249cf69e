// @generated from the schema "Image"; changes made here are lost at the next generation

/// The schema `Image`.
pub struct Image {
    /// `resolution`: `string`.
    pub resolution: ::std::option::Option<::std::string::String>,
    /// `imageUri`: `string`.
    #[doc(alias = "imageUri")]
    pub image_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Image {
    const EMPTY: Self = Self {
        resolution: ::std::option::Option::None,
        image_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Image = &<Image as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Image",
        empty: E,
        extra: &E.extra,
        properties: &[("resolution", "resolution", 0), ("imageUri", "image_uri", 0)],
        fields: &[&E.resolution, &E.image_uri],
    }
};

crate::runtime::model!(Image);

crate::runtime::setters!(Image {
    with_resolution: resolution: ::std::string::String,
    with_image_uri: image_uri: ::std::string::String,
});
