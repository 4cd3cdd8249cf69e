//! The model by which the crate is judged, property by property, against the compiled type.

use std::collections::BTreeMap;

use generated_models::CallbackMediaParticipant;
use generated_models::ConversationCallbackEventTopicCallbackMediaParticipant;
use generated_models::callback_media_participant::{
    Direction, DisconnectType, FlaggedReason, State,
};
use generated_models::runtime::{DateTime, Enum, Extra, Open, Schema, serde_json};

/// Name in JSON, name in Rust and kind of each property, in the order of the spec.
const PROPERTIES: [(&str, &str, &str); 45] = [
    ("id", "id", "string"),
    ("name", "name", "string"),
    ("address", "address", "string"),
    ("startTime", "start_time", "date-time"),
    ("connectedTime", "connected_time", "date-time"),
    ("endTime", "end_time", "date-time"),
    ("startHoldTime", "start_hold_time", "date-time"),
    ("purpose", "purpose", "string"),
    ("state", "state", "enum"),
    ("direction", "direction", "enum"),
    ("disconnectType", "disconnect_type", "enum"),
    ("held", "held", "boolean"),
    ("wrapupRequired", "wrapup_required", "boolean"),
    ("wrapupPrompt", "wrapup_prompt", "string"),
    ("mediaRoles", "media_roles", "list of string"),
    ("user", "user", "model DomainEntityRef"),
    ("queue", "queue", "model DomainEntityRef"),
    ("team", "team", "model DomainEntityRef"),
    ("attributes", "attributes", "map of string"),
    ("errorInfo", "error_info", "model ErrorInfo"),
    ("script", "script", "model DomainEntityRef"),
    ("wrapupTimeoutMs", "wrapup_timeout_ms", "int32"),
    ("wrapupSkipped", "wrapup_skipped", "boolean"),
    ("alertingTimeoutMs", "alerting_timeout_ms", "int32"),
    ("provider", "provider", "string"),
    (
        "externalContact",
        "external_contact",
        "model DomainEntityRef",
    ),
    (
        "externalOrganization",
        "external_organization",
        "model DomainEntityRef",
    ),
    ("wrapup", "wrapup", "model Wrapup"),
    ("peer", "peer", "string"),
    ("flaggedReason", "flagged_reason", "enum"),
    ("journeyContext", "journey_context", "model JourneyContext"),
    (
        "conversationRoutingData",
        "conversation_routing_data",
        "model ConversationRoutingData",
    ),
    ("startAcwTime", "start_acw_time", "date-time"),
    ("endAcwTime", "end_acw_time", "date-time"),
    ("parkTime", "park_time", "date-time"),
    ("resumeTime", "resume_time", "date-time"),
    ("outboundPreview", "outbound_preview", "model DialerPreview"),
    ("voicemail", "voicemail", "model Voicemail"),
    ("callbackNumbers", "callback_numbers", "list of string"),
    ("callbackUserName", "callback_user_name", "string"),
    ("externalCampaign", "external_campaign", "boolean"),
    ("skipEnabled", "skip_enabled", "boolean"),
    ("timeoutSeconds", "timeout_seconds", "int32"),
    (
        "automatedCallbackConfigId",
        "automated_callback_config_id",
        "string",
    ),
    (
        "callbackScheduledTime",
        "callback_scheduled_time",
        "date-time",
    ),
];

/// Compiles only while the fields are exactly these, each of its type: the pattern has no `..`.
#[test]
fn the_fields_have_their_types() {
    let CallbackMediaParticipant {
        id,
        name,
        address,
        start_time,
        connected_time,
        end_time,
        start_hold_time,
        purpose,
        state,
        direction,
        disconnect_type,
        held,
        wrapup_required,
        wrapup_prompt,
        media_roles,
        user,
        queue,
        team,
        attributes,
        error_info,
        script,
        wrapup_timeout_ms,
        wrapup_skipped,
        alerting_timeout_ms,
        provider,
        external_contact,
        external_organization,
        wrapup,
        peer,
        flagged_reason,
        journey_context,
        conversation_routing_data,
        start_acw_time,
        end_acw_time,
        park_time,
        resume_time,
        outbound_preview,
        voicemail,
        callback_numbers,
        callback_user_name,
        external_campaign,
        skip_enabled,
        timeout_seconds,
        automated_callback_config_id,
        callback_scheduled_time,
        extra,
    } = CallbackMediaParticipant::default();
    let _: Option<String> = id;
    let _: Option<String> = name;
    let _: Option<String> = address;
    let _: Option<DateTime> = start_time;
    let _: Option<DateTime> = connected_time;
    let _: Option<DateTime> = end_time;
    let _: Option<DateTime> = start_hold_time;
    let _: Option<String> = purpose;
    let _: Option<Open<State>> = state;
    let _: Option<Open<Direction>> = direction;
    let _: Option<Open<DisconnectType>> = disconnect_type;
    let _: Option<bool> = held;
    let _: Option<bool> = wrapup_required;
    let _: Option<String> = wrapup_prompt;
    let _: Option<Vec<String>> = media_roles;
    let _: Option<Box<generated_models::DomainEntityRef>> = user;
    let _: Option<Box<generated_models::DomainEntityRef>> = queue;
    let _: Option<Box<generated_models::DomainEntityRef>> = team;
    let _: Option<BTreeMap<String, String>> = attributes;
    let _: Option<Box<generated_models::ErrorInfo>> = error_info;
    let _: Option<Box<generated_models::DomainEntityRef>> = script;
    let _: Option<i32> = wrapup_timeout_ms;
    let _: Option<bool> = wrapup_skipped;
    let _: Option<i32> = alerting_timeout_ms;
    let _: Option<String> = provider;
    let _: Option<Box<generated_models::DomainEntityRef>> = external_contact;
    let _: Option<Box<generated_models::DomainEntityRef>> = external_organization;
    let _: Option<Box<generated_models::Wrapup>> = wrapup;
    let _: Option<String> = peer;
    let _: Option<Open<FlaggedReason>> = flagged_reason;
    let _: Option<Box<generated_models::JourneyContext>> = journey_context;
    let _: Option<Box<generated_models::ConversationRoutingData>> = conversation_routing_data;
    let _: Option<DateTime> = start_acw_time;
    let _: Option<DateTime> = end_acw_time;
    let _: Option<DateTime> = park_time;
    let _: Option<DateTime> = resume_time;
    let _: Option<Box<generated_models::DialerPreview>> = outbound_preview;
    let _: Option<Box<generated_models::Voicemail>> = voicemail;
    let _: Option<Vec<String>> = callback_numbers;
    let _: Option<String> = callback_user_name;
    let _: Option<bool> = external_campaign;
    let _: Option<bool> = skip_enabled;
    let _: Option<i32> = timeout_seconds;
    let _: Option<String> = automated_callback_config_id;
    let _: Option<DateTime> = callback_scheduled_time;
    let _: Extra = extra;
}

#[test]
fn the_properties_stand_in_the_order_of_the_spec() {
    let actual: Vec<(&str, &str, String)> = Schema::of::<CallbackMediaParticipant>()
        .properties()
        .map(|property| {
            (
                property.wire_name(),
                property.ident(),
                property.kind().to_string(),
            )
        })
        .collect();
    let expected: Vec<(&str, &str, String)> = PROPERTIES
        .iter()
        .map(|(wire_name, ident, kind)| (*wire_name, *ident, (*kind).to_owned()))
        .collect();
    assert_eq!(actual, expected);
    assert_eq!(
        Schema::of::<CallbackMediaParticipant>().name(),
        "CallbackMediaParticipant"
    );
}

#[test]
fn nine_properties_are_points_in_time() {
    let of_kind = |kind: &str| {
        let properties = Schema::of::<CallbackMediaParticipant>().properties();
        properties
            .filter(|property| property.kind().to_string() == kind)
            .map(|property| property.wire_name())
            .collect::<Vec<_>>()
    };
    let by_name: Vec<&str> = PROPERTIES
        .iter()
        .map(|(wire_name, ..)| *wire_name)
        .filter(|wire_name| wire_name.ends_with("Time"))
        .collect();
    assert_eq!(by_name.len(), 9);
    assert_eq!(of_kind("date-time"), by_name);
}

fn texts<E: Enum>() -> Vec<&'static str> {
    E::values().map(E::as_str).collect()
}

#[test]
fn the_enums_know_the_values_of_the_spec() {
    let values = [
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "converting",
        "uploading",
        "transmitting",
        "parked",
        "none",
    ];
    assert_eq!(texts::<State>(), values);
    let values = ["inbound", "outbound"];
    assert_eq!(texts::<Direction>(), values);
    let values = [
        "endpoint",
        "endpoint.donotdisturb",
        "client",
        "system",
        "transfer",
        "transfer.conference",
        "transfer.consult",
        "transfer.donotdisturb",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
    ];
    assert_eq!(texts::<DisconnectType>(), values);
    let values = ["general"];
    assert_eq!(texts::<FlaggedReason>(), values);
    assert_eq!(texts::<DisconnectType>().len(), 16);
    assert_eq!(
        DisconnectType::from_text("transfer.conference"),
        Some(DisconnectType::TransferConference)
    );
}

#[test]
fn a_participant_is_read_and_written_as_it_came() {
    let json = r#"{"id":"p1","startTime":"2026-01-31T12:00:00.250Z","state":"alerting","disconnectType":"transfer.conference","held":false,"user":{"id":"u1"},"attributes":{"a":"b"},"wrapupTimeoutMs":30000,"callbackNumbers":["+15550100"],"newProperty":[1]}"#;
    let participant: CallbackMediaParticipant = serde_json::from_str(json).expect("a participant");
    assert_eq!(participant.state, Some(State::Alerting.into()));
    assert_eq!(
        participant.disconnect_type.as_ref().and_then(Open::known),
        Some(DisconnectType::TransferConference)
    );
    assert_eq!(
        participant
            .user
            .as_ref()
            .and_then(|user| user.id.as_deref()),
        Some("u1")
    );
    assert_eq!(
        participant.start_time.map(|time| time.timestamp()),
        Some(1_769_860_800)
    );
    assert_eq!(participant.wrapup_timeout_ms, Some(30_000));
    assert_eq!(participant.extra.len(), 1);
    let written = serde_json::to_value(&participant).expect("JSON");
    assert_eq!(
        written,
        serde_json::from_str::<serde_json::Value>(json).expect("JSON")
    );
}

#[test]
fn the_model_of_the_topic_has_four_properties_more() {
    let names = |schema: &'static Schema| {
        schema
            .properties()
            .map(|property| property.wire_name())
            .collect::<Vec<_>>()
    };
    let model = names(Schema::of::<CallbackMediaParticipant>());
    let topic = names(Schema::of::<
        ConversationCallbackEventTopicCallbackMediaParticipant,
    >());
    assert!(model.iter().all(|name| topic.contains(name)));
    assert_eq!((model.len(), topic.len()), (45, 49));
}
