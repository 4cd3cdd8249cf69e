// @generated from the schema "ChannelTopic"; changes made here are lost at the next generation

/// The schema `ChannelTopic`.
pub struct ChannelTopic {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `rejectionReason`: `string`.
    #[doc(alias = "rejectionReason")]
    pub rejection_reason: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ChannelTopic {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        rejection_reason: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ChannelTopic = &<ChannelTopic as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ChannelTopic",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("state", "state", 0),
            ("rejectionReason", "rejection_reason", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.state, &E.rejection_reason, &E.self_uri],
    }
};

crate::runtime::model!(ChannelTopic);

crate::runtime::setters!(ChannelTopic {
    with_id: id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_rejection_reason: rejection_reason: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `ChannelTopic`. Known values: `Permitted`, `Rejected`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Permitted,
    Rejected,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Permitted, "Permitted"),
        (Self::Rejected, "Rejected"),
    ];
}
