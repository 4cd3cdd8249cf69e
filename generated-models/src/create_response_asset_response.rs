// @generated from the schema "CreateResponseAssetResponse"; changes made here are lost at the next generation

/// The schema `CreateResponseAssetResponse`.
pub struct CreateResponseAssetResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `url`: `string`, read-only.
    pub url: ::std::option::Option<::std::string::String>,
    /// `headers`: `map of string`, read-only.
    pub headers: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CreateResponseAssetResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        url: ::std::option::Option::None,
        headers: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateResponseAssetResponse = &<CreateResponseAssetResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateResponseAssetResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 2), ("url", "url", 2), ("headers", "headers", 2)],
        fields: &[&E.id, &E.url, &E.headers],
    }
};

crate::runtime::model!(CreateResponseAssetResponse);

crate::runtime::setters!(CreateResponseAssetResponse {
    with_id: id: ::std::string::String,
    with_url: url: ::std::string::String,
    with_headers: headers: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});
