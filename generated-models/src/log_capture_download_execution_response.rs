// @generated from the schema "LogCaptureDownloadExecutionResponse"; changes made here are lost at the next generation

/// The schema `LogCaptureDownloadExecutionResponse`.
#[repr(C)]
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

crate::runtime::model!(LogCaptureDownloadExecutionResponse "LogCaptureDownloadExecutionResponse" 6 {
    (
        id: ::std::string::String = "id" 1 with_id,
        state: crate::runtime::Open<State> = "state" 3 with_state,
        date_start: crate::runtime::DateTime = "dateStart" 3 with_date_start,
        file_url: ::std::string::String = "fileUrl" 3 with_file_url,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
        user: ::std::boxed::Box<crate::AddressableEntityRef> = "user" 3 with_user,
    )
});

/// The property `state` of `LogCaptureDownloadExecutionResponse`. Known values: `Running`, `Failed`, `Succeeded`.
#[non_exhaustive]
pub enum State {
    Running,
    Failed,
    Succeeded,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Running, "Running"),
        (Self::Failed, "Failed"),
        (Self::Succeeded, "Succeeded"),
    ];
}
