// @generated from the schema "ContentOfferStyleProperties"; changes made here are lost at the next generation

/// The schema `ContentOfferStyleProperties`.
pub struct ContentOfferStyleProperties {
    /// `padding`: `string`.
    pub padding: ::std::option::Option<::std::string::String>,
    /// `color`: `string`.
    pub color: ::std::option::Option<::std::string::String>,
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContentOfferStyleProperties {
    const EMPTY: Self = Self {
        padding: ::std::option::Option::None,
        color: ::std::option::Option::None,
        background_color: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContentOfferStyleProperties = &<ContentOfferStyleProperties as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContentOfferStyleProperties",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("padding", "padding", 0),
            ("color", "color", 0),
            ("backgroundColor", "background_color", 0),
        ],
        fields: &[&E.padding, &E.color, &E.background_color],
    }
};

crate::runtime::model!(ContentOfferStyleProperties);

crate::runtime::setters!(ContentOfferStyleProperties {
    with_padding: padding: ::std::string::String,
    with_color: color: ::std::string::String,
    with_background_color: background_color: ::std::string::String,
});
