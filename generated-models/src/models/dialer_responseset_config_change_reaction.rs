// @generated from the schema "DialerResponsesetConfigChangeReaction"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::{Extra, Open};

/// The schema `DialerResponsesetConfigChangeReaction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerResponsesetConfigChangeReaction {
    /// `data`: `string`.
    pub data: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `reactionType`: one of `hangup`, `transfer`, `transfer_flow` and `play_file`.
    #[doc(alias = "reactionType")]
    pub reaction_type: Option<Open<ReactionType>>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<BTreeMap<String, serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerResponsesetConfigChangeReaction "DialerResponsesetConfigChangeReaction" 4 {
    (
        data: String = "data" with_data,
        name: String = "name" with_name,
        reaction_type: Open<ReactionType> = "reactionType" with_reaction_type,
        additional_properties: BTreeMap<String, serde_json::Value> = "additionalProperties" with_additional_properties,
    )
});

/// The property `reactionType` of `DialerResponsesetConfigChangeReaction`. Known values: `hangup`, `transfer`, `transfer_flow`, `play_file`.
#[repr(u16)]
#[non_exhaustive]
pub enum ReactionType {
    Hangup,
    Transfer,
    TransferFlow,
    PlayFile,
}

crate::runtime::values!(ReactionType {
    Hangup = "hangup",
    Transfer = "transfer",
    TransferFlow = "transfer_flow",
    PlayFile = "play_file",
});
