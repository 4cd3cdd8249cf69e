// @generated from the schema "WebMessagingGeneric"; changes made here are lost at the next generation

/// The schema `WebMessagingGeneric`.
pub struct WebMessagingGeneric {
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `image`: `string`.
    pub image: ::std::option::Option<::std::string::String>,
    /// `actions`: `ContentActions`.
    pub actions: ::std::option::Option<::std::boxed::Box<crate::ContentActions>>,
    /// `components`: `array of ButtonComponent`.
    pub components: ::std::option::Option<::std::vec::Vec<crate::ButtonComponent>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WebMessagingGeneric {
    const EMPTY: Self = Self {
        title: ::std::option::Option::None,
        description: ::std::option::Option::None,
        image: ::std::option::Option::None,
        actions: ::std::option::Option::None,
        components: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebMessagingGeneric = &<WebMessagingGeneric as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebMessagingGeneric",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("title", "title", 0),
            ("description", "description", 0),
            ("image", "image", 0),
            ("actions", "actions", 0),
            ("components", "components", 0),
        ],
        fields: &[&E.title, &E.description, &E.image, &E.actions, &E.components],
    }
};

crate::runtime::model!(WebMessagingGeneric);

crate::runtime::setters!(WebMessagingGeneric {
    with_title: title: ::std::string::String,
    with_description: description: ::std::string::String,
    with_image: image: ::std::string::String,
    with_actions: actions: ::std::boxed::Box<crate::ContentActions>,
    with_components: components: ::std::vec::Vec<crate::ButtonComponent>,
});
