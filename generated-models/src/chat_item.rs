// @generated from the schema "ChatItem"; changes made here are lost at the next generation

/// The schema `ChatItem`.
pub struct ChatItem {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `open`: `boolean`, required.
    pub open: ::std::option::Option<bool>,
    /// `favorite`: `ChatFavorite`.
    pub favorite: ::std::option::Option<::std::boxed::Box<crate::ChatFavorite>>,
    /// `images`: `array of Image`.
    pub images: ::std::option::Option<::std::vec::Vec<crate::Image>>,
    /// `dateLastMessage`: `string (date-time)`.
    #[doc(alias = "dateLastMessage")]
    pub date_last_message: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateClosed`: `string (date-time)`.
    #[doc(alias = "dateClosed")]
    pub date_closed: ::std::option::Option<crate::runtime::DateTime>,
    /// `user`: `ChatUserRef`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::ChatUserRef>>,
    /// `room`: `Room`.
    pub room: ::std::option::Option<::std::boxed::Box<crate::Room>>,
    /// `chatType`: `string`, required.
    #[doc(alias = "chatType")]
    pub chat_type: ::std::option::Option<crate::runtime::Open<ChatType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ChatItem {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        open: ::std::option::Option::None,
        favorite: ::std::option::Option::None,
        images: ::std::option::Option::None,
        date_last_message: ::std::option::Option::None,
        date_closed: ::std::option::Option::None,
        user: ::std::option::Option::None,
        room: ::std::option::Option::None,
        chat_type: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ChatItem = &<ChatItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ChatItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("open", "open", 1),
            ("favorite", "favorite", 0),
            ("images", "images", 0),
            ("dateLastMessage", "date_last_message", 0),
            ("dateClosed", "date_closed", 0),
            ("user", "user", 0),
            ("room", "room", 0),
            ("chatType", "chat_type", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.open,
            &E.favorite,
            &E.images,
            &E.date_last_message,
            &E.date_closed,
            &E.user,
            &E.room,
            &E.chat_type,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(ChatItem);

crate::runtime::setters!(ChatItem {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_open: open: bool,
    with_favorite: favorite: ::std::boxed::Box<crate::ChatFavorite>,
    with_images: images: ::std::vec::Vec<crate::Image>,
    with_date_last_message: date_last_message: crate::runtime::DateTime,
    with_date_closed: date_closed: crate::runtime::DateTime,
    with_user: user: ::std::boxed::Box<crate::ChatUserRef>,
    with_room: room: ::std::boxed::Box<crate::Room>,
    with_chat_type: chat_type: crate::runtime::Open<ChatType>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `chatType` of `ChatItem`. Known values: `adhoc`, `acd`, `group`, `oneOnOne`, `supervisorAssistance`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChatType {
    Adhoc,
    Acd,
    Group,
    OneOnOne,
    SupervisorAssistance,
}

impl crate::runtime::Enum for ChatType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Adhoc, "adhoc"),
        (Self::Acd, "acd"),
        (Self::Group, "group"),
        (Self::OneOnOne, "oneOnOne"),
        (Self::SupervisorAssistance, "supervisorAssistance"),
    ];
}
