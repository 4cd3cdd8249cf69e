// @generated from the schema "SourceSyncResponse"; changes made here are lost at the next generation

/// The schema `SourceSyncResponse`.
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

impl crate::runtime::Model for SourceSyncResponse {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        error: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        knowledge_base: ::std::option::Option::None,
        source: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SourceSyncResponse = &<SourceSyncResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SourceSyncResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("state", "state", 0),
            ("error", "error", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("knowledgeBase", "knowledge_base", 0),
            ("source", "source", 0),
        ],
        fields: &[
            &E.state,
            &E.error,
            &E.date_created,
            &E.date_modified,
            &E.knowledge_base,
            &E.source,
        ],
    }
};

crate::runtime::model!(SourceSyncResponse);

crate::runtime::setters!(SourceSyncResponse {
    with_state: state: crate::runtime::Open<State>,
    with_error: error: ::std::boxed::Box<crate::ErrorBody>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_knowledge_base: knowledge_base: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_source: source: ::std::boxed::Box<crate::AddressableEntityRef>,
});

/// The property `state` of `SourceSyncResponse`. Known values: `Success`, `Failed`, `InProgress`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Success,
    Failed,
    InProgress,
    Unknown,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Success, "Success"),
        (Self::Failed, "Failed"),
        (Self::InProgress, "InProgress"),
        (Self::Unknown, "Unknown"),
    ];
}
