// @generated from the schema "FlowMetricsTopicFlowMetricRecord"; changes made here are lost at the next generation

/// The schema `FlowMetricsTopicFlowMetricRecord`.
#[repr(C)]
pub struct FlowMetricsTopicFlowMetricRecord {
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
    /// `endingLanguage`: `string`.
    #[doc(alias = "endingLanguage")]
    pub ending_language: ::std::option::Option<::std::string::String>,
    /// `entryReason`: `string`.
    #[doc(alias = "entryReason")]
    pub entry_reason: ::std::option::Option<::std::string::String>,
    /// `entryType`: `string`.
    #[doc(alias = "entryType")]
    pub entry_type: ::std::option::Option<crate::runtime::Open<EntryType>>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// `exitReason`: `string`.
    #[doc(alias = "exitReason")]
    pub exit_reason: ::std::option::Option<::std::string::String>,
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
    /// `flowId`: `string`.
    #[doc(alias = "flowId")]
    pub flow_id: ::std::option::Option<::std::string::String>,
    /// `flowInType`: `string`.
    #[doc(alias = "flowInType")]
    pub flow_in_type: ::std::option::Option<::std::string::String>,
    /// `flowMilestoneIds`: `array of string`.
    #[doc(alias = "flowMilestoneIds")]
    pub flow_milestone_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `flowName`: `string`.
    #[doc(alias = "flowName")]
    pub flow_name: ::std::option::Option<::std::string::String>,
    /// `flowOutType`: `string`.
    #[doc(alias = "flowOutType")]
    pub flow_out_type: ::std::option::Option<::std::string::String>,
    /// `flowSubType`: `string`.
    #[doc(alias = "flowSubType")]
    pub flow_sub_type: ::std::option::Option<crate::runtime::Open<FlowSubType>>,
    /// `flowType`: `string`.
    #[doc(alias = "flowType")]
    pub flow_type: ::std::option::Option<crate::runtime::Open<FlowType>>,
    /// `flowVersion`: `string`.
    #[doc(alias = "flowVersion")]
    pub flow_version: ::std::option::Option<::std::string::String>,
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
    /// `knowledgeBaseId`: `string`.
    #[doc(alias = "knowledgeBaseId")]
    pub knowledge_base_id: ::std::option::Option<::std::string::String>,
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
    /// `recognitionFailureReason`: `string`.
    #[doc(alias = "recognitionFailureReason")]
    pub recognition_failure_reason: ::std::option::Option<::std::string::String>,
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
    /// `startingLanguage`: `string`.
    #[doc(alias = "startingLanguage")]
    pub starting_language: ::std::option::Option<::std::string::String>,
    /// `stationId`: `string`.
    #[doc(alias = "stationId")]
    pub station_id: ::std::option::Option<::std::string::String>,
    /// `teamId`: `string`.
    #[doc(alias = "teamId")]
    pub team_id: ::std::option::Option<::std::string::String>,
    /// `transferTargetAddress`: `string`.
    #[doc(alias = "transferTargetAddress")]
    pub transfer_target_address: ::std::option::Option<::std::string::String>,
    /// `transferTargetName`: `string`.
    #[doc(alias = "transferTargetName")]
    pub transfer_target_name: ::std::option::Option<::std::string::String>,
    /// `transferType`: `string`.
    #[doc(alias = "transferType")]
    pub transfer_type: ::std::option::Option<::std::string::String>,
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
    /// `proposedAgents`: `array of FlowMetricsTopicFlowProposedAgent`.
    #[doc(alias = "proposedAgents")]
    pub proposed_agents: ::std::option::Option<
        ::std::vec::Vec<crate::FlowMetricsTopicFlowProposedAgent>,
    >,
    /// `outcomes`: `array of FlowMetricsTopicFlowOutcome`.
    pub outcomes: ::std::option::Option<
        ::std::vec::Vec<crate::FlowMetricsTopicFlowOutcome>,
    >,
    /// `scoredAgents`: `array of FlowMetricsTopicFlowScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: ::std::option::Option<
        ::std::vec::Vec<crate::FlowMetricsTopicFlowScoredAgent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FlowMetricsTopicFlowMetricRecord "FlowMetricsTopicFlowMetricRecord" 99 {
    (
        metric: crate::runtime::Open<Metric> = "metric" 0 with_metric,
        metric_date: crate::runtime::DateTime = "metricDate" 0 with_metric_date,
        value: i64 = "value" 0 with_value,
        record_id: ::std::string::String = "recordId" 0 with_record_id,
        active_routing: crate::runtime::Open<ActiveRouting> = "activeRouting" 0 with_active_routing,
        active_skill_ids: ::std::vec::Vec<::std::string::String> = "activeSkillIds" 0 with_active_skill_ids,
        address_from: ::std::string::String = "addressFrom" 0 with_address_from,
        address_to: ::std::string::String = "addressTo" 0 with_address_to,
        agent_assistant_id: ::std::string::String = "agentAssistantId" 0 with_agent_assistant_id,
        agent_bullseye_ring: i64 = "agentBullseyeRing" 0 with_agent_bullseye_ring,
        agent_owned: bool = "agentOwned" 0 with_agent_owned,
        ani: ::std::string::String = "ani" 0 with_ani,
        assigner_id: ::std::string::String = "assignerId" 0 with_assigner_id,
        authenticated: bool = "authenticated" 0 with_authenticated,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        conversation_initiator: crate::runtime::Open<ConversationInitiator> = "conversationInitiator" 0 with_conversation_initiator,
    )
    (
        converted_from: ::std::string::String = "convertedFrom" 0 with_converted_from,
        converted_to: ::std::string::String = "convertedTo" 0 with_converted_to,
        customer_participation: bool = "customerParticipation" 0 with_customer_participation,
        delivery_status: crate::runtime::Open<DeliveryStatus> = "deliveryStatus" 0 with_delivery_status,
        destination_addresses: ::std::vec::Vec<::std::string::String> = "destinationAddresses" 0 with_destination_addresses,
        direction: crate::runtime::Open<Direction> = "direction" 0 with_direction,
        disconnect_type: crate::runtime::Open<DisconnectType> = "disconnectType" 0 with_disconnect_type,
        division_ids: ::std::vec::Vec<::std::string::String> = "divisionIds" 0 with_division_ids,
        dnis: ::std::string::String = "dnis" 0 with_dnis,
        edge_id: ::std::string::String = "edgeId" 0 with_edge_id,
        eligible_agent_counts: ::std::vec::Vec<i64> = "eligibleAgentCounts" 0 with_eligible_agent_counts,
        ending_language: ::std::string::String = "endingLanguage" 0 with_ending_language,
        entry_reason: ::std::string::String = "entryReason" 0 with_entry_reason,
        entry_type: crate::runtime::Open<EntryType> = "entryType" 0 with_entry_type,
        error_code: ::std::string::String = "errorCode" 0 with_error_code,
        exit_reason: ::std::string::String = "exitReason" 0 with_exit_reason,
    )
    (
        extended_delivery_status: ::std::string::String = "extendedDeliveryStatus" 0 with_extended_delivery_status,
        external_contact_id: ::std::string::String = "externalContactId" 0 with_external_contact_id,
        external_media_count: i64 = "externalMediaCount" 0 with_external_media_count,
        external_organization_id: ::std::string::String = "externalOrganizationId" 0 with_external_organization_id,
        external_tag: ::std::string::String = "externalTag" 0 with_external_tag,
        first_queue: bool = "firstQueue" 0 with_first_queue,
        flagged_reason: crate::runtime::Open<FlaggedReason> = "flaggedReason" 0 with_flagged_reason,
        flow_id: ::std::string::String = "flowId" 0 with_flow_id,
        flow_in_type: ::std::string::String = "flowInType" 0 with_flow_in_type,
        flow_milestone_ids: ::std::vec::Vec<::std::string::String> = "flowMilestoneIds" 0 with_flow_milestone_ids,
        flow_name: ::std::string::String = "flowName" 0 with_flow_name,
        flow_out_type: ::std::string::String = "flowOutType" 0 with_flow_out_type,
        flow_sub_type: crate::runtime::Open<FlowSubType> = "flowSubType" 0 with_flow_sub_type,
        flow_type: crate::runtime::Open<FlowType> = "flowType" 0 with_flow_type,
        flow_version: ::std::string::String = "flowVersion" 0 with_flow_version,
        group_id: ::std::string::String = "groupId" 0 with_group_id,
    )
    (
        interaction_type: ::std::string::String = "interactionType" 0 with_interaction_type,
        journey_action_id: ::std::string::String = "journeyActionId" 0 with_journey_action_id,
        journey_action_map_id: ::std::string::String = "journeyActionMapId" 0 with_journey_action_map_id,
        journey_action_map_version: i64 = "journeyActionMapVersion" 0 with_journey_action_map_version,
        journey_customer_id: ::std::string::String = "journeyCustomerId" 0 with_journey_customer_id,
        journey_customer_id_type: ::std::string::String = "journeyCustomerIdType" 0 with_journey_customer_id_type,
        journey_customer_session_id: ::std::string::String = "journeyCustomerSessionId" 0 with_journey_customer_session_id,
        journey_customer_session_id_type: ::std::string::String = "journeyCustomerSessionIdType" 0 with_journey_customer_session_id_type,
        knowledge_base_id: ::std::string::String = "knowledgeBaseId" 0 with_knowledge_base_id,
        media_count: i64 = "mediaCount" 0 with_media_count,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        message_type: ::std::string::String = "messageType" 0 with_message_type,
        originating_direction: crate::runtime::Open<OriginatingDirection> = "originatingDirection" 0 with_originating_direction,
        outbound_campaign_id: ::std::string::String = "outboundCampaignId" 0 with_outbound_campaign_id,
        outbound_contact_id: ::std::string::String = "outboundContactId" 0 with_outbound_contact_id,
        outbound_contact_list_id: ::std::string::String = "outboundContactListId" 0 with_outbound_contact_list_id,
    )
    (
        participant_name: ::std::string::String = "participantName" 0 with_participant_name,
        peer_id: ::std::string::String = "peerId" 0 with_peer_id,
        provider: ::std::string::String = "provider" 0 with_provider,
        purpose: crate::runtime::Open<Purpose> = "purpose" 0 with_purpose,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        recognition_failure_reason: ::std::string::String = "recognitionFailureReason" 0 with_recognition_failure_reason,
        remote: ::std::string::String = "remote" 0 with_remote,
        removed_skill_ids: ::std::vec::Vec<::std::string::String> = "removedSkillIds" 0 with_removed_skill_ids,
        requested_language_id: ::std::string::String = "requestedLanguageId" 0 with_requested_language_id,
        requested_routing_skill_ids: ::std::vec::Vec<::std::string::String> = "requestedRoutingSkillIds" 0 with_requested_routing_skill_ids,
        requested_routings: ::std::vec::Vec<crate::runtime::Open<RequestedRoutings>> = "requestedRoutings" 0 with_requested_routings,
        room_id: ::std::string::String = "roomId" 0 with_room_id,
        routing_priority: i64 = "routingPriority" 0 with_routing_priority,
        routing_ring: i64 = "routingRing" 0 with_routing_ring,
        routing_rule: ::std::string::String = "routingRule" 0 with_routing_rule,
        routing_rule_type: crate::runtime::Open<RoutingRuleType> = "routingRuleType" 0 with_routing_rule_type,
    )
    (
        selected_agent_id: ::std::string::String = "selectedAgentId" 0 with_selected_agent_id,
        selected_agent_rank: i64 = "selectedAgentRank" 0 with_selected_agent_rank,
        self_served: bool = "selfServed" 0 with_self_served,
        session_dnis: ::std::string::String = "sessionDnis" 0 with_session_dnis,
        session_id: ::std::string::String = "sessionId" 0 with_session_id,
        starting_language: ::std::string::String = "startingLanguage" 0 with_starting_language,
        station_id: ::std::string::String = "stationId" 0 with_station_id,
        team_id: ::std::string::String = "teamId" 0 with_team_id,
        transfer_target_address: ::std::string::String = "transferTargetAddress" 0 with_transfer_target_address,
        transfer_target_name: ::std::string::String = "transferTargetName" 0 with_transfer_target_name,
        transfer_type: ::std::string::String = "transferType" 0 with_transfer_type,
        used_routing: crate::runtime::Open<UsedRouting> = "usedRouting" 0 with_used_routing,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        video_present: bool = "videoPresent" 0 with_video_present,
        waiting_interaction_counts: ::std::vec::Vec<i64> = "waitingInteractionCounts" 0 with_waiting_interaction_counts,
        wrap_up_code: ::std::string::String = "wrapUpCode" 0 with_wrap_up_code,
    )
    (
        proposed_agents: ::std::vec::Vec<crate::FlowMetricsTopicFlowProposedAgent> = "proposedAgents" 0 with_proposed_agents,
        outcomes: ::std::vec::Vec<crate::FlowMetricsTopicFlowOutcome> = "outcomes" 0 with_outcomes,
        scored_agents: ::std::vec::Vec<crate::FlowMetricsTopicFlowScoredAgent> = "scoredAgents" 0 with_scored_agents,
    )
});

/// The property `metric` of `FlowMetricsTopicFlowMetricRecord`. Known values: `nFlow`, `nFlowMilestone`, `nFlowOutcome`, `nFlowOutcomeFailed`, `oFlowMilestone`, `tFlow`, `tFlowDisconnect`, `tFlowExit`, `tFlowOutcome`.
#[non_exhaustive]
pub enum Metric {
    NFlow,
    NFlowMilestone,
    NFlowOutcome,
    NFlowOutcomeFailed,
    OFlowMilestone,
    TFlow,
    TFlowDisconnect,
    TFlowExit,
    TFlowOutcome,
}

crate::runtime::known!(Metric);

impl crate::runtime::Enum for Metric {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NFlow, "nFlow"),
        (Self::NFlowMilestone, "nFlowMilestone"),
        (Self::NFlowOutcome, "nFlowOutcome"),
        (Self::NFlowOutcomeFailed, "nFlowOutcomeFailed"),
        (Self::OFlowMilestone, "oFlowMilestone"),
        (Self::TFlow, "tFlow"),
        (Self::TFlowDisconnect, "tFlowDisconnect"),
        (Self::TFlowExit, "tFlowExit"),
        (Self::TFlowOutcome, "tFlowOutcome"),
    ];
}

/// The property `activeRouting` of `FlowMetricsTopicFlowMetricRecord`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
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

crate::runtime::known!(ActiveRouting);

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

/// The property `conversationInitiator` of `FlowMetricsTopicFlowMetricRecord`. Known values: `acd`, `agent`, `api`, `botflow`, `campaign`, `customer`, `dialer`, `external`, `fax`, `group`, `inbound`, `ivr`, `manual`, `outbound`, `station`, `user`, `voicemail`, `voicesurveyflow`, `workflow`.
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

crate::runtime::known!(ConversationInitiator);

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

/// The property `deliveryStatus` of `FlowMetricsTopicFlowMetricRecord`. Known values: `DeliveryFailed`, `DeliveryPushed`, `DeliverySuccess`, `Failed`, `Published`, `Queued`, `Read`, `Received`, `Sent`.
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

crate::runtime::known!(DeliveryStatus);

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

/// The property `direction` of `FlowMetricsTopicFlowMetricRecord`. Known values: `inbound`, `outbound`.
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

crate::runtime::known!(Direction);

impl crate::runtime::Enum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "inbound"),
        (Self::Outbound, "outbound"),
    ];
}

/// The property `disconnectType` of `FlowMetricsTopicFlowMetricRecord`. Known values: `client`, `conferenceTransfer`, `consultTransfer`, `endpoint`, `endpointDnd`, `error`, `forwardTransfer`, `noAnswerTransfer`, `notAvailableTransfer`, `other`, `peer`, `spam`, `system`, `timeout`, `transfer`, `transferDnd`, `transportFailure`, `uncallable`.
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

crate::runtime::known!(DisconnectType);

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

/// The property `entryType` of `FlowMetricsTopicFlowMetricRecord`. Known values: `agent`, `direct`, `dnis`, `flow`, `outbound`.
#[non_exhaustive]
pub enum EntryType {
    Agent,
    Direct,
    Dnis,
    Flow,
    Outbound,
}

crate::runtime::known!(EntryType);

impl crate::runtime::Enum for EntryType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Agent, "agent"),
        (Self::Direct, "direct"),
        (Self::Dnis, "dnis"),
        (Self::Flow, "flow"),
        (Self::Outbound, "outbound"),
    ];
}

/// The property `flaggedReason` of `FlowMetricsTopicFlowMetricRecord`. Known values: `general`.
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

crate::runtime::known!(FlaggedReason);

impl crate::runtime::Enum for FlaggedReason {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::General, "general")];
}

/// The property `flowSubType` of `FlowMetricsTopicFlowMetricRecord`. Known values: `VIRTUAL_AGENT`.
#[non_exhaustive]
pub enum FlowSubType {
    VirtualAgent,
}

crate::runtime::known!(FlowSubType);

impl crate::runtime::Enum for FlowSubType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::VirtualAgent, "VIRTUAL_AGENT"),
    ];
}

/// The property `flowType` of `FlowMetricsTopicFlowMetricRecord`. Known values: `bot`, `commonmodule`, `digitalbot`, `inboundcall`, `inboundchat`, `inboundemail`, `inboundmessage`, `inboundshortmessage`, `inqueuecall`, `inqueueemail`, `inqueueshortmessage`, `outboundcall`, `outboundemail`, `outboundmessage`, `securecall`, `speech`, `surveyinvite`, `voice`, `voicemail`, `voicesurvey`, `workflow`, `workitem`.
#[non_exhaustive]
pub enum FlowType {
    Bot,
    Commonmodule,
    Digitalbot,
    Inboundcall,
    Inboundchat,
    Inboundemail,
    Inboundmessage,
    Inboundshortmessage,
    Inqueuecall,
    Inqueueemail,
    Inqueueshortmessage,
    Outboundcall,
    Outboundemail,
    Outboundmessage,
    Securecall,
    Speech,
    Surveyinvite,
    Voice,
    Voicemail,
    Voicesurvey,
    Workflow,
    Workitem,
}

crate::runtime::known!(FlowType);

impl crate::runtime::Enum for FlowType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Bot, "bot"),
        (Self::Commonmodule, "commonmodule"),
        (Self::Digitalbot, "digitalbot"),
        (Self::Inboundcall, "inboundcall"),
        (Self::Inboundchat, "inboundchat"),
        (Self::Inboundemail, "inboundemail"),
        (Self::Inboundmessage, "inboundmessage"),
        (Self::Inboundshortmessage, "inboundshortmessage"),
        (Self::Inqueuecall, "inqueuecall"),
        (Self::Inqueueemail, "inqueueemail"),
        (Self::Inqueueshortmessage, "inqueueshortmessage"),
        (Self::Outboundcall, "outboundcall"),
        (Self::Outboundemail, "outboundemail"),
        (Self::Outboundmessage, "outboundmessage"),
        (Self::Securecall, "securecall"),
        (Self::Speech, "speech"),
        (Self::Surveyinvite, "surveyinvite"),
        (Self::Voice, "voice"),
        (Self::Voicemail, "voicemail"),
        (Self::Voicesurvey, "voicesurvey"),
        (Self::Workflow, "workflow"),
        (Self::Workitem, "workitem"),
    ];
}

/// The property `mediaType` of `FlowMetricsTopicFlowMetricRecord`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
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

crate::runtime::known!(MediaType);

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

/// The property `originatingDirection` of `FlowMetricsTopicFlowMetricRecord`. Known values: `inbound`, `outbound`.
#[non_exhaustive]
pub enum OriginatingDirection {
    Inbound,
    Outbound,
}

crate::runtime::known!(OriginatingDirection);

impl crate::runtime::Enum for OriginatingDirection {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Inbound, "inbound"),
        (Self::Outbound, "outbound"),
    ];
}

/// The property `purpose` of `FlowMetricsTopicFlowMetricRecord`. Known values: `acd`, `agent`, `api`, `botflow`, `campaign`, `customer`, `dialer`, `external`, `fax`, `group`, `inbound`, `ivr`, `manual`, `outbound`, `station`, `user`, `voicemail`, `voicesurveyflow`, `workflow`.
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

crate::runtime::known!(Purpose);

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

/// The property `requestedRoutings` of `FlowMetricsTopicFlowMetricRecord`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
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

crate::runtime::known!(RequestedRoutings);

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

/// The property `routingRuleType` of `FlowMetricsTopicFlowMetricRecord`. Known values: `Bullseye`, `Conditional`, `Predictive`, `Preferred`.
#[non_exhaustive]
pub enum RoutingRuleType {
    Bullseye,
    Conditional,
    Predictive,
    Preferred,
}

crate::runtime::known!(RoutingRuleType);

impl crate::runtime::Enum for RoutingRuleType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Bullseye, "Bullseye"),
        (Self::Conditional, "Conditional"),
        (Self::Predictive, "Predictive"),
        (Self::Preferred, "Preferred"),
    ];
}

/// The property `usedRouting` of `FlowMetricsTopicFlowMetricRecord`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
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

crate::runtime::known!(UsedRouting);

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
