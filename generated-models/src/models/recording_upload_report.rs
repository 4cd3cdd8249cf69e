// @generated from the schema "RecordingUploadReport"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `RecordingUploadReport`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingUploadReport {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `state`: one of `InProgress`, `Completed` and `Failed`.
    pub state: Option<Open<State>>,
    /// `signedUrl`: `string`.
    #[doc(alias = "signedUrl")]
    pub signed_url: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingUploadReport "RecordingUploadReport" 5 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        state: Open<State> = "state" with_state,
        signed_url: String = "signedUrl" with_signed_url,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `state` of `RecordingUploadReport`. Known values: `InProgress`, `Completed`, `Failed`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    InProgress,
    Completed,
    Failed,
}

crate::runtime::values!(State {
    InProgress = "InProgress",
    Completed = "Completed",
    Failed = "Failed",
});
