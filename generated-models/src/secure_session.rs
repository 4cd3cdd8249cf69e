// @generated from the schema "SecureSession"; changes made here are lost at the next generation

/// The schema `SecureSession`.
pub struct SecureSession {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `flow`: `DomainEntityRef`, required.
    pub flow: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `userData`: `string`.
    #[doc(alias = "userData")]
    pub user_data: ::std::option::Option<::std::string::String>,
    /// `state`: `string`, required.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `sourceParticipantId`: `string`.
    #[doc(alias = "sourceParticipantId")]
    pub source_participant_id: ::std::option::Option<::std::string::String>,
    /// `disconnect`: `boolean`.
    pub disconnect: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SecureSession {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        flow: ::std::option::Option::None,
        user_data: ::std::option::Option::None,
        state: ::std::option::Option::None,
        source_participant_id: ::std::option::Option::None,
        disconnect: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SecureSession = &<SecureSession as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SecureSession",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("flow", "flow", 1),
            ("userData", "user_data", 0),
            ("state", "state", 1),
            ("sourceParticipantId", "source_participant_id", 0),
            ("disconnect", "disconnect", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.flow,
            &E.user_data,
            &E.state,
            &E.source_participant_id,
            &E.disconnect,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(SecureSession);

crate::runtime::setters!(SecureSession {
    with_id: id: ::std::string::String,
    with_flow: flow: ::std::boxed::Box<crate::DomainEntityRef>,
    with_user_data: user_data: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_source_participant_id: source_participant_id: ::std::string::String,
    with_disconnect: disconnect: bool,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `SecureSession`. Known values: `PENDING`, `COMPLETED`, `FAILED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Pending,
    Completed,
    Failed,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "PENDING"),
        (Self::Completed, "COMPLETED"),
        (Self::Failed, "FAILED"),
    ];
}
