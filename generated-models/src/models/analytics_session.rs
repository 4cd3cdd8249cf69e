// @generated from the schema "AnalyticsSession"; changes made here are lost at the next generation

use crate::{
    AnalyticsAgentGroup, AnalyticsConversationSegment, AnalyticsFlow,
    AnalyticsMediaEndpointStat, AnalyticsProposedAgent, AnalyticsSessionMetric,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `AnalyticsSession`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsSession {
    /// `activeSkillIds`: `array of string`.
    #[doc(alias = "activeSkillIds")]
    pub active_skill_ids: Option<Vec<String>>,
    /// `acwSkipped`: `boolean`.
    #[doc(alias = "acwSkipped")]
    pub acw_skipped: Option<bool>,
    /// `addressFrom`: `string`.
    #[doc(alias = "addressFrom")]
    pub address_from: Option<String>,
    /// `addressOther`: `string`.
    #[doc(alias = "addressOther")]
    pub address_other: Option<String>,
    /// `addressSelf`: `string`.
    #[doc(alias = "addressSelf")]
    pub address_self: Option<String>,
    /// `addressTo`: `string`.
    #[doc(alias = "addressTo")]
    pub address_to: Option<String>,
    /// `agentAssistantId`: `string`.
    #[doc(alias = "agentAssistantId")]
    pub agent_assistant_id: Option<String>,
    /// `agentBullseyeRing`: `integer (int32)`.
    #[doc(alias = "agentBullseyeRing")]
    pub agent_bullseye_ring: Option<i32>,
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
    /// `bargedParticipantId`: `string`.
    #[doc(alias = "bargedParticipantId")]
    pub barged_participant_id: Option<String>,
    /// `bcc`: `array of string`.
    pub bcc: Option<Vec<String>>,
    /// `callbackNumbers`: `array of string`.
    #[doc(alias = "callbackNumbers")]
    pub callback_numbers: Option<Vec<String>>,
    /// `callbackScheduledTime`: `string (date-time)`.
    #[doc(alias = "callbackScheduledTime")]
    pub callback_scheduled_time: Option<DateTime>,
    /// `callbackUserName`: `string`.
    #[doc(alias = "callbackUserName")]
    pub callback_user_name: Option<String>,
    /// `cc`: `array of string`.
    pub cc: Option<Vec<String>>,
    /// `cleared`: `boolean`.
    pub cleared: Option<bool>,
    /// `coachedParticipantId`: `string`.
    #[doc(alias = "coachedParticipantId")]
    pub coached_participant_id: Option<String>,
    /// `cobrowseRole`: `string`.
    #[doc(alias = "cobrowseRole")]
    pub cobrowse_role: Option<String>,
    /// `cobrowseRoomId`: `string`.
    #[doc(alias = "cobrowseRoomId")]
    pub cobrowse_room_id: Option<String>,
    /// `deliveryPushed`: `boolean`.
    #[doc(alias = "deliveryPushed")]
    pub delivery_pushed: Option<bool>,
    /// `deliveryStatus`: one of `DeliveryFailed`, `DeliveryPushed`, `DeliverySuccess`, `Failed` and 5 more.
    #[doc(alias = "deliveryStatus")]
    pub delivery_status: Option<Open<DeliveryStatus>>,
    /// `deliveryStatusChangeDate`: `string (date-time)`.
    #[doc(alias = "deliveryStatusChangeDate")]
    pub delivery_status_change_date: Option<DateTime>,
    /// `destinationAddresses`: `array of string`.
    #[doc(alias = "destinationAddresses")]
    pub destination_addresses: Option<Vec<String>>,
    /// `detectedSpeechEnd`: `string (date-time)`.
    #[doc(alias = "detectedSpeechEnd")]
    pub detected_speech_end: Option<DateTime>,
    /// `detectedSpeechStart`: `string (date-time)`.
    #[doc(alias = "detectedSpeechStart")]
    pub detected_speech_start: Option<DateTime>,
    /// `direction`: one of `inbound` and `outbound`.
    pub direction: Option<Open<Direction>>,
    /// `dispositionAnalyzer`: `string`.
    #[doc(alias = "dispositionAnalyzer")]
    pub disposition_analyzer: Option<String>,
    /// `dispositionName`: `string`.
    #[doc(alias = "dispositionName")]
    pub disposition_name: Option<String>,
    /// `dnis`: `string`.
    pub dnis: Option<String>,
    /// `edgeId`: `string`.
    #[doc(alias = "edgeId")]
    pub edge_id: Option<String>,
    /// `eligibleAgentCounts`: `array of integer (int32)`.
    #[doc(alias = "eligibleAgentCounts")]
    pub eligible_agent_counts: Option<Vec<i32>>,
    /// `extendedDeliveryStatus`: `string`.
    #[doc(alias = "extendedDeliveryStatus")]
    pub extended_delivery_status: Option<String>,
    /// `flowInType`: `string`.
    #[doc(alias = "flowInType")]
    pub flow_in_type: Option<String>,
    /// `flowOutType`: `string`.
    #[doc(alias = "flowOutType")]
    pub flow_out_type: Option<String>,
    /// `journeyActionId`: `string`.
    #[doc(alias = "journeyActionId")]
    pub journey_action_id: Option<String>,
    /// `journeyActionMapId`: `string`.
    #[doc(alias = "journeyActionMapId")]
    pub journey_action_map_id: Option<String>,
    /// `journeyActionMapVersion`: `integer (int32)`.
    #[doc(alias = "journeyActionMapVersion")]
    pub journey_action_map_version: Option<i32>,
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
    /// `mediaBridgeId`: `string`.
    #[doc(alias = "mediaBridgeId")]
    pub media_bridge_id: Option<String>,
    /// `mediaCount`: `integer (int32)`.
    #[doc(alias = "mediaCount")]
    pub media_count: Option<i32>,
    /// `mediaType`: one of `callback`, `chat`, `cobrowse`, `email` and 6 more.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `messageType`: `string`.
    #[doc(alias = "messageType")]
    pub message_type: Option<String>,
    /// `monitoredParticipantId`: `string`.
    #[doc(alias = "monitoredParticipantId")]
    pub monitored_participant_id: Option<String>,
    /// `outboundCampaignId`: `string`.
    #[doc(alias = "outboundCampaignId")]
    pub outbound_campaign_id: Option<String>,
    /// `outboundContactId`: `string`.
    #[doc(alias = "outboundContactId")]
    pub outbound_contact_id: Option<String>,
    /// `outboundContactListId`: `string`.
    #[doc(alias = "outboundContactListId")]
    pub outbound_contact_list_id: Option<String>,
    /// `peerId`: `string`.
    #[doc(alias = "peerId")]
    pub peer_id: Option<String>,
    /// `protocolCallId`: `string`.
    #[doc(alias = "protocolCallId")]
    pub protocol_call_id: Option<String>,
    /// `provider`: `string`.
    pub provider: Option<String>,
    /// `recording`: `boolean`.
    pub recording: Option<bool>,
    /// `remote`: `string`.
    pub remote: Option<String>,
    /// `remoteNameDisplayable`: `string`.
    #[doc(alias = "remoteNameDisplayable")]
    pub remote_name_displayable: Option<String>,
    /// `removedSkillIds`: `array of string`.
    #[doc(alias = "removedSkillIds")]
    pub removed_skill_ids: Option<Vec<String>>,
    /// `requestedRoutings`: array of one of `Bullseye`, `Conditional`, `Direct`, `Last` and 5 more.
    #[doc(alias = "requestedRoutings")]
    pub requested_routings: Option<Vec<Open<RequestedRoutings>>>,
    /// `roomId`: `string`.
    #[doc(alias = "roomId")]
    pub room_id: Option<String>,
    /// `routingRing`: `integer (int32)`.
    #[doc(alias = "routingRing")]
    pub routing_ring: Option<i32>,
    /// `routingRule`: `string`.
    #[doc(alias = "routingRule")]
    pub routing_rule: Option<String>,
    /// `routingRuleType`: one of `Bullseye`, `Conditional`, `Predictive` and `Preferred`.
    #[doc(alias = "routingRuleType")]
    pub routing_rule_type: Option<Open<RoutingRuleType>>,
    /// `screenShareAddressSelf`: `string`.
    #[doc(alias = "screenShareAddressSelf")]
    pub screen_share_address_self: Option<String>,
    /// `screenShareRoomId`: `string`.
    #[doc(alias = "screenShareRoomId")]
    pub screen_share_room_id: Option<String>,
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: Option<String>,
    /// `selectedAgentId`: `string`.
    #[doc(alias = "selectedAgentId")]
    pub selected_agent_id: Option<String>,
    /// `selectedAgentRank`: `integer (int32)`.
    #[doc(alias = "selectedAgentRank")]
    pub selected_agent_rank: Option<i32>,
    /// `sessionDnis`: `string`.
    #[doc(alias = "sessionDnis")]
    pub session_dnis: Option<String>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `sharingScreen`: `boolean`.
    #[doc(alias = "sharingScreen")]
    pub sharing_screen: Option<bool>,
    /// `skipEnabled`: `boolean`.
    #[doc(alias = "skipEnabled")]
    pub skip_enabled: Option<bool>,
    /// `timeoutSeconds`: `integer (int32)`.
    #[doc(alias = "timeoutSeconds")]
    pub timeout_seconds: Option<i32>,
    /// `usedRouting`: one of `Bullseye`, `Conditional`, `Direct`, `Last` and 5 more.
    #[doc(alias = "usedRouting")]
    pub used_routing: Option<Open<UsedRouting>>,
    /// `videoAddressSelf`: `string`.
    #[doc(alias = "videoAddressSelf")]
    pub video_address_self: Option<String>,
    /// `videoRoomId`: `string`.
    #[doc(alias = "videoRoomId")]
    pub video_room_id: Option<String>,
    /// `waitingInteractionCounts`: `array of integer (int32)`.
    #[doc(alias = "waitingInteractionCounts")]
    pub waiting_interaction_counts: Option<Vec<i32>>,
    /// `agentGroups`: `array of AnalyticsAgentGroup`.
    #[doc(alias = "agentGroups")]
    pub agent_groups: Option<Vec<AnalyticsAgentGroup>>,
    /// `proposedAgents`: `array of AnalyticsProposedAgent`.
    #[doc(alias = "proposedAgents")]
    pub proposed_agents: Option<Vec<AnalyticsProposedAgent>>,
    /// `mediaEndpointStats`: `array of AnalyticsMediaEndpointStat`.
    #[doc(alias = "mediaEndpointStats")]
    pub media_endpoint_stats: Option<Vec<AnalyticsMediaEndpointStat>>,
    /// `flow`: `AnalyticsFlow`.
    pub flow: Option<Box<AnalyticsFlow>>,
    /// `metrics`: `array of AnalyticsSessionMetric`.
    pub metrics: Option<Vec<AnalyticsSessionMetric>>,
    /// `segments`: `array of AnalyticsConversationSegment`.
    pub segments: Option<Vec<AnalyticsConversationSegment>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsSession "AnalyticsSession" 84 {
    (
        active_skill_ids: Vec<String> = "activeSkillIds" with_active_skill_ids,
        acw_skipped: bool = "acwSkipped" with_acw_skipped,
        address_from: String = "addressFrom" with_address_from,
        address_other: String = "addressOther" with_address_other,
        address_self: String = "addressSelf" with_address_self,
        address_to: String = "addressTo" with_address_to,
        agent_assistant_id: String = "agentAssistantId" with_agent_assistant_id,
        agent_bullseye_ring: i32 = "agentBullseyeRing" with_agent_bullseye_ring,
        agent_owned: bool = "agentOwned" with_agent_owned,
        ani: String = "ani" with_ani,
        assigner_id: String = "assignerId" with_assigner_id,
        authenticated: bool = "authenticated" with_authenticated,
        barged_participant_id: String = "bargedParticipantId" with_barged_participant_id,
        bcc: Vec<String> = "bcc" with_bcc,
        callback_numbers: Vec<String> = "callbackNumbers" with_callback_numbers,
        callback_scheduled_time: DateTime = "callbackScheduledTime" with_callback_scheduled_time,
    )
    (
        callback_user_name: String = "callbackUserName" with_callback_user_name,
        cc: Vec<String> = "cc" with_cc,
        cleared: bool = "cleared" with_cleared,
        coached_participant_id: String = "coachedParticipantId" with_coached_participant_id,
        cobrowse_role: String = "cobrowseRole" with_cobrowse_role,
        cobrowse_room_id: String = "cobrowseRoomId" with_cobrowse_room_id,
        delivery_pushed: bool = "deliveryPushed" with_delivery_pushed,
        delivery_status: Open<DeliveryStatus> = "deliveryStatus" with_delivery_status,
        delivery_status_change_date: DateTime = "deliveryStatusChangeDate" with_delivery_status_change_date,
        destination_addresses: Vec<String> = "destinationAddresses" with_destination_addresses,
        detected_speech_end: DateTime = "detectedSpeechEnd" with_detected_speech_end,
        detected_speech_start: DateTime = "detectedSpeechStart" with_detected_speech_start,
        direction: Open<Direction> = "direction" with_direction,
        disposition_analyzer: String = "dispositionAnalyzer" with_disposition_analyzer,
        disposition_name: String = "dispositionName" with_disposition_name,
        dnis: String = "dnis" with_dnis,
    )
    (
        edge_id: String = "edgeId" with_edge_id,
        eligible_agent_counts: Vec<i32> = "eligibleAgentCounts" with_eligible_agent_counts,
        extended_delivery_status: String = "extendedDeliveryStatus" with_extended_delivery_status,
        flow_in_type: String = "flowInType" with_flow_in_type,
        flow_out_type: String = "flowOutType" with_flow_out_type,
        journey_action_id: String = "journeyActionId" with_journey_action_id,
        journey_action_map_id: String = "journeyActionMapId" with_journey_action_map_id,
        journey_action_map_version: i32 = "journeyActionMapVersion" with_journey_action_map_version,
        journey_customer_id: String = "journeyCustomerId" with_journey_customer_id,
        journey_customer_id_type: String = "journeyCustomerIdType" with_journey_customer_id_type,
        journey_customer_session_id: String = "journeyCustomerSessionId" with_journey_customer_session_id,
        journey_customer_session_id_type: String = "journeyCustomerSessionIdType" with_journey_customer_session_id_type,
        media_bridge_id: String = "mediaBridgeId" with_media_bridge_id,
        media_count: i32 = "mediaCount" with_media_count,
        media_type: Open<MediaType> = "mediaType" with_media_type,
        message_type: String = "messageType" with_message_type,
    )
    (
        monitored_participant_id: String = "monitoredParticipantId" with_monitored_participant_id,
        outbound_campaign_id: String = "outboundCampaignId" with_outbound_campaign_id,
        outbound_contact_id: String = "outboundContactId" with_outbound_contact_id,
        outbound_contact_list_id: String = "outboundContactListId" with_outbound_contact_list_id,
        peer_id: String = "peerId" with_peer_id,
        protocol_call_id: String = "protocolCallId" with_protocol_call_id,
        provider: String = "provider" with_provider,
        recording: bool = "recording" with_recording,
        remote: String = "remote" with_remote,
        remote_name_displayable: String = "remoteNameDisplayable" with_remote_name_displayable,
        removed_skill_ids: Vec<String> = "removedSkillIds" with_removed_skill_ids,
        requested_routings: Vec<Open<RequestedRoutings>> = "requestedRoutings" with_requested_routings,
        room_id: String = "roomId" with_room_id,
        routing_ring: i32 = "routingRing" with_routing_ring,
        routing_rule: String = "routingRule" with_routing_rule,
        routing_rule_type: Open<RoutingRuleType> = "routingRuleType" with_routing_rule_type,
    )
    (
        screen_share_address_self: String = "screenShareAddressSelf" with_screen_share_address_self,
        screen_share_room_id: String = "screenShareRoomId" with_screen_share_room_id,
        script_id: String = "scriptId" with_script_id,
        selected_agent_id: String = "selectedAgentId" with_selected_agent_id,
        selected_agent_rank: i32 = "selectedAgentRank" with_selected_agent_rank,
        session_dnis: String = "sessionDnis" with_session_dnis,
        session_id: String = "sessionId" with_session_id,
        sharing_screen: bool = "sharingScreen" with_sharing_screen,
        skip_enabled: bool = "skipEnabled" with_skip_enabled,
        timeout_seconds: i32 = "timeoutSeconds" with_timeout_seconds,
        used_routing: Open<UsedRouting> = "usedRouting" with_used_routing,
        video_address_self: String = "videoAddressSelf" with_video_address_self,
        video_room_id: String = "videoRoomId" with_video_room_id,
        waiting_interaction_counts: Vec<i32> = "waitingInteractionCounts" with_waiting_interaction_counts,
        agent_groups: Vec<AnalyticsAgentGroup> = "agentGroups" with_agent_groups,
        proposed_agents: Vec<AnalyticsProposedAgent> = "proposedAgents" with_proposed_agents,
    )
    (
        media_endpoint_stats: Vec<AnalyticsMediaEndpointStat> = "mediaEndpointStats" with_media_endpoint_stats,
        flow: Box<AnalyticsFlow> = "flow" with_flow,
        metrics: Vec<AnalyticsSessionMetric> = "metrics" with_metrics,
        segments: Vec<AnalyticsConversationSegment> = "segments" with_segments,
    )
});

/// The property `deliveryStatus` of `AnalyticsSession`. Known values: `DeliveryFailed`, `DeliveryPushed`, `DeliverySuccess`, `Failed`, `Published`, `Queued`, `Read`, `Received`, `Sent`.
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

/// The property `direction` of `AnalyticsSession`. Known values: `inbound`, `outbound`.
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

/// The property `mediaType` of `AnalyticsSession`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
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

/// The property `requestedRoutings` of `AnalyticsSession`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
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

/// The property `routingRuleType` of `AnalyticsSession`. Known values: `Bullseye`, `Conditional`, `Predictive`, `Preferred`.
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

/// The property `usedRouting` of `AnalyticsSession`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
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
