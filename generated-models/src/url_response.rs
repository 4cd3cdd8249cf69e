// @generated from the schema "UrlResponse"; changes made here are lost at the next generation

/// The schema `UrlResponse`.
pub struct UrlResponse {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UrlResponse {
    const EMPTY: Self = Self {
        url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UrlResponse = &<UrlResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UrlResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("url", "url", 0)],
        fields: &[&E.url],
    }
};

crate::runtime::model!(UrlResponse);

crate::runtime::setters!(UrlResponse {
    with_url: url: ::std::string::String,
});
