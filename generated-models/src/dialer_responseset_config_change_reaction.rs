// @generated from the schema "DialerResponsesetConfigChangeReaction"; changes made here are lost at the next generation

/// The schema `DialerResponsesetConfigChangeReaction`.
pub struct DialerResponsesetConfigChangeReaction {
    /// `data`: `string`.
    pub data: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `reactionType`: `string`.
    #[doc(alias = "reactionType")]
    pub reaction_type: ::std::option::Option<crate::runtime::Open<ReactionType>>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerResponsesetConfigChangeReaction {
    const EMPTY: Self = Self {
        data: ::std::option::Option::None,
        name: ::std::option::Option::None,
        reaction_type: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerResponsesetConfigChangeReaction = &<DialerResponsesetConfigChangeReaction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerResponsesetConfigChangeReaction",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("data", "data", 0),
            ("name", "name", 0),
            ("reactionType", "reaction_type", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[&E.data, &E.name, &E.reaction_type, &E.additional_properties],
    }
};

crate::runtime::model!(DialerResponsesetConfigChangeReaction);

crate::runtime::setters!(DialerResponsesetConfigChangeReaction {
    with_data: data: ::std::string::String,
    with_name: name: ::std::string::String,
    with_reaction_type: reaction_type: crate::runtime::Open<ReactionType>,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});

/// The property `reactionType` of `DialerResponsesetConfigChangeReaction`. Known values: `hangup`, `transfer`, `transfer_flow`, `play_file`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReactionType {
    Hangup,
    Transfer,
    TransferFlow,
    PlayFile,
}

impl crate::runtime::Enum for ReactionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Hangup, "hangup"),
        (Self::Transfer, "transfer"),
        (Self::TransferFlow, "transfer_flow"),
        (Self::PlayFile, "play_file"),
    ];
}
