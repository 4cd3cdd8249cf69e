// @generated from the schema "RoutingConversationAttributesRequest"; changes made here are lost at the next generation

use crate::RequestScoredAgent;
use crate::runtime::Extra;

/// The schema `RoutingConversationAttributesRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoutingConversationAttributesRequest {
    /// `priority`: `integer (int32)`.
    pub priority: Option<i32>,
    /// `skillIds`: `array of string`.
    #[doc(alias = "skillIds")]
    pub skill_ids: Option<Vec<String>>,
    /// `languageId`: `string`.
    #[doc(alias = "languageId")]
    pub language_id: Option<String>,
    /// `labelId`: `string`.
    #[doc(alias = "labelId")]
    pub label_id: Option<String>,
    /// `requestScoredAgents`: `array of RequestScoredAgent`.
    #[doc(alias = "requestScoredAgents")]
    pub request_scored_agents: Option<Vec<RequestScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoutingConversationAttributesRequest "RoutingConversationAttributesRequest" 5 {
    (
        priority: i32 = "priority" with_priority,
        skill_ids: Vec<String> = "skillIds" with_skill_ids,
        language_id: String = "languageId" with_language_id,
        label_id: String = "labelId" with_label_id,
        request_scored_agents: Vec<RequestScoredAgent> = "requestScoredAgents" with_request_scored_agents,
    )
});
