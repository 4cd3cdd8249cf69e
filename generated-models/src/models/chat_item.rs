// @generated from the schema "ChatItem"; changes made here are lost at the next generation

use crate::{ChatFavorite, ChatUserRef, Image, Room};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `ChatItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ChatItem {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `open`: `boolean`, required.
    pub open: Option<bool>,
    /// `favorite`: `ChatFavorite`.
    pub favorite: Option<Box<ChatFavorite>>,
    /// `images`: `array of Image`.
    pub images: Option<Vec<Image>>,
    /// `dateLastMessage`: `string (date-time)`.
    #[doc(alias = "dateLastMessage")]
    pub date_last_message: Option<DateTime>,
    /// `dateClosed`: `string (date-time)`.
    #[doc(alias = "dateClosed")]
    pub date_closed: Option<DateTime>,
    /// `user`: `ChatUserRef`.
    pub user: Option<Box<ChatUserRef>>,
    /// `room`: `Room`.
    pub room: Option<Box<Room>>,
    /// `chatType`: one of `adhoc`, `acd`, `group`, `oneOnOne` and `supervisorAssistance`, required.
    #[doc(alias = "chatType")]
    pub chat_type: Option<Open<ChatType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ChatItem "ChatItem" 11 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        open: bool = "open" with_open required,
        favorite: Box<ChatFavorite> = "favorite" with_favorite,
        images: Vec<Image> = "images" with_images,
        date_last_message: DateTime = "dateLastMessage" with_date_last_message,
        date_closed: DateTime = "dateClosed" with_date_closed,
        user: Box<ChatUserRef> = "user" with_user,
        room: Box<Room> = "room" with_room,
        chat_type: Open<ChatType> = "chatType" with_chat_type required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `chatType` of `ChatItem`. Known values: `adhoc`, `acd`, `group`, `oneOnOne`, `supervisorAssistance`.
#[repr(u16)]
#[non_exhaustive]
pub enum ChatType {
    Adhoc,
    Acd,
    Group,
    OneOnOne,
    SupervisorAssistance,
}

crate::runtime::values!(ChatType {
    Adhoc = "adhoc",
    Acd = "acd",
    Group = "group",
    OneOnOne = "oneOnOne",
    SupervisorAssistance = "supervisorAssistance",
});
