//! CallbackMediaParticipant by rules that hold for each version of the document. What it is at 224.0.0, type by type, is
//! a fixture of the generator; `model-tests` reads and writes each of its properties.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use generated_models::CallbackMediaParticipant;
use generated_models::runtime::Schema;

/// Name in JSON and in Rust of each property at 224.0.0.
const AT_224_0_0: [(&str, &str); 45] = [
    ("id", "id"),
    ("name", "name"),
    ("address", "address"),
    ("startTime", "start_time"),
    ("connectedTime", "connected_time"),
    ("endTime", "end_time"),
    ("startHoldTime", "start_hold_time"),
    ("purpose", "purpose"),
    ("state", "state"),
    ("direction", "direction"),
    ("disconnectType", "disconnect_type"),
    ("held", "held"),
    ("wrapupRequired", "wrapup_required"),
    ("wrapupPrompt", "wrapup_prompt"),
    ("mediaRoles", "media_roles"),
    ("user", "user"),
    ("queue", "queue"),
    ("team", "team"),
    ("attributes", "attributes"),
    ("errorInfo", "error_info"),
    ("script", "script"),
    ("wrapupTimeoutMs", "wrapup_timeout_ms"),
    ("wrapupSkipped", "wrapup_skipped"),
    ("alertingTimeoutMs", "alerting_timeout_ms"),
    ("provider", "provider"),
    ("externalContact", "external_contact"),
    ("externalOrganization", "external_organization"),
    ("wrapup", "wrapup"),
    ("peer", "peer"),
    ("flaggedReason", "flagged_reason"),
    ("journeyContext", "journey_context"),
    ("conversationRoutingData", "conversation_routing_data"),
    ("startAcwTime", "start_acw_time"),
    ("endAcwTime", "end_acw_time"),
    ("parkTime", "park_time"),
    ("resumeTime", "resume_time"),
    ("outboundPreview", "outbound_preview"),
    ("voicemail", "voicemail"),
    ("callbackNumbers", "callback_numbers"),
    ("callbackUserName", "callback_user_name"),
    ("externalCampaign", "external_campaign"),
    ("skipEnabled", "skip_enabled"),
    ("timeoutSeconds", "timeout_seconds"),
    ("automatedCallbackConfigId", "automated_callback_config_id"),
    ("callbackScheduledTime", "callback_scheduled_time"),
];

/// The names of the properties in the pinned document, in order.
fn pinned() -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/platform.yaml");
    let text = fs::read_to_string(path).expect("the pinned document is there");
    let document: serde_yaml::Value = serde_yaml::from_str(&text).expect("YAML");
    let properties = &document["components"]["schemas"]["CallbackMediaParticipant"]["properties"];
    let properties = properties.as_mapping().expect("properties");
    properties
        .keys()
        .map(|name| name.as_str().expect("a name").to_owned())
        .collect()
}

fn fields() -> Vec<(&'static str, &'static str)> {
    Schema::of::<CallbackMediaParticipant>()
        .properties()
        .map(|property| (property.wire_name(), property.ident()))
        .collect()
}

#[test]
fn each_property_of_the_document_is_a_field_in_its_order() {
    let wire_names: Vec<&str> = fields().iter().map(|(wire_name, _)| *wire_name).collect();
    assert_eq!(wire_names, pinned());
    assert_eq!(
        Schema::of::<CallbackMediaParticipant>().name(),
        "CallbackMediaParticipant"
    );
}

/// An update adds and removes fields, but none changes its name and none that the document has is lost.
#[test]
fn what_was_there_at_224_0_0_and_is_in_the_document_keeps_its_name() {
    let pinned: BTreeSet<String> = pinned().into_iter().collect();
    let fields = fields();
    for known in AT_224_0_0 {
        assert_eq!(
            fields.contains(&known),
            pinned.contains(known.0),
            "{known:?}"
        );
    }
}
