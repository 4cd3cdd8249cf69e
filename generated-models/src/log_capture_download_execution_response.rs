// @generated from the schema "LogCaptureDownloadExecutionResponse"; changes made here are lost at the next generation

/// The schema `LogCaptureDownloadExecutionResponse`.
pub struct LogCaptureDownloadExecutionResponse {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`, required, read-only.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `dateStart`: `string (date-time)`, required, read-only.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `fileUrl`: `string`, required, read-only.
    #[doc(alias = "fileUrl")]
    pub file_url: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `user`: `AddressableEntityRef`, required, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LogCaptureDownloadExecutionResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        date_start: ::std::option::Option::None,
        file_url: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        user: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LogCaptureDownloadExecutionResponse = &<LogCaptureDownloadExecutionResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LogCaptureDownloadExecutionResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("state", "state", 3),
            ("dateStart", "date_start", 3),
            ("fileUrl", "file_url", 3),
            ("selfUri", "self_uri", 2),
            ("user", "user", 3),
        ],
        fields: &[&E.id, &E.state, &E.date_start, &E.file_url, &E.self_uri, &E.user],
    }
};

crate::runtime::model!(LogCaptureDownloadExecutionResponse);

crate::runtime::setters!(LogCaptureDownloadExecutionResponse {
    with_id: id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_date_start: date_start: crate::runtime::DateTime,
    with_file_url: file_url: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::AddressableEntityRef>,
});

/// The property `state` of `LogCaptureDownloadExecutionResponse`. Known values: `Running`, `Failed`, `Succeeded`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Running,
    Failed,
    Succeeded,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Running, "Running"),
        (Self::Failed, "Failed"),
        (Self::Succeeded, "Succeeded"),
    ];
}
