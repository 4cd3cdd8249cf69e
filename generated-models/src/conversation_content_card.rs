// @generated from the schema "ConversationContentCard"; changes made here are lost at the next generation

/// The schema `ConversationContentCard`.
pub struct ConversationContentCard {
    /// `title`: `string`, required.
    pub title: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `image`: `string`.
    pub image: ::std::option::Option<::std::string::String>,
    /// `video`: `string`.
    pub video: ::std::option::Option<::std::string::String>,
    /// `defaultAction`: `ConversationContentCardAction`.
    #[doc(alias = "defaultAction")]
    pub default_action: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationContentCardAction>,
    >,
    /// `actions`: `array of ConversationContentCardAction`, required.
    pub actions: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationContentCardAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationContentCard {
    const EMPTY: Self = Self {
        title: ::std::option::Option::None,
        description: ::std::option::Option::None,
        image: ::std::option::Option::None,
        video: ::std::option::Option::None,
        default_action: ::std::option::Option::None,
        actions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationContentCard = &<ConversationContentCard as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationContentCard",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("title", "title", 1),
            ("description", "description", 0),
            ("image", "image", 0),
            ("video", "video", 0),
            ("defaultAction", "default_action", 0),
            ("actions", "actions", 1),
        ],
        fields: &[
            &E.title,
            &E.description,
            &E.image,
            &E.video,
            &E.default_action,
            &E.actions,
        ],
    }
};

crate::runtime::model!(ConversationContentCard);

crate::runtime::setters!(ConversationContentCard {
    with_title: title: ::std::string::String,
    with_description: description: ::std::string::String,
    with_image: image: ::std::string::String,
    with_video: video: ::std::string::String,
    with_default_action: default_action: ::std::boxed::Box<crate::ConversationContentCardAction>,
    with_actions: actions: ::std::vec::Vec<crate::ConversationContentCardAction>,
});
