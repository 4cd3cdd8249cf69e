// @generated from the schema "V2WebMessagingUndeliveredMessageTopicMessage"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `V2WebMessagingUndeliveredMessageTopicMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2WebMessagingUndeliveredMessageTopicMessage {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `eventTimeMs`: `integer`.
    #[doc(alias = "eventTimeMs")]
    pub event_time_ms: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2WebMessagingUndeliveredMessageTopicMessage "V2WebMessagingUndeliveredMessageTopicMessage" 2 {
    (
        id: String = "id" with_id,
        event_time_ms: i64 = "eventTimeMs" with_event_time_ms,
    )
});
