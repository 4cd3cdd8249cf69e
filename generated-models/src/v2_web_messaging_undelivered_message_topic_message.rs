// @generated from the schema "V2WebMessagingUndeliveredMessageTopicMessage"; changes made here are lost at the next generation

/// The schema `V2WebMessagingUndeliveredMessageTopicMessage`.
#[repr(C)]
pub struct V2WebMessagingUndeliveredMessageTopicMessage {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `eventTimeMs`: `integer`.
    #[doc(alias = "eventTimeMs")]
    pub event_time_ms: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2WebMessagingUndeliveredMessageTopicMessage "V2WebMessagingUndeliveredMessageTopicMessage" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        event_time_ms: i64 = "eventTimeMs" 0 with_event_time_ms,
    )
});
