// @generated from the schema "QueueConversationCallbackEventTopicDivisionEntityRef"; changes made here are lost at the next generation

/// The schema `QueueConversationCallbackEventTopicDivisionEntityRef`.
#[repr(C)]
pub struct QueueConversationCallbackEventTopicDivisionEntityRef {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `dateDivisionUpdated`: `string (date-time)`.
    #[doc(alias = "dateDivisionUpdated")]
    pub date_division_updated: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationCallbackEventTopicDivisionEntityRef "QueueConversationCallbackEventTopicDivisionEntityRef" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
        date_division_updated: crate::runtime::DateTime = "dateDivisionUpdated" 0 with_date_division_updated,
    )
});
