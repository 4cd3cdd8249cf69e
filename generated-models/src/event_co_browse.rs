// @generated from the schema "EventCoBrowse"; changes made here are lost at the next generation

/// The schema `EventCoBrowse`.
pub struct EventCoBrowse {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `sessionJoinToken`: `string`.
    #[doc(alias = "sessionJoinToken")]
    pub session_join_token: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EventCoBrowse {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        session_id: ::std::option::Option::None,
        session_join_token: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EventCoBrowse = &<EventCoBrowse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EventCoBrowse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("sessionId", "session_id", 0),
            ("sessionJoinToken", "session_join_token", 0),
        ],
        fields: &[&E.r#type, &E.session_id, &E.session_join_token],
    }
};

crate::runtime::model!(EventCoBrowse);

crate::runtime::setters!(EventCoBrowse {
    with_type: r#type: crate::runtime::Open<Type>,
    with_session_id: session_id: ::std::string::String,
    with_session_join_token: session_join_token: ::std::string::String,
});

/// The property `type` of `EventCoBrowse`. Known values: `Offering`, `OfferingExpired`, `OfferingAccepted`, `OfferingRejected`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Offering,
    OfferingExpired,
    OfferingAccepted,
    OfferingRejected,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Offering, "Offering"),
        (Self::OfferingExpired, "OfferingExpired"),
        (Self::OfferingAccepted, "OfferingAccepted"),
        (Self::OfferingRejected, "OfferingRejected"),
    ];
}
