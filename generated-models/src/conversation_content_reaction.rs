// @generated from the schema "ConversationContentReaction"; changes made here are lost at the next generation

/// The schema `ConversationContentReaction`.
pub struct ConversationContentReaction {
    /// `reactionType`: `string`.
    #[doc(alias = "reactionType")]
    pub reaction_type: ::std::option::Option<crate::runtime::Open<ReactionType>>,
    /// `count`: `integer (int32)`, required.
    pub count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationContentReaction {
    const EMPTY: Self = Self {
        reaction_type: ::std::option::Option::None,
        count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationContentReaction = &<ConversationContentReaction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationContentReaction",
        empty: E,
        extra: &E.extra,
        properties: &[("reactionType", "reaction_type", 0), ("count", "count", 1)],
        fields: &[&E.reaction_type, &E.count],
    }
};

crate::runtime::model!(ConversationContentReaction);

crate::runtime::setters!(ConversationContentReaction {
    with_reaction_type: reaction_type: crate::runtime::Open<ReactionType>,
    with_count: count: i32,
});

/// The property `reactionType` of `ConversationContentReaction`. Known values: `None`, `Like`, `Love`, `Wow`, `Haha`, `Sad`, `Angry`, `Thankful`, `Pride`, `Care`, `Share`, `Comment`, `View`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
