// @generated from the schema "Room"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, UserReference};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Room`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Room {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `roomType`: one of `adhoc`, `acd`, `group`, `oneOnOne` and `supervisorAssistance`.
    #[doc(alias = "roomType")]
    pub room_type: Option<Open<RoomType>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `subject`: `string`.
    pub subject: Option<String>,
    /// `participantLimit`: `integer (int32)`.
    #[doc(alias = "participantLimit")]
    pub participant_limit: Option<i32>,
    /// `owners`: `array of UserReference`.
    pub owners: Option<Vec<UserReference>>,
    /// `pinnedMessages`: `array of AddressableEntityRef`.
    #[doc(alias = "pinnedMessages")]
    pub pinned_messages: Option<Vec<AddressableEntityRef>>,
    /// `jid`: `string`.
    pub jid: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Room "Room" 11 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created,
        room_type: Open<RoomType> = "roomType" with_room_type,
        description: String = "description" with_description,
        subject: String = "subject" with_subject,
        participant_limit: i32 = "participantLimit" with_participant_limit,
        owners: Vec<UserReference> = "owners" with_owners,
        pinned_messages: Vec<AddressableEntityRef> = "pinnedMessages" with_pinned_messages,
        jid: String = "jid" with_jid,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `roomType` of `Room`. Known values: `adhoc`, `acd`, `group`, `oneOnOne`, `supervisorAssistance`.
#[repr(u16)]
#[non_exhaustive]
pub enum RoomType {
    Adhoc,
    Acd,
    Group,
    OneOnOne,
    SupervisorAssistance,
}

crate::runtime::values!(RoomType {
    Adhoc = "adhoc",
    Acd = "acd",
    Group = "group",
    OneOnOne = "oneOnOne",
    SupervisorAssistance = "supervisorAssistance",
});
