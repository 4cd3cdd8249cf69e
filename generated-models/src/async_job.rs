// @generated from the schema "AsyncJob"; changes made here are lost at the next generation

/// The schema `AsyncJob`.
pub struct AsyncJob {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AsyncJob {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        state: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AsyncJob = &<AsyncJob as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AsyncJob",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("selfUri", "self_uri", 0),
            ("state", "state", 0),
        ],
        fields: &[&E.id, &E.self_uri, &E.state],
    }
};

crate::runtime::model!(AsyncJob);

crate::runtime::setters!(AsyncJob {
    with_id: id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
});

/// The property `state` of `AsyncJob`. Known values: `Running`, `Completed`, `Failed`, `Cancelled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Running,
    Completed,
    Failed,
    Cancelled,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Running, "Running"),
        (Self::Completed, "Completed"),
        (Self::Failed, "Failed"),
        (Self::Cancelled, "Cancelled"),
    ];
}
