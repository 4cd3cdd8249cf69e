// @generated from the schema "ChatItem"; changes made here are lost at the next generation

/// The schema `ChatItem`.
#[repr(C)]
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

crate::runtime::model!(ChatItem "ChatItem" 11 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        open: bool = "open" 1 with_open,
        favorite: ::std::boxed::Box<crate::ChatFavorite> = "favorite" 0 with_favorite,
        images: ::std::vec::Vec<crate::Image> = "images" 0 with_images,
        date_last_message: crate::runtime::DateTime = "dateLastMessage" 0 with_date_last_message,
        date_closed: crate::runtime::DateTime = "dateClosed" 0 with_date_closed,
        user: ::std::boxed::Box<crate::ChatUserRef> = "user" 0 with_user,
        room: ::std::boxed::Box<crate::Room> = "room" 0 with_room,
        chat_type: crate::runtime::Open<ChatType> = "chatType" 1 with_chat_type,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `chatType` of `ChatItem`. Known values: `adhoc`, `acd`, `group`, `oneOnOne`, `supervisorAssistance`.
#[non_exhaustive]
pub enum ChatType {
    Adhoc,
    Acd,
    Group,
    OneOnOne,
    SupervisorAssistance,
}

crate::runtime::known!(ChatType);

impl crate::runtime::Enum for ChatType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Adhoc, "adhoc"),
        (Self::Acd, "acd"),
        (Self::Group, "group"),
        (Self::OneOnOne, "oneOnOne"),
        (Self::SupervisorAssistance, "supervisorAssistance"),
    ];
}
