// @generated from the schema "SharedResponse"; changes made here are lost at the next generation

/// The schema `SharedResponse`.
pub struct SharedResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `downloadUri`: `string (uri)`.
    #[doc(alias = "downloadUri")]
    pub download_uri: ::std::option::Option<::std::string::String>,
    /// `viewUri`: `string (uri)`.
    #[doc(alias = "viewUri")]
    pub view_uri: ::std::option::Option<::std::string::String>,
    /// `document`: `Document`.
    pub document: ::std::option::Option<::std::boxed::Box<crate::Document>>,
    /// `share`: `Share`.
    pub share: ::std::option::Option<::std::boxed::Box<crate::Share>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SharedResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        download_uri: ::std::option::Option::None,
        view_uri: ::std::option::Option::None,
        document: ::std::option::Option::None,
        share: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SharedResponse = &<SharedResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SharedResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("downloadUri", "download_uri", 0),
            ("viewUri", "view_uri", 0),
            ("document", "document", 0),
            ("share", "share", 0),
        ],
        fields: &[&E.id, &E.download_uri, &E.view_uri, &E.document, &E.share],
    }
};

crate::runtime::model!(SharedResponse);

crate::runtime::setters!(SharedResponse {
    with_id: id: ::std::string::String,
    with_download_uri: download_uri: ::std::string::String,
    with_view_uri: view_uri: ::std::string::String,
    with_document: document: ::std::boxed::Box<crate::Document>,
    with_share: share: ::std::boxed::Box<crate::Share>,
});
