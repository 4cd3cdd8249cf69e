// @generated from the schema "SourceSyncResponse"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, ErrorBody};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `SourceSyncResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SourceSyncResponse {
    /// `state`: one of `Success`, `Failed`, `InProgress` and `Unknown`.
    pub state: Option<Open<State>>,
    /// `error`: `ErrorBody`.
    pub error: Option<Box<ErrorBody>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `knowledgeBase`: `AddressableEntityRef`.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: Option<Box<AddressableEntityRef>>,
    /// `source`: `AddressableEntityRef`.
    pub source: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SourceSyncResponse "SourceSyncResponse" 6 {
    (
        state: Open<State> = "state" with_state,
        error: Box<ErrorBody> = "error" with_error,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        knowledge_base: Box<AddressableEntityRef> = "knowledgeBase" with_knowledge_base,
        source: Box<AddressableEntityRef> = "source" with_source,
    )
});

/// The property `state` of `SourceSyncResponse`. Known values: `Success`, `Failed`, `InProgress`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Success,
    Failed,
    InProgress,
    Unknown,
}

crate::runtime::values!(State {
    Success = "Success",
    Failed = "Failed",
    InProgress = "InProgress",
    Unknown = "Unknown",
});
