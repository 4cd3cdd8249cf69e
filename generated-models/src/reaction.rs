// @generated from the schema "Reaction"; changes made here are lost at the next generation

/// The schema `Reaction`.
pub struct Reaction {
    /// `data`: `string`.
    pub data: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `reactionType`: `string`, required.
    #[doc(alias = "reactionType")]
    pub reaction_type: ::std::option::Option<crate::runtime::Open<ReactionType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Reaction {
    const EMPTY: Self = Self {
        data: ::std::option::Option::None,
        name: ::std::option::Option::None,
        reaction_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Reaction = &<Reaction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Reaction",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("data", "data", 0),
            ("name", "name", 0),
            ("reactionType", "reaction_type", 1),
        ],
        fields: &[&E.data, &E.name, &E.reaction_type],
    }
};

crate::runtime::model!(Reaction);

crate::runtime::setters!(Reaction {
    with_data: data: ::std::string::String,
    with_name: name: ::std::string::String,
    with_reaction_type: reaction_type: crate::runtime::Open<ReactionType>,
});

/// The property `reactionType` of `Reaction`. Known values: `hangup`, `transfer`, `transfer_flow`, `play_file`.
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
