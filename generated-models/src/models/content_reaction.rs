// @generated from the schema "ContentReaction"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ContentReaction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContentReaction {
    /// `reactionType`: one of `Like`, `Love`, `Wow`, `Haha` and 8 more, required.
    #[doc(alias = "reactionType")]
    pub reaction_type: Option<Open<ReactionType>>,
    /// `count`: `integer (int32)`, required.
    pub count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContentReaction "ContentReaction" 2 {
    (
        reaction_type: Open<ReactionType> = "reactionType" with_reaction_type required,
        count: i32 = "count" with_count required,
    )
});

/// The property `reactionType` of `ContentReaction`. Known values: `Like`, `Love`, `Wow`, `Haha`, `Sad`, `Angry`, `Thankful`, `Pride`, `Care`, `Share`, `Comment`, `View`.
#[repr(u16)]
#[non_exhaustive]
pub enum ReactionType {
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
