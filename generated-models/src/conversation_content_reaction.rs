// @generated from the schema "ConversationContentReaction"; changes made here are lost at the next generation

/// The schema `ConversationContentReaction`.
#[repr(C)]
pub struct ConversationContentReaction {
    /// `reactionType`: `string`.
    #[doc(alias = "reactionType")]
    pub reaction_type: ::std::option::Option<crate::runtime::Open<ReactionType>>,
    /// `count`: `integer (int32)`, required.
    pub count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationContentReaction "ConversationContentReaction" 2 {
    (
        reaction_type: crate::runtime::Open<ReactionType> = "reactionType" 0 with_reaction_type,
        count: i32 = "count" 1 with_count,
    )
});

/// The property `reactionType` of `ConversationContentReaction`. Known values: `None`, `Like`, `Love`, `Wow`, `Haha`, `Sad`, `Angry`, `Thankful`, `Pride`, `Care`, `Share`, `Comment`, `View`.
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

crate::runtime::known!(ReactionType);

impl crate::runtime::Enum for ReactionType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::None, "None"),
        (Self::Like, "Like"),
        (Self::Love, "Love"),
        (Self::Wow, "Wow"),
        (Self::Haha, "Haha"),
        (Self::Sad, "Sad"),
        (Self::Angry, "Angry"),
        (Self::Thankful, "Thankful"),
        (Self::Pride, "Pride"),
        (Self::Care, "Care"),
        (Self::Share, "Share"),
        (Self::Comment, "Comment"),
        (Self::View, "View"),
    ];
}
