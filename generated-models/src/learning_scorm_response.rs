// @generated from the schema "LearningScormResponse"; changes made here are lost at the next generation

/// The schema `LearningScormResponse`.
pub struct LearningScormResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// `errorMessage`: `string`.
    #[doc(alias = "errorMessage")]
    pub error_message: ::std::option::Option<::std::string::String>,
    /// `percentageUnpacked`: `number (float)`.
    #[doc(alias = "percentageUnpacked")]
    pub percentage_unpacked: ::std::option::Option<f64>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningScormResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        status: ::std::option::Option::None,
        error_code: ::std::option::Option::None,
        error_message: ::std::option::Option::None,
        percentage_unpacked: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningScormResponse = &<LearningScormResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningScormResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("status", "status", 0),
            ("errorCode", "error_code", 0),
            ("errorMessage", "error_message", 0),
            ("percentageUnpacked", "percentage_unpacked", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.status,
            &E.error_code,
            &E.error_message,
            &E.percentage_unpacked,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(LearningScormResponse);

crate::runtime::setters!(LearningScormResponse {
    with_id: id: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_error_code: error_code: ::std::string::String,
    with_error_message: error_message: ::std::string::String,
    with_percentage_unpacked: percentage_unpacked: f64,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `LearningScormResponse`. Known values: `UploadPending`, `Unpacking`, `Error`, `Ready`.
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
