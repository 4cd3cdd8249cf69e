// @generated from the schema "AnalyticsSession"; changes made here are lost at the next generation

/// The schema `AnalyticsSession`.
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

impl crate::runtime::Model for AnalyticsSession {
    const EMPTY: Self = Self {
        active_skill_ids: ::std::option::Option::None,
        acw_skipped: ::std::option::Option::None,
        address_from: ::std::option::Option::None,
        address_other: ::std::option::Option::None,
        address_self: ::std::option::Option::None,
        address_to: ::std::option::Option::None,
        agent_assistant_id: ::std::option::Option::None,
        agent_bullseye_ring: ::std::option::Option::None,
        agent_owned: ::std::option::Option::None,
        ani: ::std::option::Option::None,
        assigner_id: ::std::option::Option::None,
        authenticated: ::std::option::Option::None,
        barged_participant_id: ::std::option::Option::None,
        bcc: ::std::option::Option::None,
        callback_numbers: ::std::option::Option::None,
        callback_scheduled_time: ::std::option::Option::None,
        callback_user_name: ::std::option::Option::None,
        cc: ::std::option::Option::None,
        cleared: ::std::option::Option::None,
        coached_participant_id: ::std::option::Option::None,
        cobrowse_role: ::std::option::Option::None,
        cobrowse_room_id: ::std::option::Option::None,
        delivery_pushed: ::std::option::Option::None,
        delivery_status: ::std::option::Option::None,
        delivery_status_change_date: ::std::option::Option::None,
        destination_addresses: ::std::option::Option::None,
        detected_speech_end: ::std::option::Option::None,
        detected_speech_start: ::std::option::Option::None,
        direction: ::std::option::Option::None,
        disposition_analyzer: ::std::option::Option::None,
        disposition_name: ::std::option::Option::None,
        dnis: ::std::option::Option::None,
        edge_id: ::std::option::Option::None,
        eligible_agent_counts: ::std::option::Option::None,
        extended_delivery_status: ::std::option::Option::None,
        flow_in_type: ::std::option::Option::None,
        flow_out_type: ::std::option::Option::None,
        journey_action_id: ::std::option::Option::None,
        journey_action_map_id: ::std::option::Option::None,
        journey_action_map_version: ::std::option::Option::None,
        journey_customer_id: ::std::option::Option::None,
        journey_customer_id_type: ::std::option::Option::None,
        journey_customer_session_id: ::std::option::Option::None,
        journey_customer_session_id_type: ::std::option::Option::None,
        media_bridge_id: ::std::option::Option::None,
        media_count: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        message_type: ::std::option::Option::None,
        monitored_participant_id: ::std::option::Option::None,
        outbound_campaign_id: ::std::option::Option::None,
        outbound_contact_id: ::std::option::Option::None,
        outbound_contact_list_id: ::std::option::Option::None,
        peer_id: ::std::option::Option::None,
        protocol_call_id: ::std::option::Option::None,
        provider: ::std::option::Option::None,
        recording: ::std::option::Option::None,
        remote: ::std::option::Option::None,
        remote_name_displayable: ::std::option::Option::None,
        removed_skill_ids: ::std::option::Option::None,
        requested_routings: ::std::option::Option::None,
        room_id: ::std::option::Option::None,
        routing_ring: ::std::option::Option::None,
        routing_rule: ::std::option::Option::None,
        routing_rule_type: ::std::option::Option::None,
        screen_share_address_self: ::std::option::Option::None,
        screen_share_room_id: ::std::option::Option::None,
        script_id: ::std::option::Option::None,
        selected_agent_id: ::std::option::Option::None,
        selected_agent_rank: ::std::option::Option::None,
        session_dnis: ::std::option::Option::None,
        session_id: ::std::option::Option::None,
        sharing_screen: ::std::option::Option::None,
        skip_enabled: ::std::option::Option::None,
        timeout_seconds: ::std::option::Option::None,
        used_routing: ::std::option::Option::None,
        video_address_self: ::std::option::Option::None,
        video_room_id: ::std::option::Option::None,
        waiting_interaction_counts: ::std::option::Option::None,
        agent_groups: ::std::option::Option::None,
        proposed_agents: ::std::option::Option::None,
        media_endpoint_stats: ::std::option::Option::None,
        flow: ::std::option::Option::None,
        metrics: ::std::option::Option::None,
        segments: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsSession = &<AnalyticsSession as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsSession",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("activeSkillIds", "active_skill_ids", 0),
            ("acwSkipped", "acw_skipped", 0),
            ("addressFrom", "address_from", 0),
            ("addressOther", "address_other", 0),
            ("addressSelf", "address_self", 0),
            ("addressTo", "address_to", 0),
            ("agentAssistantId", "agent_assistant_id", 0),
            ("agentBullseyeRing", "agent_bullseye_ring", 0),
            ("agentOwned", "agent_owned", 0),
            ("ani", "ani", 0),
            ("assignerId", "assigner_id", 0),
            ("authenticated", "authenticated", 0),
            ("bargedParticipantId", "barged_participant_id", 0),
            ("bcc", "bcc", 0),
            ("callbackNumbers", "callback_numbers", 0),
            ("callbackScheduledTime", "callback_scheduled_time", 0),
            ("callbackUserName", "callback_user_name", 0),
            ("cc", "cc", 0),
            ("cleared", "cleared", 0),
            ("coachedParticipantId", "coached_participant_id", 0),
            ("cobrowseRole", "cobrowse_role", 0),
            ("cobrowseRoomId", "cobrowse_room_id", 0),
            ("deliveryPushed", "delivery_pushed", 0),
            ("deliveryStatus", "delivery_status", 0),
            ("deliveryStatusChangeDate", "delivery_status_change_date", 0),
            ("destinationAddresses", "destination_addresses", 0),
            ("detectedSpeechEnd", "detected_speech_end", 0),
            ("detectedSpeechStart", "detected_speech_start", 0),
            ("direction", "direction", 0),
            ("dispositionAnalyzer", "disposition_analyzer", 0),
            ("dispositionName", "disposition_name", 0),
            ("dnis", "dnis", 0),
            ("edgeId", "edge_id", 0),
            ("eligibleAgentCounts", "eligible_agent_counts", 0),
            ("extendedDeliveryStatus", "extended_delivery_status", 0),
            ("flowInType", "flow_in_type", 0),
            ("flowOutType", "flow_out_type", 0),
            ("journeyActionId", "journey_action_id", 0),
            ("journeyActionMapId", "journey_action_map_id", 0),
            ("journeyActionMapVersion", "journey_action_map_version", 0),
            ("journeyCustomerId", "journey_customer_id", 0),
            ("journeyCustomerIdType", "journey_customer_id_type", 0),
            ("journeyCustomerSessionId", "journey_customer_session_id", 0),
            ("journeyCustomerSessionIdType", "journey_customer_session_id_type", 0),
            ("mediaBridgeId", "media_bridge_id", 0),
            ("mediaCount", "media_count", 0),
            ("mediaType", "media_type", 0),
            ("messageType", "message_type", 0),
            ("monitoredParticipantId", "monitored_participant_id", 0),
            ("outboundCampaignId", "outbound_campaign_id", 0),
            ("outboundContactId", "outbound_contact_id", 0),
            ("outboundContactListId", "outbound_contact_list_id", 0),
            ("peerId", "peer_id", 0),
            ("protocolCallId", "protocol_call_id", 0),
            ("provider", "provider", 0),
            ("recording", "recording", 0),
            ("remote", "remote", 0),
            ("remoteNameDisplayable", "remote_name_displayable", 0),
            ("removedSkillIds", "removed_skill_ids", 0),
            ("requestedRoutings", "requested_routings", 0),
            ("roomId", "room_id", 0),
            ("routingRing", "routing_ring", 0),
            ("routingRule", "routing_rule", 0),
            ("routingRuleType", "routing_rule_type", 0),
            ("screenShareAddressSelf", "screen_share_address_self", 0),
            ("screenShareRoomId", "screen_share_room_id", 0),
            ("scriptId", "script_id", 0),
            ("selectedAgentId", "selected_agent_id", 0),
            ("selectedAgentRank", "selected_agent_rank", 0),
            ("sessionDnis", "session_dnis", 0),
            ("sessionId", "session_id", 0),
            ("sharingScreen", "sharing_screen", 0),
            ("skipEnabled", "skip_enabled", 0),
            ("timeoutSeconds", "timeout_seconds", 0),
            ("usedRouting", "used_routing", 0),
            ("videoAddressSelf", "video_address_self", 0),
            ("videoRoomId", "video_room_id", 0),
            ("waitingInteractionCounts", "waiting_interaction_counts", 0),
            ("agentGroups", "agent_groups", 0),
            ("proposedAgents", "proposed_agents", 0),
            ("mediaEndpointStats", "media_endpoint_stats", 0),
            ("flow", "flow", 0),
            ("metrics", "metrics", 0),
            ("segments", "segments", 0),
        ],
        fields: &[
            &E.active_skill_ids,
            &E.acw_skipped,
            &E.address_from,
            &E.address_other,
            &E.address_self,
            &E.address_to,
            &E.agent_assistant_id,
            &E.agent_bullseye_ring,
            &E.agent_owned,
            &E.ani,
            &E.assigner_id,
            &E.authenticated,
            &E.barged_participant_id,
            &E.bcc,
            &E.callback_numbers,
            &E.callback_scheduled_time,
            &E.callback_user_name,
            &E.cc,
            &E.cleared,
            &E.coached_participant_id,
            &E.cobrowse_role,
            &E.cobrowse_room_id,
            &E.delivery_pushed,
            &E.delivery_status,
            &E.delivery_status_change_date,
            &E.destination_addresses,
            &E.detected_speech_end,
            &E.detected_speech_start,
            &E.direction,
            &E.disposition_analyzer,
            &E.disposition_name,
            &E.dnis,
            &E.edge_id,
            &E.eligible_agent_counts,
            &E.extended_delivery_status,
            &E.flow_in_type,
            &E.flow_out_type,
            &E.journey_action_id,
            &E.journey_action_map_id,
            &E.journey_action_map_version,
            &E.journey_customer_id,
            &E.journey_customer_id_type,
            &E.journey_customer_session_id,
            &E.journey_customer_session_id_type,
            &E.media_bridge_id,
            &E.media_count,
            &E.media_type,
            &E.message_type,
            &E.monitored_participant_id,
            &E.outbound_campaign_id,
            &E.outbound_contact_id,
            &E.outbound_contact_list_id,
            &E.peer_id,
            &E.protocol_call_id,
            &E.provider,
            &E.recording,
            &E.remote,
            &E.remote_name_displayable,
            &E.removed_skill_ids,
            &E.requested_routings,
            &E.room_id,
            &E.routing_ring,
            &E.routing_rule,
            &E.routing_rule_type,
            &E.screen_share_address_self,
            &E.screen_share_room_id,
            &E.script_id,
            &E.selected_agent_id,
            &E.selected_agent_rank,
            &E.session_dnis,
            &E.session_id,
            &E.sharing_screen,
            &E.skip_enabled,
            &E.timeout_seconds,
            &E.used_routing,
            &E.video_address_self,
            &E.video_room_id,
            &E.waiting_interaction_counts,
            &E.agent_groups,
            &E.proposed_agents,
            &E.media_endpoint_stats,
            &E.flow,
            &E.metrics,
            &E.segments,
        ],
    }
};

crate::runtime::model!(AnalyticsSession);

crate::runtime::setters!(AnalyticsSession {
    with_active_skill_ids: active_skill_ids: ::std::vec::Vec<::std::string::String>,
    with_acw_skipped: acw_skipped: bool,
    with_address_from: address_from: ::std::string::String,
    with_address_other: address_other: ::std::string::String,
    with_address_self: address_self: ::std::string::String,
    with_address_to: address_to: ::std::string::String,
    with_agent_assistant_id: agent_assistant_id: ::std::string::String,
    with_agent_bullseye_ring: agent_bullseye_ring: i32,
    with_agent_owned: agent_owned: bool,
    with_ani: ani: ::std::string::String,
    with_assigner_id: assigner_id: ::std::string::String,
    with_authenticated: authenticated: bool,
    with_barged_participant_id: barged_participant_id: ::std::string::String,
    with_bcc: bcc: ::std::vec::Vec<::std::string::String>,
    with_callback_numbers: callback_numbers: ::std::vec::Vec<::std::string::String>,
    with_callback_scheduled_time: callback_scheduled_time: crate::runtime::DateTime,
    with_callback_user_name: callback_user_name: ::std::string::String,
    with_cc: cc: ::std::vec::Vec<::std::string::String>,
    with_cleared: cleared: bool,
    with_coached_participant_id: coached_participant_id: ::std::string::String,
    with_cobrowse_role: cobrowse_role: ::std::string::String,
    with_cobrowse_room_id: cobrowse_room_id: ::std::string::String,
    with_delivery_pushed: delivery_pushed: bool,
    with_delivery_status: delivery_status: crate::runtime::Open<DeliveryStatus>,
    with_delivery_status_change_date: delivery_status_change_date: crate::runtime::DateTime,
    with_destination_addresses: destination_addresses: ::std::vec::Vec<::std::string::String>,
    with_detected_speech_end: detected_speech_end: crate::runtime::DateTime,
    with_detected_speech_start: detected_speech_start: crate::runtime::DateTime,
    with_direction: direction: crate::runtime::Open<Direction>,
    with_disposition_analyzer: disposition_analyzer: ::std::string::String,
    with_disposition_name: disposition_name: ::std::string::String,
    with_dnis: dnis: ::std::string::String,
    with_edge_id: edge_id: ::std::string::String,
    with_eligible_agent_counts: eligible_agent_counts: ::std::vec::Vec<i32>,
    with_extended_delivery_status: extended_delivery_status: ::std::string::String,
    with_flow_in_type: flow_in_type: ::std::string::String,
    with_flow_out_type: flow_out_type: ::std::string::String,
    with_journey_action_id: journey_action_id: ::std::string::String,
    with_journey_action_map_id: journey_action_map_id: ::std::string::String,
    with_journey_action_map_version: journey_action_map_version: i32,
    with_journey_customer_id: journey_customer_id: ::std::string::String,
    with_journey_customer_id_type: journey_customer_id_type: ::std::string::String,
    with_journey_customer_session_id: journey_customer_session_id: ::std::string::String,
    with_journey_customer_session_id_type: journey_customer_session_id_type: ::std::string::String,
    with_media_bridge_id: media_bridge_id: ::std::string::String,
    with_media_count: media_count: i32,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_message_type: message_type: ::std::string::String,
    with_monitored_participant_id: monitored_participant_id: ::std::string::String,
    with_outbound_campaign_id: outbound_campaign_id: ::std::string::String,
    with_outbound_contact_id: outbound_contact_id: ::std::string::String,
    with_outbound_contact_list_id: outbound_contact_list_id: ::std::string::String,
    with_peer_id: peer_id: ::std::string::String,
    with_protocol_call_id: protocol_call_id: ::std::string::String,
    with_provider: provider: ::std::string::String,
    with_recording: recording: bool,
    with_remote: remote: ::std::string::String,
    with_remote_name_displayable: remote_name_displayable: ::std::string::String,
    with_removed_skill_ids: removed_skill_ids: ::std::vec::Vec<::std::string::String>,
    with_requested_routings: requested_routings: ::std::vec::Vec<crate::runtime::Open<RequestedRoutings>>,
    with_room_id: room_id: ::std::string::String,
    with_routing_ring: routing_ring: i32,
    with_routing_rule: routing_rule: ::std::string::String,
    with_routing_rule_type: routing_rule_type: crate::runtime::Open<RoutingRuleType>,
    with_screen_share_address_self: screen_share_address_self: ::std::string::String,
    with_screen_share_room_id: screen_share_room_id: ::std::string::String,
    with_script_id: script_id: ::std::string::String,
    with_selected_agent_id: selected_agent_id: ::std::string::String,
    with_selected_agent_rank: selected_agent_rank: i32,
    with_session_dnis: session_dnis: ::std::string::String,
    with_session_id: session_id: ::std::string::String,
    with_sharing_screen: sharing_screen: bool,
    with_skip_enabled: skip_enabled: bool,
    with_timeout_seconds: timeout_seconds: i32,
    with_used_routing: used_routing: crate::runtime::Open<UsedRouting>,
    with_video_address_self: video_address_self: ::std::string::String,
    with_video_room_id: video_room_id: ::std::string::String,
    with_waiting_interaction_counts: waiting_interaction_counts: ::std::vec::Vec<i32>,
    with_agent_groups: agent_groups: ::std::vec::Vec<crate::AnalyticsAgentGroup>,
    with_proposed_agents: proposed_agents: ::std::vec::Vec<crate::AnalyticsProposedAgent>,
    with_media_endpoint_stats: media_endpoint_stats: ::std::vec::Vec<crate::AnalyticsMediaEndpointStat>,
    with_flow: flow: ::std::boxed::Box<crate::AnalyticsFlow>,
    with_metrics: metrics: ::std::vec::Vec<crate::AnalyticsSessionMetric>,
    with_segments: segments: ::std::vec::Vec<crate::AnalyticsConversationSegment>,
});

/// The property `deliveryStatus` of `AnalyticsSession`. Known values: `DeliveryFailed`, `DeliveryPushed`, `DeliverySuccess`, `Failed`, `Published`, `Queued`, `Read`, `Received`, `Sent`.
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

/// The property `direction` of `AnalyticsSession`. Known values: `inbound`, `outbound`.
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

/// The property `mediaType` of `AnalyticsSession`. Known values: `callback`, `chat`, `cobrowse`, `email`, `internalmessage`, `message`, `screenshare`, `unknown`, `video`, `voice`.
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

/// The property `requestedRoutings` of `AnalyticsSession`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
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

/// The property `routingRuleType` of `AnalyticsSession`. Known values: `Bullseye`, `Conditional`, `Predictive`, `Preferred`.
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

/// The property `usedRouting` of `AnalyticsSession`. Known values: `Bullseye`, `Conditional`, `Direct`, `Last`, `Manual`, `Predictive`, `Preferred`, `Standard`, `Vip`.
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
