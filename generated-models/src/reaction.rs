// @generated from the schema "Reaction"; changes made here are lost at the next generation

/// The schema `Reaction`.
#[repr(C)]
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

crate::runtime::model!(Reaction "Reaction" 3 {
    (
        data: ::std::string::String = "data" 0 with_data,
        name: ::std::string::String = "name" 0 with_name,
        reaction_type: crate::runtime::Open<ReactionType> = "reactionType" 1 with_reaction_type,
    )
});

/// The property `reactionType` of `Reaction`. Known values: `hangup`, `transfer`, `transfer_flow`, `play_file`.
#[non_exhaustive]
pub enum ReactionType {
    Hangup,
    Transfer,
    TransferFlow,
    PlayFile,
}

crate::runtime::known!(ReactionType);

impl crate::runtime::Enum for ReactionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Hangup, "hangup"),
        (Self::Transfer, "transfer"),
        (Self::TransferFlow, "transfer_flow"),
        (Self::PlayFile, "play_file"),
    ];
}
