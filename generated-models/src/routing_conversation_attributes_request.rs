// @generated from the schema "RoutingConversationAttributesRequest"; changes made here are lost at the next generation

/// The schema `RoutingConversationAttributesRequest`.
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

impl crate::runtime::Model for RoutingConversationAttributesRequest {
    const EMPTY: Self = Self {
        priority: ::std::option::Option::None,
        skill_ids: ::std::option::Option::None,
        language_id: ::std::option::Option::None,
        label_id: ::std::option::Option::None,
        request_scored_agents: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RoutingConversationAttributesRequest = &<RoutingConversationAttributesRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RoutingConversationAttributesRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("priority", "priority", 0),
            ("skillIds", "skill_ids", 0),
            ("languageId", "language_id", 0),
            ("labelId", "label_id", 0),
            ("requestScoredAgents", "request_scored_agents", 0),
        ],
        fields: &[
            &E.priority,
            &E.skill_ids,
            &E.language_id,
            &E.label_id,
            &E.request_scored_agents,
        ],
    }
};

crate::runtime::model!(RoutingConversationAttributesRequest);

crate::runtime::setters!(RoutingConversationAttributesRequest {
    with_priority: priority: i32,
    with_skill_ids: skill_ids: ::std::vec::Vec<::std::string::String>,
    with_language_id: language_id: ::std::string::String,
    with_label_id: label_id: ::std::string::String,
    with_request_scored_agents: request_scored_agents: ::std::vec::Vec<crate::RequestScoredAgent>,
});
