// @generated from the schema "ArchitectExportJobStateResponse"; changes made here are lost at the next generation

/// The schema `ArchitectExportJobStateResponse`.
pub struct ArchitectExportJobStateResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `command`: `string`.
    pub command: ::std::option::Option<crate::runtime::Open<Command>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `messages`: `array of ArchitectJobMessage`.
    pub messages: ::std::option::Option<::std::vec::Vec<crate::ArchitectJobMessage>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ArchitectExportJobStateResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        status: ::std::option::Option::None,
        command: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        messages: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ArchitectExportJobStateResponse = &<ArchitectExportJobStateResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ArchitectExportJobStateResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("status", "status", 0),
            ("command", "command", 0),
            ("downloadUrl", "download_url", 0),
            ("messages", "messages", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.status,
            &E.command,
            &E.download_url,
            &E.messages,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ArchitectExportJobStateResponse);

crate::runtime::setters!(ArchitectExportJobStateResponse {
    with_id: id: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_command: command: crate::runtime::Open<Command>,
    with_download_url: download_url: ::std::string::String,
    with_messages: messages: ::std::vec::Vec<crate::ArchitectJobMessage>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `ArchitectExportJobStateResponse`. Known values: `Registered`, `Started`, `Success`, `Failure`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Registered,
    Started,
    Success,
    Failure,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Registered, "Registered"),
        (Self::Started, "Started"),
        (Self::Success, "Success"),
        (Self::Failure, "Failure"),
    ];
}

/// The property `command` of `ArchitectExportJobStateResponse`. Known values: `Publish`, `Create`, `Update`, `Export`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Command {
    Publish,
    Create,
    Update,
    Export,
}

impl crate::runtime::Enum for Command {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Publish, "Publish"),
        (Self::Create, "Create"),
        (Self::Update, "Update"),
        (Self::Export, "Export"),
    ];
}
