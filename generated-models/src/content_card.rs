// @generated from the schema "ContentCard"; changes made here are lost at the next generation

/// The schema `ContentCard`.
pub struct ContentCard {
    /// `title`: `string`, required.
    pub title: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `image`: `string`.
    pub image: ::std::option::Option<::std::string::String>,
    /// `video`: `string`.
    pub video: ::std::option::Option<::std::string::String>,
    /// `defaultAction`: `ContentCardAction`.
    #[doc(alias = "defaultAction")]
    pub default_action: ::std::option::Option<
        ::std::boxed::Box<crate::ContentCardAction>,
    >,
    /// `actions`: `array of ContentCardAction`, required.
    pub actions: ::std::option::Option<::std::vec::Vec<crate::ContentCardAction>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContentCard {
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
    const E: &ContentCard = &<ContentCard as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContentCard",
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

crate::runtime::model!(ContentCard);

crate::runtime::setters!(ContentCard {
    with_title: title: ::std::string::String,
    with_description: description: ::std::string::String,
    with_image: image: ::std::string::String,
    with_video: video: ::std::string::String,
    with_default_action: default_action: ::std::boxed::Box<crate::ContentCardAction>,
    with_actions: actions: ::std::vec::Vec<crate::ContentCardAction>,
});
