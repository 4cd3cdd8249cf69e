// @generated from the schema "AvailableMediaType"; changes made here are lost at the next generation

/// The schema `AvailableMediaType`.
pub struct AvailableMediaType {
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<::std::string::String>,
    /// `availableSubTypes`: `array of string`.
    #[doc(alias = "availableSubTypes")]
    pub available_sub_types: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AvailableMediaType {
    const EMPTY: Self = Self {
        media_type: ::std::option::Option::None,
        available_sub_types: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AvailableMediaType = &<AvailableMediaType as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AvailableMediaType",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("mediaType", "media_type", 0),
            ("availableSubTypes", "available_sub_types", 0),
        ],
        fields: &[&E.media_type, &E.available_sub_types],
    }
};

crate::runtime::model!(AvailableMediaType);

crate::runtime::setters!(AvailableMediaType {
    with_media_type: media_type: ::std::string::String,
    with_available_sub_types: available_sub_types: ::std::vec::Vec<::std::string::String>,
});
