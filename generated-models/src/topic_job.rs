// @generated from the schema "TopicJob"; changes made here are lost at the next generation

/// The schema `TopicJob`.
pub struct TopicJob {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `topics`: `array of BaseTopicEntitiy`.
    pub topics: ::std::option::Option<::std::vec::Vec<crate::BaseTopicEntitiy>>,
    /// `createdBy`: `AddressableEntityRef`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TopicJob {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        topics: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TopicJob = &<TopicJob as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TopicJob",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("state", "state", 0),
            ("topics", "topics", 0),
            ("createdBy", "created_by", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.state,
            &E.topics,
            &E.created_by,
            &E.date_created,
            &E.date_modified,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(TopicJob);

crate::runtime::setters!(TopicJob {
    with_id: id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_topics: topics: ::std::vec::Vec<crate::BaseTopicEntitiy>,
    with_created_by: created_by: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `TopicJob`. Known values: `Running`, `Completed`, `Failed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Running,
    Completed,
    Failed,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Running, "Running"),
        (Self::Completed, "Completed"),
        (Self::Failed, "Failed"),
    ];
}
