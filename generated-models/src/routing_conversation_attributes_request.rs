// @generated from the schema "RoutingConversationAttributesRequest"; changes made here are lost at the next generation

/// The schema `RoutingConversationAttributesRequest`.
#[repr(C)]
pub struct RoutingConversationAttributesRequest {
    /// `priority`: `integer (int32)`.
    pub priority: ::std::option::Option<i32>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: ::std::option::Option<::std::string::String>,
    /// `labelId`: `string`.
    #[doc(alias = "labelId")]
    pub label_id: ::std::option::Option<::std::string::String>,
    /// `requestScoredAgents`: `array of RequestScoredAgent`.
    #[doc(alias = "requestScoredAgents")]
    pub request_scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::RequestScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RoutingConversationAttributesRequest "RoutingConversationAttributesRequest" 5 {
    (
        priority: i32 = "priority" 0 with_priority,
        skill_ids: ::std::vec::Vec<::std::string::String> = "skillIds" 0 with_skill_ids,
        language_id: ::std::string::String = "languageId" 0 with_language_id,
        label_id: ::std::string::String = "labelId" 0 with_label_id,
        request_scored_agents: ::std::vec::Vec<crate::RequestScoredAgent> = "requestScoredAgents" 0 with_request_scored_agents,
    )
});
