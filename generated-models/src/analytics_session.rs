// @generated from the schema "AnalyticsSession"; changes made here are lost at the next generation

/// The schema `AnalyticsSession`.
#[repr(C)]
pub struct AnalyticsSession {
    /// `activeSkillIds`: `array of string`.
    #[doc(alias = "activeSkillIds")]
    pub active_skill_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `acwSkipped`: `boolean`.
    #[doc(alias = "acwSkipped")]
    pub acw_skipped: ::std::option::Option<bool>,
    /// `addressFrom`: `string`.
    #[doc(alias = "addressFrom")]
    pub address_from: ::std::option::Option<::std::string::String>,
    /// `addressOther`: `string`.
    #[doc(alias = "addressOther")]
    pub address_other: ::std::option::Option<::std::string::String>,
    /// `addressSelf`: `string`.
    #[doc(alias = "addressSelf")]
    pub address_self: ::std::option::Option<::std::string::String>,
    /// `addressTo`: `string`.
    #[doc(alias = "addressTo")]
    pub address_to: ::std::option::Option<::std::string::String>,
    /// `agentAssistantId`: `string`.
    #[doc(alias = "agentAssistantId")]
    pub agent_assistant_id: ::std::option::Option<::std::string::String>,
    /// `agentBullseyeRing`: `integer (int32)`.
    #[doc(alias = "agentBullseyeRing")]
    pub agent_bullseye_ring: ::std::option::Option<i32>,
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
    /// `bargedParticipantId`: `string`.
    #[doc(alias = "bargedParticipantId")]
    pub barged_participant_id: ::std::option::Option<::std::string::String>,
    /// `bcc`: `array of string`.
    pub bcc: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `callbackNumbers`: `array of string`.
    #[doc(alias = "callbackNumbers")]
    pub callback_numbers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `callbackScheduledTime`: `string (date-time)`.
    #[doc(alias = "callbackScheduledTime")]
    pub callback_scheduled_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `callbackUserName`: `string`.
    #[doc(alias = "callbackUserName")]
    pub callback_user_name: ::std::option::Option<::std::string::String>,
    /// `cc`: `array of string`.
    pub cc: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `cleared`: `boolean`.
    pub cleared: ::std::option::Option<bool>,
    /// `coachedParticipantId`: `string`.
    #[doc(alias = "coachedParticipantId")]
    pub coached_participant_id: ::std::option::Option<::std::string::String>,
    /// `cobrowseRole`: `string`.
    #[doc(alias = "cobrowseRole")]
    pub cobrowse_role: ::std::option::Option<::std::string::String>,
    /// `cobrowseRoomId`: `string`.
    #[doc(alias = "cobrowseRoomId")]
    pub cobrowse_room_id: ::std::option::Option<::std::string::String>,
    /// `deliveryPushed`: `boolean`.
    #[doc(alias = "deliveryPushed")]
    pub delivery_pushed: ::std::option::Option<bool>,
    /// `deliveryStatus`: `string`.
    #[doc(alias = "deliveryStatus")]
    pub delivery_status: ::std::option::Option<crate::runtime::Open<DeliveryStatus>>,
    /// `deliveryStatusChangeDate`: `string (date-time)`.
    #[doc(alias = "deliveryStatusChangeDate")]
    pub delivery_status_change_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `destinationAddresses`: `array of string`.
    #[doc(alias = "destinationAddresses")]
    pub destination_addresses: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `detectedSpeechEnd`: `string (date-time)`.
    #[doc(alias = "detectedSpeechEnd")]
    pub detected_speech_end: ::std::option::Option<crate::runtime::DateTime>,
    /// `detectedSpeechStart`: `string (date-time)`.
    #[doc(alias = "detectedSpeechStart")]
    pub detected_speech_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `direction`: `string`.
    pub direction: ::std::option::Option<crate::runtime::Open<Direction>>,
    /// `dispositionAnalyzer`: `string`.
    #[doc(alias = "dispositionAnalyzer")]
    pub disposition_analyzer: ::std::option::Option<::std::string::String>,
    /// `dispositionName`: `string`.
    #[doc(alias = "dispositionName")]
    pub disposition_name: ::std::option::Option<::std::string::String>,
    /// `dnis`: `string`.
    pub dnis: ::std::option::Option<::std::string::String>,
    /// `edgeId`: `string`.
    #[doc(alias = "edgeId")]
    pub edge_id: ::std::option::Option<::std::string::String>,
    /// `eligibleAgentCounts`: `array of integer (int32)`.
    #[doc(alias = "eligibleAgentCounts")]
    pub eligible_agent_counts: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `extendedDeliveryStatus`: `string`.
    #[doc(alias = "extendedDeliveryStatus")]
    pub extended_delivery_status: ::std::option::Option<::std::string::String>,
    /// `flowInType`: `string`.
    #[doc(alias = "flowInType")]
    pub flow_in_type: ::std::option::Option<::std::string::String>,
    /// `flowOutType`: `string`.
    #[doc(alias = "flowOutType")]
    pub flow_out_type: ::std::option::Option<::std::string::String>,
    /// `journeyActionId`: `string`.
    #[doc(alias = "journeyActionId")]
    pub journey_action_id: ::std::option::Option<::std::string::String>,
    /// `journeyActionMapId`: `string`.
    #[doc(alias = "journeyActionMapId")]
    pub journey_action_map_id: ::std::option::Option<::std::string::String>,
    /// `journeyActionMapVersion`: `integer (int32)`.
    #[doc(alias = "journeyActionMapVersion")]
    pub journey_action_map_version: ::std::option::Option<i32>,
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
    /// `mediaBridgeId`: `string`.
    #[doc(alias = "mediaBridgeId")]
    pub media_bridge_id: ::std::option::Option<::std::string::String>,
    /// `mediaCount`: `integer (int32)`.
    #[doc(alias = "mediaCount")]
    pub media_count: ::std::option::Option<i32>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `messageType`: `string`.
    #[doc(alias = "messageType")]
    pub message_type: ::std::option::Option<::std::string::String>,
    /// `monitoredParticipantId`: `string`.
    #[doc(alias = "monitoredParticipantId")]
    pub monitored_participant_id: ::std::option::Option<::std::string::String>,
    /// `outboundCampaignId`: `string`.
    #[doc(alias = "outboundCampaignId")]
    pub outbound_campaign_id: ::std::option::Option<::std::string::String>,
    /// `outboundContactId`: `string`.
    #[doc(alias = "outboundContactId")]
    pub outbound_contact_id: ::std::option::Option<::std::string::String>,
    /// `outboundContactListId`: `string`.
    #[doc(alias = "outboundContactListId")]
    pub outbound_contact_list_id: ::std::option::Option<::std::string::String>,
    /// `peerId`: `string`.
    #[doc(alias = "peerId")]
    pub peer_id: ::std::option::Option<::std::string::String>,
    /// `protocolCallId`: `string`.
    #[doc(alias = "protocolCallId")]
    pub protocol_call_id: ::std::option::Option<::std::string::String>,
    /// `provider`: `string`.
    pub provider: ::std::option::Option<::std::string::String>,
    /// `recording`: `boolean`.
    pub recording: ::std::option::Option<bool>,
    /// `remote`: `string`.
    pub remote: ::std::option::Option<::std::string::String>,
    /// `remoteNameDisplayable`: `string`.
    #[doc(alias = "remoteNameDisplayable")]
    pub remote_name_displayable: ::std::option::Option<::std::string::String>,
    /// `removedSkillIds`: `array of string`.
    #[doc(alias = "removedSkillIds")]
    pub removed_skill_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `requestedRoutings`: `array of string`.
    #[doc(alias = "requestedRoutings")]
    pub requested_routings: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<RequestedRoutings>>,
    >,
    /// `roomId`: `string`.
    #[doc(alias = "roomId")]
    pub room_id: ::std::option::Option<::std::string::String>,
    /// `routingRing`: `integer (int32)`.
    #[doc(alias = "routingRing")]
    pub routing_ring: ::std::option::Option<i32>,
    /// `routingRule`: `string`.
    #[doc(alias = "routingRule")]
    pub routing_rule: ::std::option::Option<::std::string::String>,
    /// `routingRuleType`: `string`.
    #[doc(alias = "routingRuleType")]
    pub routing_rule_type: ::std::option::Option<crate::runtime::Open<RoutingRuleType>>,
    /// `screenShareAddressSelf`: `string`.
    #[doc(alias = "screenShareAddressSelf")]
    pub screen_share_address_self: ::std::option::Option<::std::string::String>,
    /// `screenShareRoomId`: `string`.
    #[doc(alias = "screenShareRoomId")]
    pub screen_share_room_id: ::std::option::Option<::std::string::String>,
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: ::std::option::Option<::std::string::String>,
    /// `selectedAgentId`: `string`.
    #[doc(alias = "selectedAgentId")]
    pub selected_agent_id: ::std::option::Option<::std::string::String>,
    /// `selectedAgentRank`: `integer (int32)`.
    #[doc(alias = "selectedAgentRank")]
    pub selected_agent_rank: ::std::option::Option<i32>,
    /// `sessionDnis`: `string`.
    #[doc(alias = "sessionDnis")]
    pub session_dnis: ::std::option::Option<::std::string::String>,
    /// `sessionId`: `string`.
    #[doc(alias = "sessionId")]
    pub session_id: ::std::option::Option<::std::string::String>,
    /// `sharingScreen`: `boolean`.
    #[doc(alias = "sharingScreen")]
    pub sharing_screen: ::std::option::Option<bool>,
    /// `skipEnabled`: `boolean`.
    #[doc(alias = "skipEnabled")]
    pub skip_enabled: ::std::option::Option<bool>,
    /// `timeoutSeconds`: `integer (int32)`.
    #[doc(alias = "timeoutSeconds")]
    pub timeout_seconds: ::std::option::Option<i32>,
    /// `usedRouting`: `string`.
    #[doc(alias = "usedRouting")]
    pub used_routing: ::std::option::Option<crate::runtime::Open<UsedRouting>>,
    /// `videoAddressSelf`: `string`.
    #[doc(alias = "videoAddressSelf")]
    pub video_address_self: ::std::option::Option<::std::string::String>,
    /// `videoRoomId`: `string`.
    #[doc(alias = "videoRoomId")]
    pub video_room_id: ::std::option::Option<::std::string::String>,
    /// `waitingInteractionCounts`: `array of integer (int32)`.
    #[doc(alias = "waitingInteractionCounts")]
    pub waiting_interaction_counts: ::std::option::Option<::std::vec::Vec<i32>>,
    /// `agentGroups`: `array of AnalyticsAgentGroup`.
    #[doc(alias = "agentGroups")]
    pub agent_groups: ::std::option::Option<::std::vec::Vec<crate::AnalyticsAgentGroup>>,
    /// `proposedAgents`: `array of AnalyticsProposedAgent`.
    #[doc(alias = "proposedAgents")]
    pub proposed_agents: ::std::option::Option<
        ::std::vec::Vec<crate::AnalyticsProposedAgent>,
    >,
    /// `mediaEndpointStats`: `array of AnalyticsMediaEndpointStat`.
    #[doc(alias = "mediaEndpointStats")]
    pub media_endpoint_stats: ::std::option::Option<
        ::std::vec::Vec<crate::AnalyticsMediaEndpointStat>,
    >,
    /// `flow`: `AnalyticsFlow`.
    pub flow: ::std::option::Option<::std::boxed::Box<crate::AnalyticsFlow>>,
    /// `metrics`: `array of AnalyticsSessionMetric`.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::AnalyticsSessionMetric>>,
    /// `segments`: `array of AnalyticsConversationSegment`.
    pub segments: ::std::option::Option<
        ::std::vec::Vec<crate::AnalyticsConversationSegment>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnalyticsSession "AnalyticsSession" 84 {
    (
        active_skill_ids: ::std::vec::Vec<::std::string::String> = "activeSkillIds" 0 with_active_skill_ids,
        acw_skipped: bool = "acwSkipped" 0 with_acw_skipped,
        address_from: ::std::string::String = "addressFrom" 0 with_address_from,
        address_other: ::std::string::String = "addressOther" 0 with_address_other,
        address_self: ::std::string::String = "addressSelf" 0 with_address_self,
        address_to: ::std::string::String = "addressTo" 0 with_address_to,
        agent_assistant_id: ::std::string::String = "agentAssistantId" 0 with_agent_assistant_id,
        agent_bullseye_ring: i32 = "agentBullseyeRing" 0 with_agent_bullseye_ring,
        agent_owned: bool = "agentOwned" 0 with_agent_owned,
        ani: ::std::string::String = "ani" 0 with_ani,
        assigner_id: ::std::string::String = "assignerId" 0 with_assigner_id,
        authenticated: bool = "authenticated" 0 with_authenticated,
        barged_participant_id: ::std::string::String = "bargedParticipantId" 0 with_barged_participant_id,
        bcc: ::std::vec::Vec<::std::string::String> = "bcc" 0 with_bcc,
        callback_numbers: ::std::vec::Vec<::std::string::String> = "callbackNumbers" 0 with_callback_numbers,
        callback_scheduled_time: crate::runtime::DateTime = "callbackScheduledTime" 0 with_callback_scheduled_time,
    )
    (
        callback_user_name: ::std::string::String = "callbackUserName" 0 with_callback_user_name,
        cc: ::std::vec::Vec<::std::string::String> = "cc" 0 with_cc,
        cleared: bool = "cleared" 0 with_cleared,
        coached_participant_id: ::std::string::String = "coachedParticipantId" 0 with_coached_participant_id,
        cobrowse_role: ::std::string::String = "cobrowseRole" 0 with_cobrowse_role,
        cobrowse_room_id: ::std::string::String = "cobrowseRoomId" 0 with_cobrowse_room_id,
        delivery_pushed: bool = "deliveryPushed" 0 with_delivery_pushed,
        delivery_status: crate::runtime::Open<DeliveryStatus> = "deliveryStatus" 0 with_delivery_status,
        delivery_status_change_date: crate::runtime::DateTime = "deliveryStatusChangeDate" 0 with_delivery_status_change_date,
        destination_addresses: ::std::vec::Vec<::std::string::String> = "destinationAddresses" 0 with_destination_addresses,
        detected_speech_end: crate::runtime::DateTime = "detectedSpeechEnd" 0 with_detected_speech_end,
        detected_speech_start: crate::runtime::DateTime = "detectedSpeechStart" 0 with_detected_speech_start,
        direction: crate::runtime::Open<Direction> = "direction" 0 with_direction,
        disposition_analyzer: ::std::string::String = "dispositionAnalyzer" 0 with_disposition_analyzer,
        disposition_name: ::std::string::String = "dispositionName" 0 with_disposition_name,
        dnis: ::std::string::String = "dnis" 0 with_dnis,
    )
    (
        edge_id: ::std::string::String = "edgeId" 0 with_edge_id,
        eligible_agent_counts: ::std::vec::Vec<i32> = "eligibleAgentCounts" 0 with_eligible_agent_counts,
        extended_delivery_status: ::std::string::String = "extendedDeliveryStatus" 0 with_extended_delivery_status,
        flow_in_type: ::std::string::String = "flowInType" 0 with_flow_in_type,
        flow_out_type: ::std::string::String = "flowOutType" 0 with_flow_out_type,
        journey_action_id: ::std::string::String = "journeyActionId" 0 with_journey_action_id,
        journey_action_map_id: ::std::string::String = "journeyActionMapId" 0 with_journey_action_map_id,
        journey_action_map_version: i32 = "journeyActionMapVersion" 0 with_journey_action_map_version,
        journey_customer_id: ::std::string::String = "journeyCustomerId" 0 with_journey_customer_id,
        journey_customer_id_type: ::std::string::String = "journeyCustomerIdType" 0 with_journey_customer_id_type,
        journey_customer_session_id: ::std::string::String = "journeyCustomerSessionId" 0 with_journey_customer_session_id,
        journey_customer_session_id_type: ::std::string::String = "journeyCustomerSessionIdType" 0 with_journey_customer_session_id_type,
        media_bridge_id: ::std::string::String = "mediaBridgeId" 0 with_media_bridge_id,
        media_count: i32 = "mediaCount" 0 with_media_count,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        message_type: ::std::string::String = "messageType" 0 with_message_type,
    )
    (
        monitored_participant_id: ::std::string::String = "monitoredParticipantId" 0 with_monitored_participant_id,
        outbound_campaign_id: ::std::string::String = "outboundCampaignId" 0 with_outbound_campaign_id,
        outbound_contact_id: ::std::string::String = "outboundContactId" 0 with_outbound_contact_id,
        outbound_contact_list_id: ::std::string::String = "outboundContactListId" 0 with_outbound_contact_list_id,
        peer_id: ::std::string::String = "peerId" 0 with_peer_id,
        protocol_call_id: ::std::string::String = "protocolCallId" 0 with_protocol_call_id,
        provider: ::std::string::String = "provider" 0 with_provider,
        recording: bool = "recording" 0 with_recording,
        remote: ::std::string::String = "remote" 0 with_remote,
        remote_name_displayable: ::std::string::String = "remoteNameDisplayable" 0 with_remote_name_displayable,
        removed_skill_ids: ::std::vec::Vec<::std::string::String> = "removedSkillIds" 0 with_removed_skill_ids,
        requested_routings: ::std::vec::Vec<crate::runtime::Open<RequestedRoutings>> = "requestedRoutings" 0 with_requested_routings,
        room_id: ::std::string::String = "roomId" 0 with_room_id,
        routing_ring: i32 = "routingRing" 0 with_routing_ring,
        routing_rule: ::std::string::String = "routingRule" 0 with_routing_rule,
        routing_rule_type: crate::runtime::Open<RoutingRuleType> = "routingRuleType" 0 with_routing_rule_type,
    )
    (
        screen_share_address_self: ::std::string::String = "screenShareAddressSelf" 0 with_screen_share_address_self,
        screen_share_room_id: ::std::string::String = "screenShareRoomId" 0 with_screen_share_room_id,
        script_id: ::std::string::String = "scriptId" 0 with_script_id,
        selected_agent_id: ::std::string::String = "selectedAgentId" 0 with_selected_agent_id,
        selected_agent_rank: i32 = "selectedAgentRank" 0 with_selected_agent_rank,
        session_dnis: ::std::string::String = "sessionDnis" 0 with_session_dnis,
        session_id: ::std::string::String = "sessionId" 0 with_session_id,
        sharing_screen: bool = "sharingScreen" 0 with_sharing_screen,
        skip_enabled: bool = "skipEnabled" 0 with_skip_enabled,
        timeout_seconds: i32 = "timeoutSeconds" 0 with_timeout_seconds,
        used_routing: crate::runtime::Open<UsedRouting> = "usedRouting" 0 with_used_routing,
        video_address_self: ::std::string::String = "videoAddressSelf" 0 with_video_address_self,
        video_room_id: ::std::string::String = "videoRoomId" 0 with_video_room_id,
        waiting_interaction_counts: ::std::vec::Vec<i32> = "waitingInteractionCounts" 0 with_waiting_interaction_counts,
        agent_groups: ::std::vec::Vec<crate::AnalyticsAgentGroup> = "agentGroups" 0 with_agent_groups,
        proposed_agents: ::std::vec::Vec<crate::AnalyticsProposedAgent> = "proposedAgents" 0 with_proposed_agents,
    )
    (
        media_endpoint_stats: ::std::vec::Vec<crate::AnalyticsMediaEndpointStat> = "mediaEndpointStats" 0 with_media_endpoint_stats,
        flow: ::std::boxed::Box<crate::AnalyticsFlow> = "flow" 0 with_flow,
        metrics: ::std::vec::Vec<crate::AnalyticsSessionMetric> = "metrics" 0 with_metrics,
        segments: ::std::vec::Vec<crate::AnalyticsConversationSegment> = "segments" 0 with_segments,
    )
});

/// The property `deliveryStatus` of `AnalyticsSession`. Known values: `DeliveryFailed`, `DeliveryPushed`, `DeliverySuccess`, `Failed`, `Published`, `Queued`, `Read`, `Received`, `Sent`.
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

/// The property `direction` of `AnalyticsSession`. Known values: `inbound`, `outbound`.
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

/// The property `mediaType` of `AnalyticsSession`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
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

/// The property `requestedRoutings` of `AnalyticsSession`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
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

/// The property `routingRuleType` of `AnalyticsSession`. Known values: `Bullseye`, `Conditional`, `Predictive`, `Preferred`.
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

/// The property `usedRouting` of `AnalyticsSession`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
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
