// @generated from the schema "ConversationContentReaction"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationContentReaction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationContentReaction {
    /// `reactionType`: one of `None`, `Like`, `Love`, `Wow` and 9 more.
    #[doc(alias = "reactionType")]
    pub reaction_type: Option<Open<ReactionType>>,
    /// `count`: `integer (int32)`, required.
    pub count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationContentReaction "ConversationContentReaction" 2 {
    (
        reaction_type: Open<ReactionType> = "reactionType" with_reaction_type,
        count: i32 = "count" with_count required,
    )
});

/// The property `reactionType` of `ConversationContentReaction`. Known values: `None`, `Like`, `Love`, `Wow`, `Haha`, `Sad`, `Angry`, `Thankful`, `Pride`, `Care`, `Share`, `Comment`, `View`.
#[repr(u16)]
#[non_exhaustive]
pub enum ReactionType {
    None,
    Like,
    Love,
    Wow,
    Haha,
    Sad,
    Angry,
    Thankful,
    Pride,
    Care,
    Share,
    Comment,
    View,
}

crate::runtime::values!(ReactionType {
    None = "None",
    Like = "Like",
    Love = "Love",
    Wow = "Wow",
    Haha = "Haha",
    Sad = "Sad",
    Angry = "Angry",
    Thankful = "Thankful",
    Pride = "Pride",
    Care = "Care",
    Share = "Share",
    Comment = "Comment",
    View = "View",
});
