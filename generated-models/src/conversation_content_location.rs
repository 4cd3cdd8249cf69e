// @generated from the schema "ConversationContentLocation"; changes made here are lost at the next generation

/// The schema `ConversationContentLocation`.
pub struct ConversationContentLocation {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `address`: `string`.
    pub address: ::std::option::Option<::std::string::String>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `latitude`: `number (double)`.
    pub latitude: ::std::option::Option<f64>,
    /// `longitude`: `number (double)`.
    pub longitude: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationContentLocation {
    const EMPTY: Self = Self {
        url: ::std::option::Option::None,
        address: ::std::option::Option::None,
        text: ::std::option::Option::None,
        latitude: ::std::option::Option::None,
        longitude: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationContentLocation = &<ConversationContentLocation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationContentLocation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("url", "url", 0),
            ("address", "address", 0),
            ("text", "text", 0),
            ("latitude", "latitude", 0),
            ("longitude", "longitude", 0),
        ],
        fields: &[&E.url, &E.address, &E.text, &E.latitude, &E.longitude],
    }
};

crate::runtime::model!(ConversationContentLocation);

crate::runtime::setters!(ConversationContentLocation {
    with_url: url: ::std::string::String,
    with_address: address: ::std::string::String,
    with_text: text: ::std::string::String,
    with_latitude: latitude: f64,
    with_longitude: longitude: f64,
});
