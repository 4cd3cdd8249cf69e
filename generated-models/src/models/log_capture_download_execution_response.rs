// @generated from the schema "LogCaptureDownloadExecutionResponse"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `LogCaptureDownloadExecutionResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LogCaptureDownloadExecutionResponse {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `state`: one of `Running`, `Failed` and `Succeeded`, required, read-only.
    pub state: Option<Open<State>>,
    /// `dateStart`: `string (date-time)`, required, read-only.
    #[doc(alias = "dateStart")]
    pub date_start: Option<DateTime>,
    /// `fileUrl`: `string`, required, read-only.
    #[doc(alias = "fileUrl")]
    pub file_url: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `user`: `AddressableEntityRef`, required, read-only.
    pub user: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LogCaptureDownloadExecutionResponse "LogCaptureDownloadExecutionResponse" 6 {
    (
        id: String = "id" with_id required,
        state: Open<State> = "state" with_state required read_only,
        date_start: DateTime = "dateStart" with_date_start required read_only,
        file_url: String = "fileUrl" with_file_url required read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
        user: Box<AddressableEntityRef> = "user" with_user required read_only,
    )
});

/// The property `state` of `LogCaptureDownloadExecutionResponse`. Known values: `Running`, `Failed`, `Succeeded`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Running,
    Failed,
    Succeeded,
}

crate::runtime::values!(State {
    Running = "Running",
    Failed = "Failed",
    Succeeded = "Succeeded",
});
