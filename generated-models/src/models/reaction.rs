// @generated from the schema "Reaction"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `Reaction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Reaction {
    /// `data`: `string`.
    pub data: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `reactionType`: one of `hangup`, `transfer`, `transfer_flow` and `play_file`, required.
    #[doc(alias = "reactionType")]
    pub reaction_type: Option<Open<ReactionType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Reaction "Reaction" 3 {
    (
        data: String = "data" with_data,
        name: String = "name" with_name,
        reaction_type: Open<ReactionType> = "reactionType" with_reaction_type required,
    )
});

/// The property `reactionType` of `Reaction`. Known values: `hangup`, `transfer`, `transfer_flow`, `play_file`.
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
