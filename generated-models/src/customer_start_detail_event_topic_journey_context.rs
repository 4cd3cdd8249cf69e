// @generated from the schema "CustomerStartDetailEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `CustomerStartDetailEventTopicJourneyContext`.
#[repr(C)]
pub struct CustomerStartDetailEventTopicJourneyContext {
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `sessionIdType`: `string`.
    #[doc(alias = "sessionIdType")]
    pub session_id_type: ::std::option::Option<::std::string::String>,
    /// `actionId`: `string`.
    #[doc(alias = "actionId")]
    pub action_id: ::std::option::Option<::std::string::String>,
    /// `actionMapId`: `string`.
    #[doc(alias = "actionMapId")]
    pub action_map_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CustomerStartDetailEventTopicJourneyContext "CustomerStartDetailEventTopicJourneyContext" 4 {
    (
        session_id: ::std::string::String = "sessionId" 0 with_session_id,
        session_id_type: ::std::string::String = "sessionIdType" 0 with_session_id_type,
        action_id: ::std::string::String = "actionId" 0 with_action_id,
        action_map_id: ::std::string::String = "actionMapId" 0 with_action_map_id,
    )
});
