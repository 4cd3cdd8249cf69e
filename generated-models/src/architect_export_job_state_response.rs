// @generated from the schema "ArchitectExportJobStateResponse"; changes made here are lost at the next generation

/// The schema `ArchitectExportJobStateResponse`.
#[repr(C)]
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

crate::runtime::model!(ArchitectExportJobStateResponse "ArchitectExportJobStateResponse" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        command: crate::runtime::Open<Command> = "command" 0 with_command,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
        messages: ::std::vec::Vec<crate::ArchitectJobMessage> = "messages" 0 with_messages,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `ArchitectExportJobStateResponse`. Known values: `Registered`, `Started`, `Success`, `Failure`.
#[non_exhaustive]
pub enum Status {
    Registered,
    Started,
    Success,
    Failure,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Registered, "Registered"),
        (Self::Started, "Started"),
        (Self::Success, "Success"),
        (Self::Failure, "Failure"),
    ];
}

/// The property `command` of `ArchitectExportJobStateResponse`. Known values: `Publish`, `Create`, `Update`, `Export`.
#[non_exhaustive]
pub enum Command {
    Publish,
    Create,
    Update,
    Export,
}

crate::runtime::known!(Command);

impl crate::runtime::Enum for Command {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Publish, "Publish"),
        (Self::Create, "Create"),
        (Self::Update, "Update"),
        (Self::Export, "Export"),
    ];
}
