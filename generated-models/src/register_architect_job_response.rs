// @generated from the schema "RegisterArchitectJobResponse"; changes made here are lost at the next generation

/// The schema `RegisterArchitectJobResponse`.
pub struct RegisterArchitectJobResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `presignedUrl`: `string`, read-only.
    #[doc(alias = "presignedUrl")]
    pub presigned_url: ::std::option::Option<::std::string::String>,
    /// `headers`: `map of string`, read-only.
    pub headers: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RegisterArchitectJobResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        presigned_url: ::std::option::Option::None,
        headers: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RegisterArchitectJobResponse = &<RegisterArchitectJobResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RegisterArchitectJobResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("presignedUrl", "presigned_url", 2),
            ("headers", "headers", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.presigned_url, &E.headers, &E.self_uri],
    }
};

crate::runtime::model!(RegisterArchitectJobResponse);

crate::runtime::setters!(RegisterArchitectJobResponse {
    with_id: id: ::std::string::String,
    with_presigned_url: presigned_url: ::std::string::String,
    with_headers: headers: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_self_uri: self_uri: ::std::string::String,
});
