// @generated from the schema "Card"; changes made here are lost at the next generation

/// The schema `Card`.
pub struct Card {
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `defaultAction`: `CardAction`.
    #[doc(alias = "defaultAction")]
    pub default_action: ::std::option::Option<::std::boxed::Box<crate::CardAction>>,
    /// `actions`: `array of CardAction`.
    pub actions: ::std::option::Option<::std::vec::Vec<crate::CardAction>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Card {
    const EMPTY: Self = Self {
        title: ::std::option::Option::None,
        description: ::std::option::Option::None,
        url: ::std::option::Option::None,
        default_action: ::std::option::Option::None,
        actions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Card = &<Card as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Card",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("title", "title", 0),
            ("description", "description", 0),
            ("url", "url", 0),
            ("defaultAction", "default_action", 0),
            ("actions", "actions", 0),
        ],
        fields: &[&E.title, &E.description, &E.url, &E.default_action, &E.actions],
    }
};

crate::runtime::model!(Card);

crate::runtime::setters!(Card {
    with_title: title: ::std::string::String,
    with_description: description: ::std::string::String,
    with_url: url: ::std::string::String,
    with_default_action: default_action: ::std::boxed::Box<crate::CardAction>,
    with_actions: actions: ::std::vec::Vec<crate::CardAction>,
});
