// @generated from the schema "SourceSyncResponse"; changes made here are lost at the next generation

/// The schema `SourceSyncResponse`.
#[repr(C)]
pub struct SourceSyncResponse {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `error`: `ErrorBody`.
    pub error: ::std::option::Option<::std::boxed::Box<crate::ErrorBody>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `knowledgeBase`: `AddressableEntityRef`.
    #[doc(alias = "knowledgeBase")]
    pub knowledge_base: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `source`: `AddressableEntityRef`.
    pub source: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SourceSyncResponse "SourceSyncResponse" 6 {
    (
        state: crate::runtime::Open<State> = "state" 0 with_state,
        error: ::std::boxed::Box<crate::ErrorBody> = "error" 0 with_error,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        knowledge_base: ::std::boxed::Box<crate::AddressableEntityRef> = "knowledgeBase" 0 with_knowledge_base,
        source: ::std::boxed::Box<crate::AddressableEntityRef> = "source" 0 with_source,
    )
});

/// The property `state` of `SourceSyncResponse`. Known values: `Success`, `Failed`, `InProgress`, `Unknown`.
#[non_exhaustive]
pub enum State {
    Success,
    Failed,
    InProgress,
    Unknown,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Success, "Success"),
        (Self::Failed, "Failed"),
        (Self::InProgress, "InProgress"),
        (Self::Unknown, "Unknown"),
    ];
}
