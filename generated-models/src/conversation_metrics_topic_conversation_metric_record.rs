// @generated from the schema "ConversationMetricsTopicConversationMetricRecord"; changes made here are lost at the next generation

/// The schema `ConversationMetricsTopicConversationMetricRecord`.
pub struct ConversationMetricsTopicConversationMetricRecord {
    /// `metric`: `string`.
    pub metric: ::std::option::Option<crate::runtime::Open<Metric>>,
    /// `metricDate`: `string (date-time)`.
    #[doc(alias = "metricDate")]
    pub metric_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `value`: `integer`.
    pub value: ::std::option::Option<i64>,
    /// `recordId`: `string`.
    #[doc(alias = "recordId")]
    pub record_id: ::std::option::Option<::std::string::String>,
    /// `activeRouting`: `string`.
    #[doc(alias = "activeRouting")]
    pub active_routing: ::std::option::Option<crate::runtime::Open<ActiveRouting>>,
    /// `activeSkillIds`: `array of string`.
    #[doc(alias = "activeSkillIds")]
    pub active_skill_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `addressFrom`: `string`.
    #[doc(alias = "addressFrom")]
    pub address_from: ::std::option::Option<::std::string::String>,
    /// `addressTo`: `string`.
    #[doc(alias = "addressTo")]
    pub address_to: ::std::option::Option<::std::string::String>,
    /// `agentAssistantId`: `string`.
    #[doc(alias = "agentAssistantId")]
    pub agent_assistant_id: ::std::option::Option<::std::string::String>,
    /// `agentBullseyeRing`: `integer`.
    #[doc(alias = "agentBullseyeRing")]
    pub agent_bullseye_ring: ::std::option::Option<i64>,
    /// `agentOwned`: `boolean`.
    #[doc(alias = "agentOwned")]
    pub agent_owned: ::std::option::Option<bool>,
    /// `ani`: `string`.
    pub ani: ::std::option::Option<::std::string::String>,
    /// `assignerId`: `string`.
    #[doc(alias = "assignerId")]
    pub assigner_id: ::std::option::Option<::std::string::String>,
    /// `authenticated`: `boolean`.
    pub authenticated: ::std::option::Option<bool>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `conversationInitiator`: `string`.
    #[doc(alias = "conversationInitiator")]
    pub conversation_initiator: ::std::option::Option<
        crate::runtime::Open<ConversationInitiator>,
    >,
    /// `convertedFrom`: `string`.
    #[doc(alias = "convertedFrom")]
    pub converted_from: ::std::option::Option<::std::string::String>,
    /// `convertedTo`: `string`.
    #[doc(alias = "convertedTo")]
    pub converted_to: ::std::option::Option<::std::string::String>,
    /// `customerParticipation`: `boolean`.
    #[doc(alias = "customerParticipation")]
    pub customer_participation: ::std::option::Option<bool>,
    /// `deliveryStatus`: `string`.
    #[doc(alias = "deliveryStatus")]
    pub delivery_status: ::std::option::Option<crate::runtime::Open<DeliveryStatus>>,
    /// `destinationAddresses`: `array of string`.
    #[doc(alias = "destinationAddresses")]
    pub destination_addresses: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `disconnectType`: `string`.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: ::std::option::Option<crate::runtime::Open<DisconnectType>>,
    /// `divisionIds`: `array of string`.
    #[doc(alias = "divisionIds")]
    pub division_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `dnis`: `string`.
    pub dnis: ::std::option::Option<::std::string::String>,
    /// `edgeId`: `string`.
    #[doc(alias = "edgeId")]
    pub edge_id: ::std::option::Option<::std::string::String>,
    /// `eligibleAgentCounts`: `array of integer`.
    #[doc(alias = "eligibleAgentCounts")]
    pub eligible_agent_counts: ::std::option::Option<::std::vec::Vec<i64>>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// `extendedDeliveryStatus`: `string`.
    #[doc(alias = "extendedDeliveryStatus")]
    pub extended_delivery_status: ::std::option::Option<::std::string::String>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: ::std::option::Option<::std::string::String>,
    /// `externalMediaCount`: `integer`.
    #[doc(alias = "externalMediaCount")]
    pub external_media_count: ::std::option::Option<i64>,
    /// `externalOrganizationId`: `string`.
    #[doc(alias = "externalOrganizationId")]
    pub external_organization_id: ::std::option::Option<::std::string::String>,
    /// `externalTag`: `string`.
    #[doc(alias = "externalTag")]
    pub external_tag: ::std::option::Option<::std::string::String>,
    /// `firstQueue`: `boolean`.
    #[doc(alias = "firstQueue")]
    pub first_queue: ::std::option::Option<bool>,
    /// `flaggedReason`: `string`.
    #[doc(alias = "flaggedReason")]
    pub flagged_reason: ::std::option::Option<crate::runtime::Open<FlaggedReason>>,
    /// `flowInType`: `string`.
    #[doc(alias = "flowInType")]
    pub flow_in_type: ::std::option::Option<::std::string::String>,
    /// `flowOutType`: `string`.
    #[doc(alias = "flowOutType")]
    pub flow_out_type: ::std::option::Option<::std::string::String>,
    /// `groupId`: `string`.
    #[doc(alias = "groupId")]
    pub group_id: ::std::option::Option<::std::string::String>,
    /// `interactionType`: `string`.
    #[doc(alias = "interactionType")]
    pub interaction_type: ::std::option::Option<::std::string::String>,
    /// `journeyActionId`: `string`.
    #[doc(alias = "journeyActionId")]
    pub journey_action_id: ::std::option::Option<::std::string::String>,
    /// `journeyActionMapId`: `string`.
    #[doc(alias = "journeyActionMapId")]
    pub journey_action_map_id: ::std::option::Option<::std::string::String>,
    /// `journeyActionMapVersion`: `integer`.
    #[doc(alias = "journeyActionMapVersion")]
    pub journey_action_map_version: ::std::option::Option<i64>,
    /// `journeyCustomerId`: `string`.
    #[doc(alias = "journeyCustomerId")]
    pub journey_customer_id: ::std::option::Option<::std::string::String>,
    /// `journeyCustomerIdType`: `string`.
    #[doc(alias = "journeyCustomerIdType")]
    pub journey_customer_id_type: ::std::option::Option<::std::string::String>,
    /// `journeyCustomerSessionId`: `string`.
    #[doc(alias = "journeyCustomerSessionId")]
    pub journey_customer_session_id: ::std::option::Option<::std::string::String>,
    /// `journeyCustomerSessionIdType`: `string`.
    #[doc(alias = "journeyCustomerSessionIdType")]
    pub journey_customer_session_id_type: ::std::option::Option<::std::string::String>,
    /// `knowledgeBaseIds`: `array of string`.
    #[doc(alias = "knowledgeBaseIds")]
    pub knowledge_base_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `mediaCount`: `integer`.
    #[doc(alias = "mediaCount")]
    pub media_count: ::std::option::Option<i64>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `messageType`: `string`.
    #[doc(alias = "messageType")]
    pub message_type: ::std::option::Option<::std::string::String>,
    /// `originatingDirection`: `string`.
    #[doc(alias = "originatingDirection")]
    pub originating_direction: ::std::option::Option<
        crate::runtime::Open<OriginatingDirection>,
    >,
    /// `originatingSocialMediaPublic`: `boolean`.
    #[doc(alias = "originatingSocialMediaPublic")]
    pub originating_social_media_public: ::std::option::Option<bool>,
    /// `outboundCampaignId`: `string`.
    #[doc(alias = "outboundCampaignId")]
    pub outbound_campaign_id: ::std::option::Option<::std::string::String>,
    /// `outboundContactId`: `string`.
    #[doc(alias = "outboundContactId")]
    pub outbound_contact_id: ::std::option::Option<::std::string::String>,
    /// `outboundContactListId`: `string`.
    #[doc(alias = "outboundContactListId")]
    pub outbound_contact_list_id: ::std::option::Option<::std::string::String>,
    /// `participantName`: `string`.
    #[doc(alias = "participantName")]
    pub participant_name: ::std::option::Option<::std::string::String>,
    /// `peerId`: `string`.
    #[doc(alias = "peerId")]
    pub peer_id: ::std::option::Option<::std::string::String>,
    /// `provider`: `string`.
    pub provider: ::std::option::Option<::std::string::String>,
    /// `purpose`: `string`.
    pub purpose: ::std::option::Option<crate::runtime::Open<Purpose>>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `remote`: `string`.
    pub remote: ::std::option::Option<::std::string::String>,
    /// `removedSkillIds`: `array of string`.
    #[doc(alias = "removedSkillIds")]
    pub removed_skill_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `requestedLanguageId`: `string`.
    #[doc(alias = "requestedLanguageId")]
    pub requested_language_id: ::std::option::Option<::std::string::String>,
    /// `requestedRoutingSkillIds`: `array of string`.
    #[doc(alias = "requestedRoutingSkillIds")]
    pub requested_routing_skill_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `requestedRoutings`: `array of string`.
    #[doc(alias = "requestedRoutings")]
    pub requested_routings: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<RequestedRoutings>>,
    >,
    /// `roomId`: `string`.
    #[doc(alias = "roomId")]
    pub room_id: ::std::option::Option<::std::string::String>,
    /// `routingPriority`: `integer`.
    #[doc(alias = "routingPriority")]
    pub routing_priority: ::std::option::Option<i64>,
    /// `routingRing`: `integer`.
    #[doc(alias = "routingRing")]
    pub routing_ring: ::std::option::Option<i64>,
    /// `routingRule`: `string`.
    #[doc(alias = "routingRule")]
    pub routing_rule: ::std::option::Option<::std::string::String>,
    /// `routingRuleType`: `string`.
    #[doc(alias = "routingRuleType")]
    pub routing_rule_type: ::std::option::Option<crate::runtime::Open<RoutingRuleType>>,
    /// `selectedAgentId`: `string`.
    #[doc(alias = "selectedAgentId")]
    pub selected_agent_id: ::std::option::Option<::std::string::String>,
    /// `selectedAgentRank`: `integer`.
    #[doc(alias = "selectedAgentRank")]
    pub selected_agent_rank: ::std::option::Option<i64>,
    /// `selfServed`: `boolean`.
    #[doc(alias = "selfServed")]
    pub self_served: ::std::option::Option<bool>,
    /// `sessionDnis`: `string`.
    #[doc(alias = "sessionDnis")]
    pub session_dnis: ::std::option::Option<::std::string::String>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `stationId`: `string`.
    #[doc(alias = "stationId")]
    pub station_id: ::std::option::Option<::std::string::String>,
    /// `teamId`: `string`.
    #[doc(alias = "teamId")]
    pub team_id: ::std::option::Option<::std::string::String>,
    /// `usedRouting`: `string`.
    #[doc(alias = "usedRouting")]
    pub used_routing: ::std::option::Option<crate::runtime::Open<UsedRouting>>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `videoPresent`: `boolean`.
    #[doc(alias = "videoPresent")]
    pub video_present: ::std::option::Option<bool>,
    /// `waitingInteractionCounts`: `array of integer`.
    #[doc(alias = "waitingInteractionCounts")]
    pub waiting_interaction_counts: ::std::option::Option<::std::vec::Vec<i64>>,
    /// `wrapUpCode`: `string`.
    #[doc(alias = "wrapUpCode")]
    pub wrap_up_code: ::std::option::Option<::std::string::String>,
    /// `proposedAgents`: `array of ConversationMetricsTopicConversationProposedAgent`.
    #[doc(alias = "proposedAgents")]
    pub proposed_agents: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationMetricsTopicConversationProposedAgent>,
    >,
    /// `scoredAgents`: `array of ConversationMetricsTopicConversationScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationMetricsTopicConversationScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationMetricsTopicConversationMetricRecord {
    const EMPTY: Self = Self {
        metric: ::std::option::Option::None,
        metric_date: ::std::option::Option::None,
        value: ::std::option::Option::None,
        record_id: ::std::option::Option::None,
        active_routing: ::std::option::Option::None,
        active_skill_ids: ::std::option::Option::None,
        address_from: ::std::option::Option::None,
        address_to: ::std::option::Option::None,
        agent_assistant_id: ::std::option::Option::None,
        agent_bullseye_ring: ::std::option::Option::None,
        agent_owned: ::std::option::Option::None,
        ani: ::std::option::Option::None,
        assigner_id: ::std::option::Option::None,
        authenticated: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        conversation_initiator: ::std::option::Option::None,
        converted_from: ::std::option::Option::None,
        converted_to: ::std::option::Option::None,
        customer_participation: ::std::option::Option::None,
        delivery_status: ::std::option::Option::None,
        destination_addresses: ::std::option::Option::None,
        direction: ::std::option::Option::None,
        disconnect_type: ::std::option::Option::None,
        division_ids: ::std::option::Option::None,
        dnis: ::std::option::Option::None,
        edge_id: ::std::option::Option::None,
        eligible_agent_counts: ::std::option::Option::None,
        error_code: ::std::option::Option::None,
        extended_delivery_status: ::std::option::Option::None,
        external_contact_id: ::std::option::Option::None,
        external_media_count: ::std::option::Option::None,
        external_organization_id: ::std::option::Option::None,
        external_tag: ::std::option::Option::None,
        first_queue: ::std::option::Option::None,
        flagged_reason: ::std::option::Option::None,
        flow_in_type: ::std::option::Option::None,
        flow_out_type: ::std::option::Option::None,
        group_id: ::std::option::Option::None,
        interaction_type: ::std::option::Option::None,
        journey_action_id: ::std::option::Option::None,
        journey_action_map_id: ::std::option::Option::None,
        journey_action_map_version: ::std::option::Option::None,
        journey_customer_id: ::std::option::Option::None,
        journey_customer_id_type: ::std::option::Option::None,
        journey_customer_session_id: ::std::option::Option::None,
        journey_customer_session_id_type: ::std::option::Option::None,
        knowledge_base_ids: ::std::option::Option::None,
        media_count: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        message_type: ::std::option::Option::None,
        originating_direction: ::std::option::Option::None,
        originating_social_media_public: ::std::option::Option::None,
        outbound_campaign_id: ::std::option::Option::None,
        outbound_contact_id: ::std::option::Option::None,
        outbound_contact_list_id: ::std::option::Option::None,
        participant_name: ::std::option::Option::None,
        peer_id: ::std::option::Option::None,
        provider: ::std::option::Option::None,
        purpose: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        remote: ::std::option::Option::None,
        removed_skill_ids: ::std::option::Option::None,
        requested_language_id: ::std::option::Option::None,
        requested_routing_skill_ids: ::std::option::Option::None,
        requested_routings: ::std::option::Option::None,
        room_id: ::std::option::Option::None,
        routing_priority: ::std::option::Option::None,
        routing_ring: ::std::option::Option::None,
        routing_rule: ::std::option::Option::None,
        routing_rule_type: ::std::option::Option::None,
        selected_agent_id: ::std::option::Option::None,
        selected_agent_rank: ::std::option::Option::None,
        self_served: ::std::option::Option::None,
        session_dnis: ::std::option::Option::None,
        session_id: ::std::option::Option::None,
        station_id: ::std::option::Option::None,
        team_id: ::std::option::Option::None,
        used_routing: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        video_present: ::std::option::Option::None,
        waiting_interaction_counts: ::std::option::Option::None,
        wrap_up_code: ::std::option::Option::None,
        proposed_agents: ::std::option::Option::None,
        scored_agents: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationMetricsTopicConversationMetricRecord = &<ConversationMetricsTopicConversationMetricRecord as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationMetricsTopicConversationMetricRecord",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("metric", "metric", 0),
            ("metricDate", "metric_date", 0),
            ("value", "value", 0),
            ("recordId", "record_id", 0),
            ("activeRouting", "active_routing", 0),
            ("activeSkillIds", "active_skill_ids", 0),
            ("addressFrom", "address_from", 0),
            ("addressTo", "address_to", 0),
            ("agentAssistantId", "agent_assistant_id", 0),
            ("agentBullseyeRing", "agent_bullseye_ring", 0),
            ("agentOwned", "agent_owned", 0),
            ("ani", "ani", 0),
            ("assignerId", "assigner_id", 0),
            ("authenticated", "authenticated", 0),
            ("conversationId", "conversation_id", 0),
            ("conversationInitiator", "conversation_initiator", 0),
            ("convertedFrom", "converted_from", 0),
            ("convertedTo", "converted_to", 0),
            ("customerParticipation", "customer_participation", 0),
            ("deliveryStatus", "delivery_status", 0),
            ("destinationAddresses", "destination_addresses", 0),
            ("direction", "direction", 0),
            ("disconnectType", "disconnect_type", 0),
            ("divisionIds", "division_ids", 0),
            ("dnis", "dnis", 0),
            ("edgeId", "edge_id", 0),
            ("eligibleAgentCounts", "eligible_agent_counts", 0),
            ("errorCode", "error_code", 0),
            ("extendedDeliveryStatus", "extended_delivery_status", 0),
            ("externalContactId", "external_contact_id", 0),
            ("externalMediaCount", "external_media_count", 0),
            ("externalOrganizationId", "external_organization_id", 0),
            ("externalTag", "external_tag", 0),
            ("firstQueue", "first_queue", 0),
            ("flaggedReason", "flagged_reason", 0),
            ("flowInType", "flow_in_type", 0),
            ("flowOutType", "flow_out_type", 0),
            ("groupId", "group_id", 0),
            ("interactionType", "interaction_type", 0),
            ("journeyActionId", "journey_action_id", 0),
            ("journeyActionMapId", "journey_action_map_id", 0),
            ("journeyActionMapVersion", "journey_action_map_version", 0),
            ("journeyCustomerId", "journey_customer_id", 0),
            ("journeyCustomerIdType", "journey_customer_id_type", 0),
            ("journeyCustomerSessionId", "journey_customer_session_id", 0),
            ("journeyCustomerSessionIdType", "journey_customer_session_id_type", 0),
            ("knowledgeBaseIds", "knowledge_base_ids", 0),
            ("mediaCount", "media_count", 0),
            ("mediaType", "media_type", 0),
            ("messageType", "message_type", 0),
            ("originatingDirection", "originating_direction", 0),
            ("originatingSocialMediaPublic", "originating_social_media_public", 0),
            ("outboundCampaignId", "outbound_campaign_id", 0),
            ("outboundContactId", "outbound_contact_id", 0),
            ("outboundContactListId", "outbound_contact_list_id", 0),
            ("participantName", "participant_name", 0),
            ("peerId", "peer_id", 0),
            ("provider", "provider", 0),
            ("purpose", "purpose", 0),
            ("queueId", "queue_id", 0),
            ("remote", "remote", 0),
            ("removedSkillIds", "removed_skill_ids", 0),
            ("requestedLanguageId", "requested_language_id", 0),
            ("requestedRoutingSkillIds", "requested_routing_skill_ids", 0),
            ("requestedRoutings", "requested_routings", 0),
            ("roomId", "room_id", 0),
            ("routingPriority", "routing_priority", 0),
            ("routingRing", "routing_ring", 0),
            ("routingRule", "routing_rule", 0),
            ("routingRuleType", "routing_rule_type", 0),
            ("selectedAgentId", "selected_agent_id", 0),
            ("selectedAgentRank", "selected_agent_rank", 0),
            ("selfServed", "self_served", 0),
            ("sessionDnis", "session_dnis", 0),
            ("sessionId", "session_id", 0),
            ("stationId", "station_id", 0),
            ("teamId", "team_id", 0),
            ("usedRouting", "used_routing", 0),
            ("userId", "user_id", 0),
            ("videoPresent", "video_present", 0),
            ("waitingInteractionCounts", "waiting_interaction_counts", 0),
            ("wrapUpCode", "wrap_up_code", 0),
            ("proposedAgents", "proposed_agents", 0),
            ("scoredAgents", "scored_agents", 0),
        ],
        fields: &[
            &E.metric,
            &E.metric_date,
            &E.value,
            &E.record_id,
            &E.active_routing,
            &E.active_skill_ids,
            &E.address_from,
            &E.address_to,
            &E.agent_assistant_id,
            &E.agent_bullseye_ring,
            &E.agent_owned,
            &E.ani,
            &E.assigner_id,
            &E.authenticated,
            &E.conversation_id,
            &E.conversation_initiator,
            &E.converted_from,
            &E.converted_to,
            &E.customer_participation,
            &E.delivery_status,
            &E.destination_addresses,
            &E.direction,
            &E.disconnect_type,
            &E.division_ids,
            &E.dnis,
            &E.edge_id,
            &E.eligible_agent_counts,
            &E.error_code,
            &E.extended_delivery_status,
            &E.external_contact_id,
            &E.external_media_count,
            &E.external_organization_id,
            &E.external_tag,
            &E.first_queue,
            &E.flagged_reason,
            &E.flow_in_type,
            &E.flow_out_type,
            &E.group_id,
            &E.interaction_type,
            &E.journey_action_id,
            &E.journey_action_map_id,
            &E.journey_action_map_version,
            &E.journey_customer_id,
            &E.journey_customer_id_type,
            &E.journey_customer_session_id,
            &E.journey_customer_session_id_type,
            &E.knowledge_base_ids,
            &E.media_count,
            &E.media_type,
            &E.message_type,
            &E.originating_direction,
            &E.originating_social_media_public,
            &E.outbound_campaign_id,
            &E.outbound_contact_id,
            &E.outbound_contact_list_id,
            &E.participant_name,
            &E.peer_id,
            &E.provider,
            &E.purpose,
            &E.queue_id,
            &E.remote,
            &E.removed_skill_ids,
            &E.requested_language_id,
            &E.requested_routing_skill_ids,
            &E.requested_routings,
            &E.room_id,
            &E.routing_priority,
            &E.routing_ring,
            &E.routing_rule,
            &E.routing_rule_type,
            &E.selected_agent_id,
            &E.selected_agent_rank,
            &E.self_served,
            &E.session_dnis,
            &E.session_id,
            &E.station_id,
            &E.team_id,
            &E.used_routing,
            &E.user_id,
            &E.video_present,
            &E.waiting_interaction_counts,
            &E.wrap_up_code,
            &E.proposed_agents,
            &E.scored_agents,
        ],
    }
};

crate::runtime::model!(ConversationMetricsTopicConversationMetricRecord);

crate::runtime::setters!(ConversationMetricsTopicConversationMetricRecord {
    with_metric: metric: crate::runtime::Open<Metric>,
    with_metric_date: metric_date: crate::runtime::DateTime,
    with_value: value: i64,
    with_record_id: record_id: ::std::string::String,
    with_active_routing: active_routing: crate::runtime::Open<ActiveRouting>,
    with_active_skill_ids: active_skill_ids: ::std::vec::Vec<::std::string::String>,
    with_address_from: address_from: ::std::string::String,
    with_address_to: address_to: ::std::string::String,
    with_agent_assistant_id: agent_assistant_id: ::std::string::String,
    with_agent_bullseye_ring: agent_bullseye_ring: i64,
    with_agent_owned: agent_owned: bool,
    with_ani: ani: ::std::string::String,
    with_assigner_id: assigner_id: ::std::string::String,
    with_authenticated: authenticated: bool,
    with_conversation_id: conversation_id: ::std::string::String,
    with_conversation_initiator: conversation_initiator: crate::runtime::Open<ConversationInitiator>,
    with_converted_from: converted_from: ::std::string::String,
    with_converted_to: converted_to: ::std::string::String,
    with_customer_participation: customer_participation: bool,
    with_delivery_status: delivery_status: crate::runtime::Open<DeliveryStatus>,
    with_destination_addresses: destination_addresses: ::std::vec::Vec<::std::string::String>,
    with_direction: direction: crate::runtime::Open<Direction>,
    with_disconnect_type: disconnect_type: crate::runtime::Open<DisconnectType>,
    with_division_ids: division_ids: ::std::vec::Vec<::std::string::String>,
    with_dnis: dnis: ::std::string::String,
    with_edge_id: edge_id: ::std::string::String,
    with_eligible_agent_counts: eligible_agent_counts: ::std::vec::Vec<i64>,
    with_error_code: error_code: ::std::string::String,
    with_extended_delivery_status: extended_delivery_status: ::std::string::String,
    with_external_contact_id: external_contact_id: ::std::string::String,
    with_external_media_count: external_media_count: i64,
    with_external_organization_id: external_organization_id: ::std::string::String,
    with_external_tag: external_tag: ::std::string::String,
    with_first_queue: first_queue: bool,
    with_flagged_reason: flagged_reason: crate::runtime::Open<FlaggedReason>,
    with_flow_in_type: flow_in_type: ::std::string::String,
    with_flow_out_type: flow_out_type: ::std::string::String,
    with_group_id: group_id: ::std::string::String,
    with_interaction_type: interaction_type: ::std::string::String,
    with_journey_action_id: journey_action_id: ::std::string::String,
    with_journey_action_map_id: journey_action_map_id: ::std::string::String,
    with_journey_action_map_version: journey_action_map_version: i64,
    with_journey_customer_id: journey_customer_id: ::std::string::String,
    with_journey_customer_id_type: journey_customer_id_type: ::std::string::String,
    with_journey_customer_session_id: journey_customer_session_id: ::std::string::String,
    with_journey_customer_session_id_type: journey_customer_session_id_type: ::std::string::String,
    with_knowledge_base_ids: knowledge_base_ids: ::std::vec::Vec<::std::string::String>,
    with_media_count: media_count: i64,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_message_type: message_type: ::std::string::String,
    with_originating_direction: originating_direction: crate::runtime::Open<OriginatingDirection>,
    with_originating_social_media_public: originating_social_media_public: bool,
    with_outbound_campaign_id: outbound_campaign_id: ::std::string::String,
    with_outbound_contact_id: outbound_contact_id: ::std::string::String,
    with_outbound_contact_list_id: outbound_contact_list_id: ::std::string::String,
    with_participant_name: participant_name: ::std::string::String,
    with_peer_id: peer_id: ::std::string::String,
    with_provider: provider: ::std::string::String,
    with_purpose: purpose: crate::runtime::Open<Purpose>,
    with_queue_id: queue_id: ::std::string::String,
    with_remote: remote: ::std::string::String,
    with_removed_skill_ids: removed_skill_ids: ::std::vec::Vec<::std::string::String>,
    with_requested_language_id: requested_language_id: ::std::string::String,
    with_requested_routing_skill_ids: requested_routing_skill_ids: ::std::vec::Vec<::std::string::String>,
    with_requested_routings: requested_routings: ::std::vec::Vec<crate::runtime::Open<RequestedRoutings>>,
    with_room_id: room_id: ::std::string::String,
    with_routing_priority: routing_priority: i64,
    with_routing_ring: routing_ring: i64,
    with_routing_rule: routing_rule: ::std::string::String,
    with_routing_rule_type: routing_rule_type: crate::runtime::Open<RoutingRuleType>,
    with_selected_agent_id: selected_agent_id: ::std::string::String,
    with_selected_agent_rank: selected_agent_rank: i64,
    with_self_served: self_served: bool,
    with_session_dnis: session_dnis: ::std::string::String,
    with_session_id: session_id: ::std::string::String,
    with_station_id: station_id: ::std::string::String,
    with_team_id: team_id: ::std::string::String,
    with_used_routing: used_routing: crate::runtime::Open<UsedRouting>,
    with_user_id: user_id: ::std::string::String,
    with_video_present: video_present: bool,
    with_waiting_interaction_counts: waiting_interaction_counts: ::std::vec::Vec<i64>,
    with_wrap_up_code: wrap_up_code: ::std::string::String,
    with_proposed_agents: proposed_agents: ::std::vec::Vec<crate::ConversationMetricsTopicConversationProposedAgent>,
    with_scored_agents: scored_agents: ::std::vec::Vec<crate::ConversationMetricsTopicConversationScoredAgent>,
});

/// The property `metric` of `ConversationMetricsTopicConversationMetricRecord`. Known values: `nBlindTransferred`, `nBotInteractions`, `nCobrowseSessions`, `nConnected`, `nConsult`, `nConsultTransferred`, `nError`, `nOffered`, `nOutbound`, `nOutboundAbandoned`, `nOutboundAttempted`, `nOutboundConnected`, `nOverSla`, `nTransferred`, `oExternalMediaCount`, `oMediaCount`, `oMessageCount`, `oMessageSegmentCount`, `oMessageTurn`, `tAbandon`, `tAcd`, `tActiveCallback`, `tActiveCallbackComplete`, `tAcw`, `tAgentResponseTime`, `tAlert`, `tAnswered`, `tAverageAgentResponseTime`, `tAverageCustomerResponseTime`, `tBarging`, `tCoaching`, `tCoachingComplete`, `tConnected`, `tContacting`, `tDialing`, `tFirstConnect`, `tFirstDial`, `tFirstEngagement`, `tFirstResponse`, `tFlowOut`, `tHandle`, `tHeld`, `tHeldComplete`, `tIvr`, `tMonitoring`, `tMonitoringComplete`, `tNotResponding`, `tPark`, `tParkComplete`, `tTalk`, `tTalkComplete`, `tUserResponseTime`, `tVoicemail`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metric {
    NBlindTransferred,
    NBotInteractions,
    NCobrowseSessions,
    NConnected,
    NConsult,
    NConsultTransferred,
    NError,
    NOffered,
    NOutbound,
    NOutboundAbandoned,
    NOutboundAttempted,
    NOutboundConnected,
    NOverSla,
    NTransferred,
    OExternalMediaCount,
    OMediaCount,
    OMessageCount,
    OMessageSegmentCount,
    OMessageTurn,
    TAbandon,
    TAcd,
    TActiveCallback,
    TActiveCallbackComplete,
    TAcw,
    TAgentResponseTime,
    TAlert,
    TAnswered,
    TAverageAgentResponseTime,
    TAverageCustomerResponseTime,
    TBarging,
    TCoaching,
    TCoachingComplete,
    TConnected,
    TContacting,
    TDialing,
    TFirstConnect,
    TFirstDial,
    TFirstEngagement,
    TFirstResponse,
    TFlowOut,
    THandle,
    THeld,
    THeldComplete,
    TIvr,
    TMonitoring,
    TMonitoringComplete,
    TNotResponding,
    TPark,
    TParkComplete,
    TTalk,
    TTalkComplete,
    TUserResponseTime,
    TVoicemail,
}

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NBlindTransferred, "nBlindTransferred"),
        (Self::NBotInteractions, "nBotInteractions"),
        (Self::NCobrowseSessions, "nCobrowseSessions"),
        (Self::NConnected, "nConnected"),
        (Self::NConsult, "nConsult"),
        (Self::NConsultTransferred, "nConsultTransferred"),
        (Self::NError, "nError"),
        (Self::NOffered, "nOffered"),
        (Self::NOutbound, "nOutbound"),
        (Self::NOutboundAbandoned, "nOutboundAbandoned"),
        (Self::NOutboundAttempted, "nOutboundAttempted"),
        (Self::NOutboundConnected, "nOutboundConnected"),
        (Self::NOverSla, "nOverSla"),
        (Self::NTransferred, "nTransferred"),
        (Self::OExternalMediaCount, "oExternalMediaCount"),
        (Self::OMediaCount, "oMediaCount"),
        (Self::OMessageCount, "oMessageCount"),
        (Self::OMessageSegmentCount, "oMessageSegmentCount"),
        (Self::OMessageTurn, "oMessageTurn"),
        (Self::TAbandon, "tAbandon"),
        (Self::TAcd, "tAcd"),
        (Self::TActiveCallback, "tActiveCallback"),
        (Self::TActiveCallbackComplete, "tActiveCallbackComplete"),
        (Self::TAcw, "tAcw"),
        (Self::TAgentResponseTime, "tAgentResponseTime"),
        (Self::TAlert, "tAlert"),
        (Self::TAnswered, "tAnswered"),
        (Self::TAverageAgentResponseTime, "tAverageAgentResponseTime"),
        (Self::TAverageCustomerResponseTime, "tAverageCustomerResponseTime"),
        (Self::TBarging, "tBarging"),
        (Self::TCoaching, "tCoaching"),
        (Self::TCoachingComplete, "tCoachingComplete"),
        (Self::TConnected, "tConnected"),
        (Self::TContacting, "tContacting"),
        (Self::TDialing, "tDialing"),
        (Self::TFirstConnect, "tFirstConnect"),
        (Self::TFirstDial, "tFirstDial"),
        (Self::TFirstEngagement, "tFirstEngagement"),
        (Self::TFirstResponse, "tFirstResponse"),
        (Self::TFlowOut, "tFlowOut"),
        (Self::THandle, "tHandle"),
        (Self::THeld, "tHeld"),
        (Self::THeldComplete, "tHeldComplete"),
        (Self::TIvr, "tIvr"),
        (Self::TMonitoring, "tMonitoring"),
        (Self::TMonitoringComplete, "tMonitoringComplete"),
        (Self::TNotResponding, "tNotResponding"),
        (Self::TPark, "tPark"),
        (Self::TParkComplete, "tParkComplete"),
        (Self::TTalk, "tTalk"),
        (Self::TTalkComplete, "tTalkComplete"),
        (Self::TUserResponseTime, "tUserResponseTime"),
        (Self::TVoicemail, "tVoicemail"),
    ];
}

/// The property `activeRouting` of `ConversationMetricsTopicConversationMetricRecord`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActiveRouting {
    Bullseye,
    Conditional,
    Direct,
    Last,
    Manual,
    Predictive,
    Preferred,
    Standard,
    Vip,
}

impl crate::runtime::Enum for ActiveRouting {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Bullseye, "Bullseye"),
        (Self::Conditional, "Conditional"),
        (Self::Direct, "Direct"),
        (Self::Last, "Last"),
        (Self::Manual, "Manual"),
        (Self::Predictive, "Predictive"),
        (Self::Preferred, "Preferred"),
        (Self::Standard, "Standard"),
        (Self::Vip, "Vip"),
    ];
}

/// The property `conversationInitiator` of `ConversationMetricsTopicConversationMetricRecord`. Known values: `acd`, `agent`, `api`, `botflow`, `campaign`, `customer`, `dialer`, `external`, `fax`, `group`, `inbound`, `ivr`, `manual`, `outbound`, `station`, `user`, `voicemail`, `voicesurveyflow`, `workflow`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConversationInitiator {
    Acd,
    Agent,
    Api,
    Botflow,
    Campaign,
    Customer,
    Dialer,
    External,
    Fax,
    Group,
    Inbound,
    Ivr,
    Manual,
    Outbound,
    Station,
    User,
    Voicemail,
    Voicesurveyflow,
    Workflow,
}

impl crate::runtime::Enum for ConversationInitiator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Acd, "acd"),
        (Self::Agent, "agent"),
        (Self::Api, "api"),
        (Self::Botflow, "botflow"),
        (Self::Campaign, "campaign"),
        (Self::Customer, "customer"),
        (Self::Dialer, "dialer"),
        (Self::External, "external"),
        (Self::Fax, "fax"),
        (Self::Group, "group"),
        (Self::Inbound, "inbound"),
        (Self::Ivr, "ivr"),
        (Self::Manual, "manual"),
        (Self::Outbound, "outbound"),
        (Self::Station, "station"),
        (Self::User, "user"),
        (Self::Voicemail, "voicemail"),
        (Self::Voicesurveyflow, "voicesurveyflow"),
        (Self::Workflow, "workflow"),
    ];
}

/// The property `deliveryStatus` of `ConversationMetricsTopicConversationMetricRecord`. Known values: `DeliveryFailed`, `DeliveryPushed`, `DeliverySuccess`, `Failed`, `Published`, `Queued`, `Read`, `Received`, `Sent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeliveryStatus {
    DeliveryFailed,
    DeliveryPushed,
    DeliverySuccess,
    Failed,
    Published,
    Queued,
    Read,
    Received,
    Sent,
}

impl crate::runtime::Enum for DeliveryStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::DeliveryFailed, "DeliveryFailed"),
        (Self::DeliveryPushed, "DeliveryPushed"),
        (Self::DeliverySuccess, "DeliverySuccess"),
        (Self::Failed, "Failed"),
        (Self::Published, "Published"),
        (Self::Queued, "Queued"),
        (Self::Read, "Read"),
        (Self::Received, "Received"),
        (Self::Sent, "Sent"),
    ];
}

/// The property `direction` of `ConversationMetricsTopicConversationMetricRecord`. Known values: `inbound`, `outbound`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "inbound"),
        (Self::Outbound, "outbound"),
    ];
}

/// The property `disconnectType` of `ConversationMetricsTopicConversationMetricRecord`. Known values: `client`, `conferenceTransfer`, `consultTransfer`, `endpoint`, `endpointDnd`, `error`, `forwardTransfer`, `noAnswerTransfer`, `notAvailableTransfer`, `other`, `peer`, `spam`, `system`, `timeout`, `transfer`, `transferDnd`, `transportFailure`, `uncallable`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DisconnectType {
    Client,
    ConferenceTransfer,
    ConsultTransfer,
    Endpoint,
    EndpointDnd,
    Error,
    ForwardTransfer,
    NoAnswerTransfer,
    NotAvailableTransfer,
    Other,
    Peer,
    Spam,
    System,
    Timeout,
    Transfer,
    TransferDnd,
    TransportFailure,
    Uncallable,
}

impl crate::runtime::Enum for DisconnectType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Client, "client"),
        (Self::ConferenceTransfer, "conferenceTransfer"),
        (Self::ConsultTransfer, "consultTransfer"),
        (Self::Endpoint, "endpoint"),
        (Self::EndpointDnd, "endpointDnd"),
        (Self::Error, "error"),
        (Self::ForwardTransfer, "forwardTransfer"),
        (Self::NoAnswerTransfer, "noAnswerTransfer"),
        (Self::NotAvailableTransfer, "notAvailableTransfer"),
        (Self::Other, "other"),
        (Self::Peer, "peer"),
        (Self::Spam, "spam"),
        (Self::System, "system"),
        (Self::Timeout, "timeout"),
        (Self::Transfer, "transfer"),
        (Self::TransferDnd, "transferDnd"),
        (Self::TransportFailure, "transportFailure"),
        (Self::Uncallable, "uncallable"),
    ];
}

/// The property `flaggedReason` of `ConversationMetricsTopicConversationMetricRecord`. Known values: `general`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

impl crate::runtime::Enum for FlaggedReason {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::General, "general")];
}

/// The property `mediaType` of `ConversationMetricsTopicConversationMetricRecord`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Callback,
    Chat,
    Cobrowse,
    Email,
    Internalmessage,
    Message,
    Screenshare,
    Unknown,
    Video,
    Voice,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Callback, "callback"),
        (Self::Chat, "chat"),
        (Self::Cobrowse, "cobrowse"),
        (Self::Email, "email"),
        (Self::Internalmessage, "internalmessage"),
        (Self::Message, "message"),
        (Self::Screenshare, "screenshare"),
        (Self::Unknown, "unknown"),
        (Self::Video, "video"),
        (Self::Voice, "voice"),
    ];
}

/// The property `originatingDirection` of `ConversationMetricsTopicConversationMetricRecord`. Known values: `inbound`, `outbound`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OriginatingDirection {
    Inbound,
    Outbound,
}

impl crate::runtime::Enum for OriginatingDirection {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "inbound"),
        (Self::Outbound, "outbound"),
    ];
}

/// The property `purpose` of `ConversationMetricsTopicConversationMetricRecord`. Known values: `acd`, `agent`, `api`, `botflow`, `campaign`, `customer`, `dialer`, `external`, `fax`, `group`, `inbound`, `ivr`, `manual`, `outbound`, `station`, `user`, `voicemail`, `voicesurveyflow`, `workflow`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Purpose {
    Acd,
    Agent,
    Api,
    Botflow,
    Campaign,
    Customer,
    Dialer,
    External,
    Fax,
    Group,
    Inbound,
    Ivr,
    Manual,
    Outbound,
    Station,
    User,
    Voicemail,
    Voicesurveyflow,
    Workflow,
}

impl crate::runtime::Enum for Purpose {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Acd, "acd"),
        (Self::Agent, "agent"),
        (Self::Api, "api"),
        (Self::Botflow, "botflow"),
        (Self::Campaign, "campaign"),
        (Self::Customer, "customer"),
        (Self::Dialer, "dialer"),
        (Self::External, "external"),
        (Self::Fax, "fax"),
        (Self::Group, "group"),
        (Self::Inbound, "inbound"),
        (Self::Ivr, "ivr"),
        (Self::Manual, "manual"),
        (Self::Outbound, "outbound"),
        (Self::Station, "station"),
        (Self::User, "user"),
        (Self::Voicemail, "voicemail"),
        (Self::Voicesurveyflow, "voicesurveyflow"),
        (Self::Workflow, "workflow"),
    ];
}

/// The property `requestedRoutings` of `ConversationMetricsTopicConversationMetricRecord`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestedRoutings {
    Bullseye,
    Conditional,
    Direct,
    Last,
    Manual,
    Predictive,
    Preferred,
    Standard,
    Vip,
}

impl crate::runtime::Enum for RequestedRoutings {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Bullseye, "Bullseye"),
        (Self::Conditional, "Conditional"),
        (Self::Direct, "Direct"),
        (Self::Last, "Last"),
        (Self::Manual, "Manual"),
        (Self::Predictive, "Predictive"),
        (Self::Preferred, "Preferred"),
        (Self::Standard, "Standard"),
        (Self::Vip, "Vip"),
    ];
}

/// The property `routingRuleType` of `ConversationMetricsTopicConversationMetricRecord`. Known values: `Bullseye`, `Conditional`, `Predictive`, `Preferred`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoutingRuleType {
    Bullseye,
    Conditional,
    Predictive,
    Preferred,
}

impl crate::runtime::Enum for RoutingRuleType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Bullseye, "Bullseye"),
        (Self::Conditional, "Conditional"),
        (Self::Predictive, "Predictive"),
        (Self::Preferred, "Preferred"),
    ];
}

/// The property `usedRouting` of `ConversationMetricsTopicConversationMetricRecord`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UsedRouting {
    Bullseye,
    Conditional,
    Direct,
    Last,
    Manual,
    Predictive,
    Preferred,
    Standard,
    Vip,
}

impl crate::runtime::Enum for UsedRouting {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Bullseye, "Bullseye"),
        (Self::Conditional, "Conditional"),
        (Self::Direct, "Direct"),
        (Self::Last, "Last"),
        (Self::Manual, "Manual"),
        (Self::Predictive, "Predictive"),
        (Self::Preferred, "Preferred"),
        (Self::Standard, "Standard"),
        (Self::Vip, "Vip"),
    ];
}
