// @generated from the schema "DocumentThumbnail"; changes made here are lost at the next generation

/// The schema `DocumentThumbnail`.
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

impl crate::runtime::Model for DocumentThumbnail {
    const EMPTY: Self = Self {
        resolution: ::std::option::Option::None,
        image_uri: ::std::option::Option::None,
        height: ::std::option::Option::None,
        width: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentThumbnail = &<DocumentThumbnail as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentThumbnail",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("resolution", "resolution", 0),
            ("imageUri", "image_uri", 0),
            ("height", "height", 0),
            ("width", "width", 0),
        ],
        fields: &[&E.resolution, &E.image_uri, &E.height, &E.width],
    }
};

crate::runtime::model!(DocumentThumbnail);

crate::runtime::setters!(DocumentThumbnail {
    with_resolution: resolution: ::std::string::String,
    with_image_uri: image_uri: ::std::string::String,
    with_height: height: i32,
    with_width: width: i32,
});
