// @generated from the schema "DialerResponsesetConfigChangeReaction"; changes made here are lost at the next generation

/// The schema `DialerResponsesetConfigChangeReaction`.
#[repr(C)]
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

crate::runtime::model!(DialerResponsesetConfigChangeReaction "DialerResponsesetConfigChangeReaction" 4 {
    (
        data: ::std::string::String = "data" 0 with_data,
        name: ::std::string::String = "name" 0 with_name,
        reaction_type: crate::runtime::Open<ReactionType> = "reactionType" 0 with_reaction_type,
        additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value> = "additionalProperties" 0 with_additional_properties,
    )
});

/// The property `reactionType` of `DialerResponsesetConfigChangeReaction`. Known values: `hangup`, `transfer`, `transfer_flow`, `play_file`.
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
