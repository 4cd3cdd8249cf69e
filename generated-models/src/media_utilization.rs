// @generated from the schema "MediaUtilization"; changes made here are lost at the next generation

/// The schema `MediaUtilization`.
pub struct MediaUtilization {
    /// `maximumCapacity`: `integer (int32)`.
    #[doc(alias = "maximumCapacity")]
    pub maximum_capacity: ::std::option::Option<i32>,
    /// `interruptableMediaTypes`: `array of string`.
    #[doc(alias = "interruptableMediaTypes")]
    pub interruptable_media_types: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `includeNonAcd`: `boolean`.
    #[doc(alias = "includeNonAcd")]
    pub include_non_acd: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MediaUtilization {
    const EMPTY: Self = Self {
        maximum_capacity: ::std::option::Option::None,
        interruptable_media_types: ::std::option::Option::None,
        include_non_acd: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MediaUtilization = &<MediaUtilization as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MediaUtilization",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("maximumCapacity", "maximum_capacity", 0),
            ("interruptableMediaTypes", "interruptable_media_types", 0),
            ("includeNonAcd", "include_non_acd", 0),
        ],
        fields: &[&E.maximum_capacity, &E.interruptable_media_types, &E.include_non_acd],
    }
};

crate::runtime::model!(MediaUtilization);

crate::runtime::setters!(MediaUtilization {
    with_maximum_capacity: maximum_capacity: i32,
    with_interruptable_media_types: interruptable_media_types: ::std::vec::Vec<::std::string::String>,
    with_include_non_acd: include_non_acd: bool,
});
