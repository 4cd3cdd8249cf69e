// @generated from the schema "LearningScormUploadResponse"; changes made here are lost at the next generation

/// The schema `LearningScormUploadResponse`.
pub struct LearningScormUploadResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `uploadUrl`: `string`.
    #[doc(alias = "uploadUrl")]
    pub upload_url: ::std::option::Option<::std::string::String>,
    /// `headers`: `map of string`.
    pub headers: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningScormUploadResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        status: ::std::option::Option::None,
        upload_url: ::std::option::Option::None,
        headers: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningScormUploadResponse = &<LearningScormUploadResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningScormUploadResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("status", "status", 0),
            ("uploadUrl", "upload_url", 0),
            ("headers", "headers", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.status, &E.upload_url, &E.headers, &E.self_uri],
    }
};

crate::runtime::model!(LearningScormUploadResponse);

crate::runtime::setters!(LearningScormUploadResponse {
    with_id: id: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_upload_url: upload_url: ::std::string::String,
    with_headers: headers: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `LearningScormUploadResponse`. Known values: `UploadPending`, `Unpacking`, `Error`, `Ready`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    UploadPending,
    Unpacking,
    Error,
    Ready,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::UploadPending, "UploadPending"),
        (Self::Unpacking, "Unpacking"),
        (Self::Error, "Error"),
        (Self::Ready, "Ready"),
    ];
}
