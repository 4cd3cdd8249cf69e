// @generated from the schema "EdgeChangeTopicEdge"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `EdgeChangeTopicEdge`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EdgeChangeTopicEdge {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `onlineStatus`: one of `ONLINE` and `OFFLINE`.
    #[doc(alias = "onlineStatus")]
    pub online_status: Option<Open<OnlineStatus>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EdgeChangeTopicEdge "EdgeChangeTopicEdge" 2 {
    (
        id: String = "id" with_id,
        online_status: Open<OnlineStatus> = "onlineStatus" with_online_status,
    )
});

/// The property `onlineStatus` of `EdgeChangeTopicEdge`. Known values: `ONLINE`, `OFFLINE`.
#[repr(u16)]
#[non_exhaustive]
pub enum OnlineStatus {
    Online,
    Offline,
}

crate::runtime::values!(OnlineStatus {
    Online = "ONLINE",
    Offline = "OFFLINE",
});
