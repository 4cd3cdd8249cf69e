// @generated from the schema "WebChatGuestMediaRequest"; changes made here are lost at the next generation

/// The schema `WebChatGuestMediaRequest`.
#[repr(C)]
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

crate::runtime::model!(WebChatGuestMediaRequest "WebChatGuestMediaRequest" 7 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        types: ::std::vec::Vec<crate::runtime::Open<Types>> = "types" 1 with_types,
        state: crate::runtime::Open<State> = "state" 1 with_state,
        communication_id: ::std::string::String = "communicationId" 0 with_communication_id,
        security_key: ::std::string::String = "securityKey" 16 with_security_key,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `types` of `WebChatGuestMediaRequest`. Known values: `COBROWSE`, `SCREENSHARE`.
#[non_exhaustive]
pub enum Types {
    Cobrowse,
    Screenshare,
}

crate::runtime::known!(Types);

impl crate::runtime::Enum for Types {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Cobrowse, "COBROWSE"),
        (Self::Screenshare, "SCREENSHARE"),
    ];
}

/// The property `state` of `WebChatGuestMediaRequest`. Known values: `PENDING`, `ACCEPTED`, `DECLINED`, `TIMEDOUT`, `CANCELLED`, `ERRORED`.
#[non_exhaustive]
pub enum State {
    Pending,
    Accepted,
    Declined,
    Timedout,
    Cancelled,
    Errored,
}

crate::runtime::known!(State);

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
