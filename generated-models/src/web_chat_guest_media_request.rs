// @generated from the schema "WebChatGuestMediaRequest"; changes made here are lost at the next generation

/// The schema `WebChatGuestMediaRequest`.
pub struct WebChatGuestMediaRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `types`: `array of string`, required.
    pub types: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Types>>>,
    /// `state`: `string`, required.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `communicationId`: `string`.
    #[doc(alias = "communicationId")]
    pub communication_id: ::std::option::Option<::std::string::String>,
    /// `securityKey`: `string`.
    #[doc(alias = "securityKey")]
    pub security_key: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WebChatGuestMediaRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        types: ::std::option::Option::None,
        state: ::std::option::Option::None,
        communication_id: ::std::option::Option::None,
        security_key: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebChatGuestMediaRequest = &<WebChatGuestMediaRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebChatGuestMediaRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("types", "types", 1),
            ("state", "state", 1),
            ("communicationId", "communication_id", 0),
            ("securityKey", "security_key", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.types,
            &E.state,
            &E.communication_id,
            &E.security_key,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(WebChatGuestMediaRequest);

crate::runtime::setters!(WebChatGuestMediaRequest {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_types: types: ::std::vec::Vec<crate::runtime::Open<Types>>,
    with_state: state: crate::runtime::Open<State>,
    with_communication_id: communication_id: ::std::string::String,
    with_security_key: security_key: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `types` of `WebChatGuestMediaRequest`. Known values: `COBROWSE`, `SCREENSHARE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Types {
    Cobrowse,
    Screenshare,
}

impl crate::runtime::Enum for Types {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Cobrowse, "COBROWSE"),
        (Self::Screenshare, "SCREENSHARE"),
    ];
}

/// The property `state` of `WebChatGuestMediaRequest`. Known values: `PENDING`, `ACCEPTED`, `DECLINED`, `TIMEDOUT`, `CANCELLED`, `ERRORED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Pending,
    Accepted,
    Declined,
    Timedout,
    Cancelled,
    Errored,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "PENDING"),
        (Self::Accepted, "ACCEPTED"),
        (Self::Declined, "DECLINED"),
        (Self::Timedout, "TIMEDOUT"),
        (Self::Cancelled, "CANCELLED"),
        (Self::Errored, "ERRORED"),
    ];
}
