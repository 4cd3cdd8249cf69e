// @generated from the schema "FlowMetricsTopicFlowMetricRecord"; changes made here are lost at the next generation

use crate::{
    FlowMetricsTopicFlowOutcome, FlowMetricsTopicFlowProposedAgent,
    FlowMetricsTopicFlowScoredAgent,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `FlowMetricsTopicFlowMetricRecord`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowMetricsTopicFlowMetricRecord {
    /// `metric`: one of `nFlow`, `nFlowMilestone`, `nFlowOutcome`, `nFlowOutcomeFailed` and 5 more.
    pub metric: Option<Open<Metric>>,
    /// `metricDate`: `string (date-time)`.
    #[doc(alias = "metricDate")]
    pub metric_date: Option<DateTime>,
    /// `value`: `integer`.
    pub value: Option<i64>,
    /// `recordId`: `string`.
    #[doc(alias = "recordId")]
    pub record_id: Option<String>,
    /// `activeRouting`: one of `Bullseye`, `Conditional`, `Direct`, `Last` and 5 more.
    #[doc(alias = "activeRouting")]
    pub active_routing: Option<Open<ActiveRouting>>,
    /// `activeSkillIds`: `array of string`.
    #[doc(alias = "activeSkillIds")]
    pub active_skill_ids: Option<Vec<String>>,
    /// `addressFrom`: `string`.
    #[doc(alias = "addressFrom")]
    pub address_from: Option<String>,
    /// `addressTo`: `string`.
    #[doc(alias = "addressTo")]
    pub address_to: Option<String>,
    /// `agentAssistantId`: `string`.
    #[doc(alias = "agentAssistantId")]
    pub agent_assistant_id: Option<String>,
    /// `agentBullseyeRing`: `integer`.
    #[doc(alias = "agentBullseyeRing")]
    pub agent_bullseye_ring: Option<i64>,
    /// `agentOwned`: `boolean`.
    #[doc(alias = "agentOwned")]
    pub agent_owned: Option<bool>,
    /// `ani`: `string`.
    pub ani: Option<String>,
    /// `assignerId`: `string`.
    #[doc(alias = "assignerId")]
    pub assigner_id: Option<String>,
    /// `authenticated`: `boolean`.
    pub authenticated: Option<bool>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `conversationInitiator`: one of `acd`, `agent`, `api`, `botflow` and 15 more.
    #[doc(alias = "conversationInitiator")]
    pub conversation_initiator: Option<Open<ConversationInitiator>>,
    /// `convertedFrom`: `string`.
    #[doc(alias = "convertedFrom")]
    pub converted_from: Option<String>,
    /// `convertedTo`: `string`.
    #[doc(alias = "convertedTo")]
    pub converted_to: Option<String>,
    /// `customerParticipation`: `boolean`.
    #[doc(alias = "customerParticipation")]
    pub customer_participation: Option<bool>,
    /// `deliveryStatus`: one of `DeliveryFailed`, `DeliveryPushed`, `DeliverySuccess`, `Failed` and 5 more.
    #[doc(alias = "deliveryStatus")]
    pub delivery_status: Option<Open<DeliveryStatus>>,
    /// `destinationAddresses`: `array of string`.
    #[doc(alias = "destinationAddresses")]
    pub destination_addresses: Option<Vec<String>>,
    /// `direction`: one of `inbound` and `outbound`.
    pub direction: Option<Open<Direction>>,
    /// `disconnectType`: one of `client`, `conferenceTransfer`, `consultTransfer`, `endpoint` and 14 more.
    #[doc(alias = "disconnectType")]
    pub disconnect_type: Option<Open<DisconnectType>>,
    /// `divisionIds`: `array of string`.
    #[doc(alias = "divisionIds")]
    pub division_ids: Option<Vec<String>>,
    /// `dnis`: `string`.
    pub dnis: Option<String>,
    /// `edgeId`: `string`.
    #[doc(alias = "edgeId")]
    pub edge_id: Option<String>,
    /// `eligibleAgentCounts`: `array of integer`.
    #[doc(alias = "eligibleAgentCounts")]
    pub eligible_agent_counts: Option<Vec<i64>>,
    /// `endingLanguage`: `string`.
    #[doc(alias = "endingLanguage")]
    pub ending_language: Option<String>,
    /// `entryReason`: `string`.
    #[doc(alias = "entryReason")]
    pub entry_reason: Option<String>,
    /// `entryType`: one of `agent`, `direct`, `dnis`, `flow` and `outbound`.
    #[doc(alias = "entryType")]
    pub entry_type: Option<Open<EntryType>>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: Option<String>,
    /// `exitReason`: `string`.
    #[doc(alias = "exitReason")]
    pub exit_reason: Option<String>,
    /// `extendedDeliveryStatus`: `string`.
    #[doc(alias = "extendedDeliveryStatus")]
    pub extended_delivery_status: Option<String>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: Option<String>,
    /// `externalMediaCount`: `integer`.
    #[doc(alias = "externalMediaCount")]
    pub external_media_count: Option<i64>,
    /// `externalOrganizationId`: `string`.
    #[doc(alias = "externalOrganizationId")]
    pub external_organization_id: Option<String>,
    /// `externalTag`: `string`.
    #[doc(alias = "externalTag")]
    pub external_tag: Option<String>,
    /// `firstQueue`: `boolean`.
    #[doc(alias = "firstQueue")]
    pub first_queue: Option<bool>,
    /// `flaggedReason`: `general`, the one known value.
    #[doc(alias = "flaggedReason")]
    pub flagged_reason: Option<Open<FlaggedReason>>,
    /// `flowId`: `string`.
    #[doc(alias = "flowId")]
    pub flow_id: Option<String>,
    /// `flowInType`: `string`.
    #[doc(alias = "flowInType")]
    pub flow_in_type: Option<String>,
    /// `flowMilestoneIds`: `array of string`.
    #[doc(alias = "flowMilestoneIds")]
    pub flow_milestone_ids: Option<Vec<String>>,
    /// `flowName`: `string`.
    #[doc(alias = "flowName")]
    pub flow_name: Option<String>,
    /// `flowOutType`: `string`.
    #[doc(alias = "flowOutType")]
    pub flow_out_type: Option<String>,
    /// `flowSubType`: `VIRTUAL_AGENT`, the one known value.
    #[doc(alias = "flowSubType")]
    pub flow_sub_type: Option<Open<FlowSubType>>,
    /// `flowType`: one of `bot`, `commonmodule`, `digitalbot`, `inboundcall` and 18 more.
    #[doc(alias = "flowType")]
    pub flow_type: Option<Open<FlowType>>,
    /// `flowVersion`: `string`.
    #[doc(alias = "flowVersion")]
    pub flow_version: Option<String>,
    /// `groupId`: `string`.
    #[doc(alias = "groupId")]
    pub group_id: Option<String>,
    /// `interactionType`: `string`.
    #[doc(alias = "interactionType")]
    pub interaction_type: Option<String>,
    /// `journeyActionId`: `string`.
    #[doc(alias = "journeyActionId")]
    pub journey_action_id: Option<String>,
    /// `journeyActionMapId`: `string`.
    #[doc(alias = "journeyActionMapId")]
    pub journey_action_map_id: Option<String>,
    /// `journeyActionMapVersion`: `integer`.
    #[doc(alias = "journeyActionMapVersion")]
    pub journey_action_map_version: Option<i64>,
    /// `journeyCustomerId`: `string`.
    #[doc(alias = "journeyCustomerId")]
    pub journey_customer_id: Option<String>,
    /// `journeyCustomerIdType`: `string`.
    #[doc(alias = "journeyCustomerIdType")]
    pub journey_customer_id_type: Option<String>,
    /// `journeyCustomerSessionId`: `string`.
    #[doc(alias = "journeyCustomerSessionId")]
    pub journey_customer_session_id: Option<String>,
    /// `journeyCustomerSessionIdType`: `string`.
    #[doc(alias = "journeyCustomerSessionIdType")]
    pub journey_customer_session_id_type: Option<String>,
    /// `knowledgeBaseId`: `string`.
    #[doc(alias = "knowledgeBaseId")]
    pub knowledge_base_id: Option<String>,
    /// `mediaCount`: `integer`.
    #[doc(alias = "mediaCount")]
    pub media_count: Option<i64>,
    /// `mediaType`: one of `callback`, `chat`, `cobrowse`, `email` and 6 more.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `messageType`: `string`.
    #[doc(alias = "messageType")]
    pub message_type: Option<String>,
    /// `originatingDirection`: one of `inbound` and `outbound`.
    #[doc(alias = "originatingDirection")]
    pub originating_direction: Option<Open<OriginatingDirection>>,
    /// `outboundCampaignId`: `string`.
    #[doc(alias = "outboundCampaignId")]
    pub outbound_campaign_id: Option<String>,
    /// `outboundContactId`: `string`.
    #[doc(alias = "outboundContactId")]
    pub outbound_contact_id: Option<String>,
    /// `outboundContactListId`: `string`.
    #[doc(alias = "outboundContactListId")]
    pub outbound_contact_list_id: Option<String>,
    /// `participantName`: `string`.
    #[doc(alias = "participantName")]
    pub participant_name: Option<String>,
    /// `peerId`: `string`.
    #[doc(alias = "peerId")]
    pub peer_id: Option<String>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `purpose`: one of `acd`, `agent`, `api`, `botflow` and 15 more.
    pub purpose: Option<Open<Purpose>>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `recognitionFailureReason`: `string`.
    #[doc(alias = "recognitionFailureReason")]
    pub recognition_failure_reason: Option<String>,
    /// `remote`: `string`.
    pub remote: Option<String>,
    /// `removedSkillIds`: `array of string`.
    #[doc(alias = "removedSkillIds")]
    pub removed_skill_ids: Option<Vec<String>>,
    /// `requestedLanguageId`: `string`.
    #[doc(alias = "requestedLanguageId")]
    pub requested_language_id: Option<String>,
    /// `requestedRoutingSkillIds`: `array of string`.
    #[doc(alias = "requestedRoutingSkillIds")]
    pub requested_routing_skill_ids: Option<Vec<String>>,
    /// `requestedRoutings`: array of one of `Bullseye`, `Conditional`, `Direct`, `Last` and 5 more.
    #[doc(alias = "requestedRoutings")]
    pub requested_routings: Option<Vec<Open<RequestedRoutings>>>,
    /// `roomId`: `string`.
    #[doc(alias = "roomId")]
    pub room_id: Option<String>,
    /// `routingPriority`: `integer`.
    #[doc(alias = "routingPriority")]
    pub routing_priority: Option<i64>,
    /// `routingRing`: `integer`.
    #[doc(alias = "routingRing")]
    pub routing_ring: Option<i64>,
    /// `routingRule`: `string`.
    #[doc(alias = "routingRule")]
    pub routing_rule: Option<String>,
    /// `routingRuleType`: one of `Bullseye`, `Conditional`, `Predictive` and `Preferred`.
    #[doc(alias = "routingRuleType")]
    pub routing_rule_type: Option<Open<RoutingRuleType>>,
    /// `selectedAgentId`: `string`.
    #[doc(alias = "selectedAgentId")]
    pub selected_agent_id: Option<String>,
    /// `selectedAgentRank`: `integer`.
    #[doc(alias = "selectedAgentRank")]
    pub selected_agent_rank: Option<i64>,
    /// `selfServed`: `boolean`.
    #[doc(alias = "selfServed")]
    pub self_served: Option<bool>,
    /// `sessionDnis`: `string`.
    #[doc(alias = "sessionDnis")]
    pub session_dnis: Option<String>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `startingLanguage`: `string`.
    #[doc(alias = "startingLanguage")]
    pub starting_language: Option<String>,
    /// `stationId`: `string`.
    #[doc(alias = "stationId")]
    pub station_id: Option<String>,
    /// `teamId`: `string`.
    #[doc(alias = "teamId")]
    pub team_id: Option<String>,
    /// `transferTargetAddress`: `string`.
    #[doc(alias = "transferTargetAddress")]
    pub transfer_target_address: Option<String>,
    /// `transferTargetName`: `string`.
    #[doc(alias = "transferTargetName")]
    pub transfer_target_name: Option<String>,
    /// `transferType`: `string`.
    #[doc(alias = "transferType")]
    pub transfer_type: Option<String>,
    /// `usedRouting`: one of `Bullseye`, `Conditional`, `Direct`, `Last` and 5 more.
    #[doc(alias = "usedRouting")]
    pub used_routing: Option<Open<UsedRouting>>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `videoPresent`: `boolean`.
    #[doc(alias = "videoPresent")]
    pub video_present: Option<bool>,
    /// `waitingInteractionCounts`: `array of integer`.
    #[doc(alias = "waitingInteractionCounts")]
    pub waiting_interaction_counts: Option<Vec<i64>>,
    /// `wrapUpCode`: `string`.
    #[doc(alias = "wrapUpCode")]
    pub wrap_up_code: Option<String>,
    /// `proposedAgents`: `array of FlowMetricsTopicFlowProposedAgent`.
    #[doc(alias = "proposedAgents")]
    pub proposed_agents: Option<Vec<FlowMetricsTopicFlowProposedAgent>>,
    /// `outcomes`: `array of FlowMetricsTopicFlowOutcome`.
    pub outcomes: Option<Vec<FlowMetricsTopicFlowOutcome>>,
    /// `scoredAgents`: `array of FlowMetricsTopicFlowScoredAgent`.
    #[doc(alias = "scoredAgents")]
    pub scored_agents: Option<Vec<FlowMetricsTopicFlowScoredAgent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowMetricsTopicFlowMetricRecord "FlowMetricsTopicFlowMetricRecord" 99 {
    (
        metric: Open<Metric> = "metric" with_metric,
        metric_date: DateTime = "metricDate" with_metric_date,
        value: i64 = "value" with_value,
        record_id: String = "recordId" with_record_id,
        active_routing: Open<ActiveRouting> = "activeRouting" with_active_routing,
        active_skill_ids: Vec<String> = "activeSkillIds" with_active_skill_ids,
        address_from: String = "addressFrom" with_address_from,
        address_to: String = "addressTo" with_address_to,
        agent_assistant_id: String = "agentAssistantId" with_agent_assistant_id,
        agent_bullseye_ring: i64 = "agentBullseyeRing" with_agent_bullseye_ring,
        agent_owned: bool = "agentOwned" with_agent_owned,
        ani: String = "ani" with_ani,
        assigner_id: String = "assignerId" with_assigner_id,
        authenticated: bool = "authenticated" with_authenticated,
        conversation_id: String = "conversationId" with_conversation_id,
        conversation_initiator: Open<ConversationInitiator> = "conversationInitiator" with_conversation_initiator,
    )
    (
        converted_from: String = "convertedFrom" with_converted_from,
        converted_to: String = "convertedTo" with_converted_to,
        customer_participation: bool = "customerParticipation" with_customer_participation,
        delivery_status: Open<DeliveryStatus> = "deliveryStatus" with_delivery_status,
        destination_addresses: Vec<String> = "destinationAddresses" with_destination_addresses,
        direction: Open<Direction> = "direction" with_direction,
        disconnect_type: Open<DisconnectType> = "disconnectType" with_disconnect_type,
        division_ids: Vec<String> = "divisionIds" with_division_ids,
        dnis: String = "dnis" with_dnis,
        edge_id: String = "edgeId" with_edge_id,
        eligible_agent_counts: Vec<i64> = "eligibleAgentCounts" with_eligible_agent_counts,
        ending_language: String = "endingLanguage" with_ending_language,
        entry_reason: String = "entryReason" with_entry_reason,
        entry_type: Open<EntryType> = "entryType" with_entry_type,
        error_code: String = "errorCode" with_error_code,
        exit_reason: String = "exitReason" with_exit_reason,
    )
    (
        extended_delivery_status: String = "extendedDeliveryStatus" with_extended_delivery_status,
        external_contact_id: String = "externalContactId" with_external_contact_id,
        external_media_count: i64 = "externalMediaCount" with_external_media_count,
        external_organization_id: String = "externalOrganizationId" with_external_organization_id,
        external_tag: String = "externalTag" with_external_tag,
        first_queue: bool = "firstQueue" with_first_queue,
        flagged_reason: Open<FlaggedReason> = "flaggedReason" with_flagged_reason,
        flow_id: String = "flowId" with_flow_id,
        flow_in_type: String = "flowInType" with_flow_in_type,
        flow_milestone_ids: Vec<String> = "flowMilestoneIds" with_flow_milestone_ids,
        flow_name: String = "flowName" with_flow_name,
        flow_out_type: String = "flowOutType" with_flow_out_type,
        flow_sub_type: Open<FlowSubType> = "flowSubType" with_flow_sub_type,
        flow_type: Open<FlowType> = "flowType" with_flow_type,
        flow_version: String = "flowVersion" with_flow_version,
        group_id: String = "groupId" with_group_id,
    )
    (
        interaction_type: String = "interactionType" with_interaction_type,
        journey_action_id: String = "journeyActionId" with_journey_action_id,
        journey_action_map_id: String = "journeyActionMapId" with_journey_action_map_id,
        journey_action_map_version: i64 = "journeyActionMapVersion" with_journey_action_map_version,
        journey_customer_id: String = "journeyCustomerId" with_journey_customer_id,
        journey_customer_id_type: String = "journeyCustomerIdType" with_journey_customer_id_type,
        journey_customer_session_id: String = "journeyCustomerSessionId" with_journey_customer_session_id,
        journey_customer_session_id_type: String = "journeyCustomerSessionIdType" with_journey_customer_session_id_type,
        knowledge_base_id: String = "knowledgeBaseId" with_knowledge_base_id,
        media_count: i64 = "mediaCount" with_media_count,
        media_type: Open<MediaType> = "mediaType" with_media_type,
        message_type: String = "messageType" with_message_type,
        originating_direction: Open<OriginatingDirection> = "originatingDirection" with_originating_direction,
        outbound_campaign_id: String = "outboundCampaignId" with_outbound_campaign_id,
        outbound_contact_id: String = "outboundContactId" with_outbound_contact_id,
        outbound_contact_list_id: String = "outboundContactListId" with_outbound_contact_list_id,
    )
    (
        participant_name: String = "participantName" with_participant_name,
        peer_id: String = "peerId" with_peer_id,
        provider: String = "provider" with_provider,
        purpose: Open<Purpose> = "purpose" with_purpose,
        queue_id: String = "queueId" with_queue_id,
        recognition_failure_reason: String = "recognitionFailureReason" with_recognition_failure_reason,
        remote: String = "remote" with_remote,
        removed_skill_ids: Vec<String> = "removedSkillIds" with_removed_skill_ids,
        requested_language_id: String = "requestedLanguageId" with_requested_language_id,
        requested_routing_skill_ids: Vec<String> = "requestedRoutingSkillIds" with_requested_routing_skill_ids,
        requested_routings: Vec<Open<RequestedRoutings>> = "requestedRoutings" with_requested_routings,
        room_id: String = "roomId" with_room_id,
        routing_priority: i64 = "routingPriority" with_routing_priority,
        routing_ring: i64 = "routingRing" with_routing_ring,
        routing_rule: String = "routingRule" with_routing_rule,
        routing_rule_type: Open<RoutingRuleType> = "routingRuleType" with_routing_rule_type,
    )
    (
        selected_agent_id: String = "selectedAgentId" with_selected_agent_id,
        selected_agent_rank: i64 = "selectedAgentRank" with_selected_agent_rank,
        self_served: bool = "selfServed" with_self_served,
        session_dnis: String = "sessionDnis" with_session_dnis,
        session_id: String = "sessionId" with_session_id,
        starting_language: String = "startingLanguage" with_starting_language,
        station_id: String = "stationId" with_station_id,
        team_id: String = "teamId" with_team_id,
        transfer_target_address: String = "transferTargetAddress" with_transfer_target_address,
        transfer_target_name: String = "transferTargetName" with_transfer_target_name,
        transfer_type: String = "transferType" with_transfer_type,
        used_routing: Open<UsedRouting> = "usedRouting" with_used_routing,
        user_id: String = "userId" with_user_id,
        video_present: bool = "videoPresent" with_video_present,
        waiting_interaction_counts: Vec<i64> = "waitingInteractionCounts" with_waiting_interaction_counts,
        wrap_up_code: String = "wrapUpCode" with_wrap_up_code,
    )
    (
        proposed_agents: Vec<FlowMetricsTopicFlowProposedAgent> = "proposedAgents" with_proposed_agents,
        outcomes: Vec<FlowMetricsTopicFlowOutcome> = "outcomes" with_outcomes,
        scored_agents: Vec<FlowMetricsTopicFlowScoredAgent> = "scoredAgents" with_scored_agents,
    )
});

/// The property `metric` of `FlowMetricsTopicFlowMetricRecord`. Known values: `nFlow`, `nFlowMilestone`, `nFlowOutcome`, `nFlowOutcomeFailed`, `oFlowMilestone`, `tFlow`, `tFlowDisconnect`, `tFlowExit`, `tFlowOutcome`.
#[repr(u16)]
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

crate::runtime::values!(Metric {
    NFlow = "nFlow",
    NFlowMilestone = "nFlowMilestone",
    NFlowOutcome = "nFlowOutcome",
    NFlowOutcomeFailed = "nFlowOutcomeFailed",
    OFlowMilestone = "oFlowMilestone",
    TFlow = "tFlow",
    TFlowDisconnect = "tFlowDisconnect",
    TFlowExit = "tFlowExit",
    TFlowOutcome = "tFlowOutcome",
});

/// The property `activeRouting` of `FlowMetricsTopicFlowMetricRecord`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
#[repr(u16)]
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

crate::runtime::values!(ActiveRouting {
    Bullseye = "Bullseye",
    Conditional = "Conditional",
    Direct = "Direct",
    Last = "Last",
    Manual = "Manual",
    Predictive = "Predictive",
    Preferred = "Preferred",
    Standard = "Standard",
    Vip = "Vip",
});

/// The property `conversationInitiator` of `FlowMetricsTopicFlowMetricRecord`. Known values: `acd`, `agent`, `api`, `botflow`, `campaign`, `customer`, `dialer`, `external`, `fax`, `group`, `inbound`, `ivr`, `manual`, `outbound`, `station`, `user`, `voicemail`, `voicesurveyflow`, `workflow`.
#[repr(u16)]
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

crate::runtime::values!(ConversationInitiator {
    Acd = "acd",
    Agent = "agent",
    Api = "api",
    Botflow = "botflow",
    Campaign = "campaign",
    Customer = "customer",
    Dialer = "dialer",
    External = "external",
    Fax = "fax",
    Group = "group",
    Inbound = "inbound",
    Ivr = "ivr",
    Manual = "manual",
    Outbound = "outbound",
    Station = "station",
    User = "user",
    Voicemail = "voicemail",
    Voicesurveyflow = "voicesurveyflow",
    Workflow = "workflow",
});

/// The property `deliveryStatus` of `FlowMetricsTopicFlowMetricRecord`. Known values: `DeliveryFailed`, `DeliveryPushed`, `DeliverySuccess`, `Failed`, `Published`, `Queued`, `Read`, `Received`, `Sent`.
#[repr(u16)]
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

crate::runtime::values!(DeliveryStatus {
    DeliveryFailed = "DeliveryFailed",
    DeliveryPushed = "DeliveryPushed",
    DeliverySuccess = "DeliverySuccess",
    Failed = "Failed",
    Published = "Published",
    Queued = "Queued",
    Read = "Read",
    Received = "Received",
    Sent = "Sent",
});

/// The property `direction` of `FlowMetricsTopicFlowMetricRecord`. Known values: `inbound`, `outbound`.
#[repr(u16)]
#[non_exhaustive]
pub enum Direction {
    Inbound,
    Outbound,
}

crate::runtime::values!(Direction {
    Inbound = "inbound",
    Outbound = "outbound",
});

/// The property `disconnectType` of `FlowMetricsTopicFlowMetricRecord`. Known values: `client`, `conferenceTransfer`, `consultTransfer`, `endpoint`, `endpointDnd`, `error`, `forwardTransfer`, `noAnswerTransfer`, `notAvailableTransfer`, `other`, `peer`, `spam`, `system`, `timeout`, `transfer`, `transferDnd`, `transportFailure`, `uncallable`.
#[repr(u16)]
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

crate::runtime::values!(DisconnectType {
    Client = "client",
    ConferenceTransfer = "conferenceTransfer",
    ConsultTransfer = "consultTransfer",
    Endpoint = "endpoint",
    EndpointDnd = "endpointDnd",
    Error = "error",
    ForwardTransfer = "forwardTransfer",
    NoAnswerTransfer = "noAnswerTransfer",
    NotAvailableTransfer = "notAvailableTransfer",
    Other = "other",
    Peer = "peer",
    Spam = "spam",
    System = "system",
    Timeout = "timeout",
    Transfer = "transfer",
    TransferDnd = "transferDnd",
    TransportFailure = "transportFailure",
    Uncallable = "uncallable",
});

/// The property `entryType` of `FlowMetricsTopicFlowMetricRecord`. Known values: `agent`, `direct`, `dnis`, `flow`, `outbound`.
#[repr(u16)]
#[non_exhaustive]
pub enum EntryType {
    Agent,
    Direct,
    Dnis,
    Flow,
    Outbound,
}

crate::runtime::values!(EntryType {
    Agent = "agent",
    Direct = "direct",
    Dnis = "dnis",
    Flow = "flow",
    Outbound = "outbound",
});

/// The property `flaggedReason` of `FlowMetricsTopicFlowMetricRecord`. Known values: `general`.
#[repr(u16)]
#[non_exhaustive]
pub enum FlaggedReason {
    General,
}

crate::runtime::values!(FlaggedReason {
    General = "general",
});

/// The property `flowSubType` of `FlowMetricsTopicFlowMetricRecord`. Known values: `VIRTUAL_AGENT`.
#[repr(u16)]
#[non_exhaustive]
pub enum FlowSubType {
    VirtualAgent,
}

crate::runtime::values!(FlowSubType {
    VirtualAgent = "VIRTUAL_AGENT",
});

/// The property `flowType` of `FlowMetricsTopicFlowMetricRecord`. Known values: `bot`, `commonmodule`, `digitalbot`, `inboundcall`, `inboundchat`, `inboundemail`, `inboundmessage`, `inboundshortmessage`, `inqueuecall`, `inqueueemail`, `inqueueshortmessage`, `outboundcall`, `outboundemail`, `outboundmessage`, `securecall`, `speech`, `surveyinvite`, `voice`, `voicemail`, `voicesurvey`, `workflow`, `workitem`.
#[repr(u16)]
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

crate::runtime::values!(FlowType {
    Bot = "bot",
    Commonmodule = "commonmodule",
    Digitalbot = "digitalbot",
    Inboundcall = "inboundcall",
    Inboundchat = "inboundchat",
    Inboundemail = "inboundemail",
    Inboundmessage = "inboundmessage",
    Inboundshortmessage = "inboundshortmessage",
    Inqueuecall = "inqueuecall",
    Inqueueemail = "inqueueemail",
    Inqueueshortmessage = "inqueueshortmessage",
    Outboundcall = "outboundcall",
    Outboundemail = "outboundemail",
    Outboundmessage = "outboundmessage",
    Securecall = "securecall",
    Speech = "speech",
    Surveyinvite = "surveyinvite",
    Voice = "voice",
    Voicemail = "voicemail",
    Voicesurvey = "voicesurvey",
    Workflow = "workflow",
    Workitem = "workitem",
});

/// The property `mediaType` of `FlowMetricsTopicFlowMetricRecord`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
#[repr(u16)]
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

crate::runtime::values!(MediaType {
    Callback = "callback",
    Chat = "chat",
    Cobrowse = "cobrowse",
    Email = "email",
    Internalmessage = "internalmessage",
    Message = "message",
    Screenshare = "screenshare",
    Unknown = "unknown",
    Video = "video",
    Voice = "voice",
});

/// The property `originatingDirection` of `FlowMetricsTopicFlowMetricRecord`. Known values: `inbound`, `outbound`.
#[repr(u16)]
#[non_exhaustive]
pub enum OriginatingDirection {
    Inbound,
    Outbound,
}

crate::runtime::values!(OriginatingDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

/// The property `purpose` of `FlowMetricsTopicFlowMetricRecord`. Known values: `acd`, `agent`, `api`, `botflow`, `campaign`, `customer`, `dialer`, `external`, `fax`, `group`, `inbound`, `ivr`, `manual`, `outbound`, `station`, `user`, `voicemail`, `voicesurveyflow`, `workflow`.
#[repr(u16)]
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

crate::runtime::values!(Purpose {
    Acd = "acd",
    Agent = "agent",
    Api = "api",
    Botflow = "botflow",
    Campaign = "campaign",
    Customer = "customer",
    Dialer = "dialer",
    External = "external",
    Fax = "fax",
    Group = "group",
    Inbound = "inbound",
    Ivr = "ivr",
    Manual = "manual",
    Outbound = "outbound",
    Station = "station",
    User = "user",
    Voicemail = "voicemail",
    Voicesurveyflow = "voicesurveyflow",
    Workflow = "workflow",
});

/// The property `requestedRoutings` of `FlowMetricsTopicFlowMetricRecord`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
#[repr(u16)]
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

crate::runtime::values!(RequestedRoutings {
    Bullseye = "Bullseye",
    Conditional = "Conditional",
    Direct = "Direct",
    Last = "Last",
    Manual = "Manual",
    Predictive = "Predictive",
    Preferred = "Preferred",
    Standard = "Standard",
    Vip = "Vip",
});

/// The property `routingRuleType` of `FlowMetricsTopicFlowMetricRecord`. Known values: `Bullseye`, `Conditional`, `Predictive`, `Preferred`.
#[repr(u16)]
#[non_exhaustive]
pub enum RoutingRuleType {
    Bullseye,
    Conditional,
    Predictive,
    Preferred,
}

crate::runtime::values!(RoutingRuleType {
    Bullseye = "Bullseye",
    Conditional = "Conditional",
    Predictive = "Predictive",
    Preferred = "Preferred",
});

/// The property `usedRouting` of `FlowMetricsTopicFlowMetricRecord`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
#[repr(u16)]
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

crate::runtime::values!(UsedRouting {
    Bullseye = "Bullseye",
    Conditional = "Conditional",
    Direct = "Direct",
    Last = "Last",
    Manual = "Manual",
    Predictive = "Predictive",
    Preferred = "Preferred",
    Standard = "Standard",
    Vip = "Vip",
});
