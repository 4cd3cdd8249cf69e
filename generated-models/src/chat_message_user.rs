// @generated from the schema "ChatMessageUser"; changes made here are lost at the next generation

/// The schema `ChatMessageUser`.
pub struct ChatMessageUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `username`: `string`.
    pub username: ::std::option::Option<::std::string::String>,
    /// `images`: `array of Image`.
    pub images: ::std::option::Option<::std::vec::Vec<crate::Image>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ChatMessageUser {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        display_name: ::std::option::Option::None,
        username: ::std::option::Option::None,
        images: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ChatMessageUser = &<ChatMessageUser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ChatMessageUser",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("name", "name", 0),
            ("displayName", "display_name", 0),
            ("username", "username", 0),
            ("images", "images", 0),
        ],
        fields: &[&E.id, &E.name, &E.display_name, &E.username, &E.images],
    }
};

crate::runtime::model!(ChatMessageUser);

crate::runtime::setters!(ChatMessageUser {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_display_name: display_name: ::std::string::String,
    with_username: username: ::std::string::String,
    with_images: images: ::std::vec::Vec<crate::Image>,
});
