// @generated from the schema "RecordingUploadReport"; changes made here are lost at the next generation

/// The schema `RecordingUploadReport`.
pub struct RecordingUploadReport {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `signedUrl`: `string`.
    #[doc(alias = "signedUrl")]
    pub signed_url: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RecordingUploadReport {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        state: ::std::option::Option::None,
        signed_url: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecordingUploadReport = &<RecordingUploadReport as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecordingUploadReport",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("state", "state", 0),
            ("signedUrl", "signed_url", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.state, &E.signed_url, &E.self_uri],
    }
};

crate::runtime::model!(RecordingUploadReport);

crate::runtime::setters!(RecordingUploadReport {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_signed_url: signed_url: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `RecordingUploadReport`. Known values: `InProgress`, `Completed`, `Failed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    InProgress,
    Completed,
    Failed,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "InProgress"),
        (Self::Completed, "Completed"),
        (Self::Failed, "Failed"),
    ];
}
