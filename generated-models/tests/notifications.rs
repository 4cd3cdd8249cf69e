//! Notification events: names of topics, and reading and writing what they are about.
#![cfg(feature = "notification-events")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use generated_models::notifications::{
    Body, ChannelMetadata, Envelope, EventBody, Notification, PING, TOPICS, find, from_json_as,
    peek_topic_name, topics,
};
use generated_models::runtime::serde_json::{Value, json};
use generated_models::runtime::{DateTime, View};
use generated_models::{
    ConversationCallbackEventTopicCallbackConversation as CallbackConversation,
    ConversationCallbackEventTopicCallbackMediaParticipant as CallbackMediaParticipant,
    PresenceEventUserPresence,
};

/// The topics of the pinned spec: pattern and schema.
fn pinned() -> BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/notifications.yaml");
    let text = fs::read_to_string(path).expect("the pinned spec is there");
    let document: serde_yaml::Value = serde_yaml::from_str(&text).expect("YAML");
    serde_yaml::from_value(document["x-genesys-notification-topics"].clone()).expect("topics")
}

fn read(json: &str) -> Notification {
    Notification::from_json(json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

fn error(json: &str) -> String {
    match Notification::from_json(json) {
        Ok(_) => panic!("{json} was read"),
        Err(error) => error.to_string(),
    }
}

fn value(json: &str) -> Value {
    serde_json::from_str(json).expect("JSON")
}

/// Reads a notification and checks that it is written as it was.
#[track_caller]
fn round_trip(json: &str) -> Notification {
    let notification = read(json);
    let written = notification.to_json().expect("writable");
    assert_eq!(value(&written), value(json));
    assert_eq!(read(&written), notification);
    assert_eq!(notification.clone(), notification);
    notification
}

const IDS: [&str; 3] = ["1dbd2a3c-4b4a-45e1-a06f-6c5d4f5e9b10", "é-2_~:@", "{id}"];

#[test]
fn the_topics_are_those_of_the_spec() {
    let listed: BTreeMap<String, String> = TOPICS
        .iter()
        .map(|topic| (topic.pattern().to_owned(), topic.schema().to_owned()))
        .collect();
    assert_eq!(listed, pinned());
    assert_eq!(listed.len(), TOPICS.len());
}

#[test]
fn every_topic_is_found_by_the_names_built_for_it() {
    for topic in TOPICS {
        let ids = &IDS[..topic.parameters().len()];
        let name = topic.name(ids).expect("a name");
        let found = find(&name).unwrap_or_else(|| panic!("{name} is not found"));
        assert_eq!(found.topic(), topic, "{name}");
        assert_eq!(found.name(), name);
        let expected: Vec<_> = topic
            .parameters()
            .iter()
            .copied()
            .zip(ids.iter().copied())
            .collect();
        assert_eq!(found.parameters().collect::<Vec<_>>(), expected);
        for (parameter, id) in expected {
            assert_eq!(found.parameter(parameter), Some(id), "{name}: {parameter}");
        }
        assert_eq!(found.parameter("nothing_of_this_name"), None);
        // as it stands in events that come through Amazon EventBridge
        assert_eq!(
            find(topic.pattern()).map(|found| found.topic()),
            Some(topic)
        );

        let json =
            json!({"topicName": name, "eventBody": {"not in the document": [name]}}).to_string();
        let notification = round_trip(&json);
        let body = notification.event_body.as_ref().expect("a body");
        assert_eq!(body.pattern(), Some(topic.pattern()));
        let View::Model(model) = body.view() else {
            panic!("{name}: no model")
        };
        assert_eq!(model.schema().name(), topic.schema());
        assert_eq!(
            notification.topic(),
            Some(find(&name).expect("found before"))
        );
    }
}

/// Whether a name is one of a pattern, told in another way.
fn fits(pattern: &str, name: &str) -> bool {
    let (pattern, name): (Vec<&str>, Vec<&str>) =
        (pattern.split('.').collect(), name.split('.').collect());
    pattern.len() == name.len()
        && pattern
            .iter()
            .zip(&name)
            .all(|(expected, part)| expected == part || (*expected == "{id}" && !part.is_empty()))
}

#[test]
fn a_literal_beats_a_placeholder() {
    for topic in TOPICS {
        for other in TOPICS {
            let literals: Vec<&str> = other.pattern().split('.').collect();
            // the name of `topic` that is most like `other`
            let name: Vec<&str> = topic
                .pattern()
                .split('.')
                .enumerate()
                .map(|(index, part)| match literals.get(index) {
                    Some(literal) if part == "{id}" => literal,
                    _ => part,
                })
                .collect();
            let name = name.join(".").replace("{id}", "7");
            if topic == other || !fits(other.pattern(), &name) {
                continue;
            }
            // from the left, the one that has a literal where the other one has none
            let parts = topic.pattern().split('.').zip(other.pattern().split('.'));
            let first = parts
                .filter(|(a, b)| a != b)
                .map(|(a, _)| if a == "{id}" { other } else { topic })
                .next()
                .expect("two topics differ");
            let expected: Vec<_> = TOPICS
                .iter()
                .filter(|topic| fits(topic.pattern(), &name))
                .collect();
            if expected.len() == 2 {
                assert_eq!(
                    find(&name).map(|found| found.topic()),
                    Some(first),
                    "{name}"
                );
            }
        }
    }
}

#[test]
fn other_names_are_of_no_topic() {
    let long = "v2.users.".repeat(10_000);
    for name in [
        "",
        ".",
        "..",
        "v2",
        "v2.",
        "v2.users",
        "v2.users.7",
        "v2.users..presence",
        "v2.users.7.presence.",
        ".v2.users.7.presence",
        " v2.users.7.presence",
        "v2.users.7.Presence",
        "v2.users.7.7.presence",
        "v2.users.presence",
        "v2.users.7.presence\0",
        "v3.users.7.presence",
        "v2.users.{id}.{id}",
        "channel.metadata",
        "vé.users.é.présence",
        &long,
    ] {
        assert_eq!(find(name), None, "{name:?}");
        let json =
            json!({"topicName": name, "eventBody": {"a": [1, null, {"b": 2.5}]}}).to_string();
        let notification = round_trip(&json);
        assert_eq!(notification.topic(), None);
        if name != "channel.metadata" {
            let expected = EventBody::Unknown(json!({"a": [1, null, {"b": 2.5}]}));
            assert_eq!(notification.event_body, Some(expected));
        }
    }
}

#[test]
fn builders_are_called_by_the_literals_of_their_pattern() -> Result<(), Box<dyn std::error::Error>>
{
    assert_eq!(
        topics::users_conversations_callbacks("7")?,
        "v2.users.7.conversations.callbacks"
    );
    assert_eq!(
        topics::users_conversations_recordings("7", "8")?,
        "v2.users.7.conversations.8.recordings"
    );
    assert_eq!(
        topics::users_conversations_recordings_by_id("7", "8", "9")?,
        "v2.users.7.conversations.8.recordings.9"
    );
    assert_eq!(topics::system_by_id("7", "8")?, "v2.system.7.8");
    assert_eq!(
        topics::system_token_revoked_by_id("7")?,
        "v2.system.token_revoked.7"
    );
    assert_eq!(
        topics::users_routing_status("7")?,
        "v2.users.7.routingStatus"
    );
    assert_eq!(topics::flows_by_id("7")?, "v2.flows.7");
    const SETTINGS: &str = topics::outbound_settings();
    assert_eq!(SETTINGS, "v2.outbound.settings");
    let found = find("v2.users.7.conversations.8.recordings.9").expect("a topic");
    let parameters: Vec<_> = found.parameters().collect();
    assert_eq!(
        parameters,
        [
            ("users_id", "7"),
            ("conversations_id", "8"),
            ("recordings_id", "9")
        ]
    );
    Ok(())
}

#[test]
fn what_would_name_another_topic_is_no_id() {
    for id in [
        "",
        ".",
        "7.presence",
        "7?presence",
        "7&8",
        "7 8",
        "\t",
        "7\u{0}",
        "7\u{2028}",
    ] {
        let error = topics::users_presence(id).expect_err("no id").to_string();
        assert!(error.starts_with("users_id: expected an id"), "{error}");
        assert!(error.ends_with(&format!("{id:?}")), "{error}");
    }
    let topic = find("v2.users.7.presence").expect("a topic").topic();
    for ids in [&[][..], &["7", "8"]] {
        let error = topic.name(ids).expect_err("one id is expected").to_string();
        let expected = format!("takes 1 ids, found {}", ids.len());
        assert!(error.ends_with(&expected), "{error}");
    }
}

/// An event as the API sends it, of which everything is known.
const CALLBACK: &str = r#"{
  "topicName": "v2.users.1dbd2a3c-4b4a-45e1-a06f-6c5d4f5e9b10.conversations.callbacks",
  "version": "2",
  "eventBody": {
    "id": "5e0c7a2b-9d3f-4c1e-8a6b-7f2d4e9c1b30",
    "name": "Ada",
    "participants": [
      {
        "id": "p-1", "name": "Ada", "address": "tel:+15555550100",
        "startTime": "2026-03-01T09:30:00.125Z", "connectedTime": "2026-03-01T09:31:00Z",
        "endTime": "2026-03-01T09:40:00Z", "startHoldTime": "2026-03-01T09:32:00Z",
        "purpose": "agent", "state": "scheduled", "initialState": "a state of next year",
        "direction": "outbound", "disconnectType": "transfer.dnd", "held": false,
        "wrapupRequired": true, "wrapupPrompt": "mandatory",
        "user": {"id": "u-1", "name": "Grace"}, "queue": {"id": "q-1"}, "team": {"id": "t-1"},
        "attributes": {"customer": "42"},
        "errorInfo": {"message": "none", "code": "ok"}, "script": {"id": "s-1"},
        "wrapupTimeoutMs": 9007199254740993, "wrapupSkipped": false, "alertingTimeoutMs": 30000,
        "provider": "PureCloud Callback", "externalContact": {"id": "c-1"},
        "externalContactInitialDivisionId": "d-1", "externalOrganization": {"id": "o-1"},
        "wrapup": {"code": "w-1", "notes": "done"}, "peer": "p-2", "screenRecordingState": "none",
        "flaggedReason": "general", "startAcwTime": "2026-03-01T09:40:00Z",
        "endAcwTime": "2026-03-01T09:41:00Z", "resumeTime": "2026-03-01T09:33:00Z",
        "parkTime": "2026-03-01T09:32:30Z", "mediaRoles": ["full"],
        "outboundPreview": {"id": "dp-1"}, "voicemail": {"id": "v-1"},
        "callbackNumbers": ["+15555550100", "+15555550101"], "callbackUserName": "Ada",
        "skipEnabled": true, "externalCampaign": false, "timeoutSeconds": 120,
        "callbackScheduledTime": "9999-12-31T23:59:59Z", "automatedCallbackConfigId": "ac-1",
        "undocumented": {"kept": [true]}
      }
    ],
    "otherMediaUris": ["/api/v2/conversations/calls/5e0c7a2b"],
    "undocumented": 1
  },
  "metadata": {"CorrelationId": "b6a1f0c4", "undocumented": null},
  "undocumented": "too"
}"#;

#[test]
fn an_event_is_read_by_its_topic_and_written_as_it_was() {
    let notification = round_trip(CALLBACK);
    assert_eq!(notification.version.as_deref(), Some("2"));
    assert_eq!(notification.correlation_id(), Some("b6a1f0c4"));
    assert_eq!(notification.extra.len(), 1);
    let Some(EventBody::UsersConversationsCallbacks(conversation)) = &notification.event_body
    else {
        panic!("another event: {notification:?}");
    };
    let conversation: &CallbackConversation = conversation;
    let participants: &[CallbackMediaParticipant] =
        conversation.participants.as_deref().expect("participants");
    let [participant] = participants else {
        panic!("one participant was expected")
    };
    assert_eq!(
        participant.extra.get("undocumented"),
        Some(&json!({"kept": [true]}))
    );
    assert_eq!(participant.wrapup_timeout_ms, Some(9_007_199_254_740_993));
    assert_eq!(
        participant
            .initial_state
            .as_ref()
            .map(|state| state.as_str()),
        Some("a state of next year")
    );
    assert_eq!(
        participant.callback_scheduled_time,
        "9999-12-31T23:59:59Z".parse::<DateTime>().ok()
    );
    let id = notification
        .topic()
        .and_then(|topic| topic.parameter("users_id"));
    assert_eq!(id, Some("1dbd2a3c-4b4a-45e1-a06f-6c5d4f5e9b10"));
}

#[test]
fn events_can_be_made_and_compared() {
    let presence = |message: &str| {
        EventBody::UsersPresence(Box::new(PresenceEventUserPresence {
            message: Some(message.to_owned()),
            ..PresenceEventUserPresence::default()
        }))
    };
    let notification = Notification {
        topic_name: topics::users_presence("7").ok(),
        event_body: Some(presence("away")),
        ..Notification::default()
    };
    let json = notification.to_json().expect("writable");
    assert_eq!(
        json,
        r#"{"topicName":"v2.users.7.presence","eventBody":{"message":"away"}}"#
    );
    assert_eq!(read(&json), notification);
    assert_ne!(presence("away"), presence("here"));
    assert_eq!(
        format!("{:?}", presence("away")),
        r#"UsersPresence(PresenceEventUserPresence { message: "away" })"#
    );
    assert_eq!(
        serde_json::to_string(&presence("away")).expect("writable"),
        r#"{"message":"away"}"#
    );
    // two topics with one type of body
    let body = || Box::new(generated_models::SystemMessageSystemMessage::default());
    assert_ne!(
        EventBody::SystemSocketClosing(body()),
        EventBody::SystemById(body())
    );
    assert_eq!(Notification::default().to_json().expect("writable"), "{}");
}

#[test]
fn heartbeats_and_answers_are_read_as_what_they_are() {
    let body = |json: &str| match round_trip(json).event_body {
        Some(EventBody::ChannelMetadata(body)) => body,
        other => panic!("{json}: {other:?}"),
    };
    let of = |message: Value| {
        body(
            &json!({"topicName": "channel.metadata", "eventBody": {"message": message}})
                .to_string(),
        )
    };
    let heartbeat = of(json!("WebSocket Heartbeat"));
    assert!(heartbeat.is_heartbeat() && !heartbeat.is_pong());
    let pong = of(json!("pong"));
    assert!(pong.is_pong() && !pong.is_heartbeat());
    let other = of(json!("something new"));
    assert!(!other.is_pong() && !other.is_heartbeat());
    assert_eq!(other.message(), Some("something new"));
    assert_eq!(of(json!(7)).message(), None);
    let text = body(r#"{"topicName": "channel.metadata", "eventBody": "text"}"#);
    assert_eq!(text, ChannelMetadata(json!("text")));
    assert_eq!(value(PING), json!({"message": "ping"}));

    let closing = round_trip(
        r#"{"topicName": "v2.system.socket_closing", "eventBody": {"message": "soon"}}"#,
    );
    let Some(EventBody::SystemSocketClosing(body)) = closing.event_body else {
        panic!("another event")
    };
    assert_eq!(body.message.as_deref(), Some("soon"));
}

#[test]
fn everything_may_be_absent() {
    for json in [
        "{}",
        r#"{"topicName": "v2.users.7.presence"}"#,
        r#"{"eventBody": {"a": 1}}"#,
        r#"{"result": "200", "status": "subscribed", "topicName2": null}"#,
    ] {
        round_trip(json);
    }
    let nulls = r#"{"topicName": null, "version": null, "eventBody": null, "metadata": null}"#;
    assert_eq!(read(nulls), Notification::default());
    let body = read(r#"{"eventBody": {"a": 1}}"#).event_body;
    assert_eq!(body, Some(EventBody::Unknown(json!({"a": 1}))));
}

#[test]
fn the_topic_may_stand_behind_the_body() {
    let late = r#"{"eventBody": {"message": "away", "x": 1}, "topicName": "v2.users.7.presence"}"#;
    let notification = round_trip(late);
    assert!(matches!(
        notification.event_body,
        Some(EventBody::UsersPresence(_))
    ));
    // a value has its entries in an order of its own
    let from_value: Notification = serde_json::from_value(value(late)).expect("readable");
    assert_eq!(from_value, notification);
    let from_reader: Notification = serde_json::from_reader(late.as_bytes()).expect("readable");
    assert_eq!(from_reader, notification);

    let wrong =
        r#"{"eventBody": {"message": "away", "primary": 1}, "topicName": "v2.users.7.presence"}"#;
    assert_eq!(
        error(wrong),
        "eventBody.primary: expected a boolean, found number 1 at line 1 column 46"
    );
    let error = serde_json::from_value::<Notification>(value(wrong)).expect_err("a wrong type");
    assert_eq!(
        error.to_string(),
        "eventBody.primary: expected a boolean, found number 1"
    );
}

#[test]
fn of_repeated_entries_the_last_one_wins() {
    let unknown = read(
        r#"{"topicName": "v2.users.7.presence", "eventBody": {"primary": true}, "topicName": "v9"}"#,
    );
    assert_eq!(
        unknown.event_body,
        Some(EventBody::Unknown(json!({"primary": true})))
    );
    let known = read(
        r#"{"topicName": "v9", "eventBody": {"primary": true}, "topicName": "v2.users.7.presence"}"#,
    );
    assert!(
        matches!(known.event_body, Some(EventBody::UsersPresence(body)) if body.primary == Some(true))
    );
    let twice = read(
        r#"{"topicName": "v2.users.7.presence", "eventBody": {"primary": true}, "eventBody": {}}"#,
    );
    assert!(
        matches!(twice.event_body, Some(EventBody::UsersPresence(body)) if body.primary.is_none())
    );
    let cleared = read(
        r#"{"eventBody": {"primary": true}, "topicName": "v2.users.7.presence", "eventBody": null}"#,
    );
    assert_eq!(cleared.event_body, None);
    let extra = read(r#"{"a": 1, "b": 2, "a": 3}"#).extra;
    assert_eq!(
        extra.iter().collect::<Vec<_>>(),
        [("a", &json!(3)), ("b", &json!(2))]
    );
}

#[test]
fn wrong_types_are_errors_that_name_the_place() {
    let cases = [
        (
            r#"{"topicName": "v2.users.7.conversations.callbacks", "eventBody": {"participants": [{}, {"timeoutSeconds": "120"}]}}"#,
            r#"eventBody.participants[1].timeoutSeconds: expected an integer, found string "120" at line 1 column 111"#,
        ),
        (
            "{\"topicName\": \"v2.users.7.presence\",\n \"eventBody\": []}",
            "eventBody: expected an object, found a list at line 2 column 16",
        ),
        (
            r#"{"topicName": 7}"#,
            "topicName: expected a string, found number 7 at line 1 column 15",
        ),
        (
            r#"{"version": 2}"#,
            "version: expected a string, found number 2 at line 1 column 13",
        ),
        ("[]", "expected an object, found a list at line 1 column 2"),
        ("7", "expected an object, found number 7 at line 1 column 1"),
    ];
    for (json, message) in cases {
        assert_eq!(error(json), message);
    }
    for json in [
        "",
        "{",
        "{}{}",
        r#"{"topicName": "v2.users.7.presence", "eventBody": {"#,
        "null",
        "\u{0}",
    ] {
        assert!(Notification::from_json(json).is_err(), "{json:?}");
        assert!(Notification::from_json_lenient(json).is_err(), "{json:?}");
        assert!(peek_topic_name(json).is_err(), "{json:?}");
    }
    for topic in ["v2.users.7.presence", "v9"] {
        let deep = format!(
            r#"{{"topicName": "{topic}", "eventBody": {{"a": {}{}}}}}"#,
            "[".repeat(100_000),
            "]".repeat(100_000)
        );
        assert!(Notification::from_json(&deep).is_err());
        assert!(Notification::from_json_lenient(&deep).is_err());
    }
}

#[test]
fn lenient_reading_sets_aside_what_has_the_wrong_type() {
    let json = r#"{"version": 2, "eventBody": {"participants": [{"timeoutSeconds": "120", "state": "parked"}], "name": 1},
        "topicName": "v2.users.7.conversations.callbacks", "metadata": {"CorrelationId": "c"}, "a": 1}"#;
    let read = Notification::from_json_lenient(json).expect("an object");
    let set_aside: Vec<_> = read
        .set_aside
        .iter()
        .map(|item| (item.path.as_str(), item.reason.as_str()))
        .collect();
    assert_eq!(
        set_aside,
        [
            ("version", "expected a string, found number 2"),
            (
                "eventBody.participants[0].timeoutSeconds",
                "expected an integer, found string \"120\""
            ),
            ("eventBody.name", "expected a string, found number 1"),
        ]
    );
    assert_eq!(value(&read.model.to_json().expect("writable")), value(json));
    let Some(EventBody::UsersConversationsCallbacks(conversation)) = &read.model.event_body else {
        panic!("another event")
    };
    let state = conversation
        .participants
        .as_ref()
        .and_then(|all| all[0].state.as_ref());
    assert_eq!(state.map(|state| state.as_str()), Some("parked"));

    // a body that is none, and a topic that is none
    for json in [
        r#"{"topicName": "v2.users.7.presence", "eventBody": [1]}"#,
        r#"{"topicName": ["v2.users.7.presence"], "eventBody": [1]}"#,
    ] {
        let read = Notification::from_json_lenient(json).expect("an object");
        assert_eq!(read.set_aside.len(), 1, "{json}");
        assert_eq!(value(&read.model.to_json().expect("writable")), value(json));
    }
    // what can be read is read as it is otherwise
    for json in [
        CALLBACK,
        "{}",
        r#"{"a": 1, "a": null, "topicName": "x", "topicName": null}"#,
    ] {
        let lenient = Notification::from_json_lenient(json).expect("an object");
        assert_eq!(lenient.set_aside, []);
        assert_eq!(lenient.model, self::read(json));
    }
}

#[test]
fn one_type_can_be_asked_for() {
    let presence =
        r#"{"topicName": "v2.users.7.presence", "eventBody": {"message": "away", "x": 1}}"#;
    let read = from_json_as::<PresenceEventUserPresence>(presence).expect("readable");
    let notification: Envelope<PresenceEventUserPresence> = read.expect("an event of this type");
    let body = notification.event_body.as_ref().expect("a body");
    assert_eq!(body.message.as_deref(), Some("away"));
    assert_eq!(
        value(&notification.to_json().expect("writable")),
        value(presence)
    );

    for other in [
        CALLBACK,
        "{}",
        r#"{"topicName": "channel.metadata"}"#,
        r#"{"topicName": "v9", "eventBody": 1}"#,
    ] {
        assert_eq!(
            from_json_as::<PresenceEventUserPresence>(other).expect("JSON"),
            None,
            "{other}"
        );
    }
    let wrong = r#"{"topicName": "v2.users.7.presence", "eventBody": {"primary": 1}}"#;
    let error = from_json_as::<PresenceEventUserPresence>(wrong).expect_err("a wrong type");
    assert_eq!(
        error.to_string(),
        "eventBody.primary: expected a boolean, found number 1 at line 1 column 63"
    );
    assert!(from_json_as::<PresenceEventUserPresence>(r#"{"topicName": 1}"#).is_err());

    // without regard to the topic
    let any =
        Envelope::<PresenceEventUserPresence>::from_json(r#"{"eventBody": {"primary": true}}"#);
    assert_eq!(
        any.expect("readable")
            .event_body
            .and_then(|body| body.primary),
        Some(true)
    );
    let raw = Envelope::<Value>::from_json(CALLBACK).expect("readable");
    assert_eq!(raw.event_body, Some(value(CALLBACK)["eventBody"].clone()));

    assert_eq!(
        peek_topic_name(presence).expect("JSON").as_deref(),
        Some("v2.users.7.presence")
    );
    assert_eq!(
        peek_topic_name(r#"{"a": {"topicName": "x"}}"#).expect("JSON"),
        None
    );
}

/// Amazon EventBridge puts the notification into an envelope of its own.
#[derive(Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
struct EventBridgeEvent {
    detail_type: String,
    detail: Notification,
}

#[test]
fn events_come_through_event_bridge_as_well() {
    let json = r#"{
        "version": "0", "id": "e-1", "detail-type": "v2.detail.events.conversation.{id}.acw",
        "source": "aws.partner/example", "time": "2026-03-01T09:30:00Z",
        "detail": {
            "topicName": "v2.detail.events.conversation.{id}.acw", "version": "1",
            "eventBody": {"conversationId": "c-1", "eventTime": 1772357400000, "x": 1},
            "metadata": {"CorrelationId": "b6a1"}, "timestamp": "2026-03-01T09:30:00Z"
        }
    }"#;
    let event: EventBridgeEvent = serde_json::from_str(json).expect("readable");
    let Some(EventBody::DetailEventsConversationAcw(body)) = &event.detail.event_body else {
        panic!("another event: {event:?}")
    };
    assert_eq!(body.conversation_id.as_deref(), Some("c-1"));
    assert_eq!(
        serde_json::to_value(&event.detail).expect("writable"),
        value(json)["detail"]
    );
    let written = serde_json::to_string(&event).expect("writable");
    assert_eq!(
        serde_json::from_str::<EventBridgeEvent>(&written).expect("readable"),
        event
    );

    let wrong = json.replace("1772357400000", "true");
    let error = serde_json::from_str::<EventBridgeEvent>(&wrong).expect_err("a wrong type");
    assert!(
        error
            .to_string()
            .starts_with("eventBody.eventTime: expected an integer, found boolean true at line"),
        "{error}"
    );
}

#[test]
fn other_formats_carry_notifications() {
    let notification = read(CALLBACK);
    let mut cbor = Vec::new();
    ciborium::into_writer(&notification, &mut cbor).expect("writable");
    let read: Notification = ciborium::from_reader(cbor.as_slice()).expect("readable");
    assert_eq!(read, notification);
    let pack = rmp_serde::to_vec(&notification).expect("writable");
    let read: Notification = rmp_serde::from_slice(&pack).expect("readable");
    assert_eq!(read, notification);
}

#[test]
fn a_field_wins_over_an_entry_of_its_name() {
    let mut notification = read(r#"{"topicName": "v9", "a": 1}"#);
    notification.extra.insert("topicName", "other");
    notification.extra.insert("version", json!(null));
    assert_eq!(
        notification.to_json().expect("writable"),
        r#"{"topicName":"v9","a":1,"version":null}"#
    );
}

#[test]
fn the_example_shows_each_kind_of_event() {
    let events = include_str!("../examples/data/events.ndjson");
    let mut kinds = BTreeSet::new();
    let mut set_aside = Vec::new();
    for line in events.lines() {
        let lenient = Notification::from_json_lenient(line).expect("an object");
        let written = lenient.model.to_json().expect("writable");
        assert_eq!(value(&written), value(line));
        set_aside.extend(lenient.set_aside);
        kinds.insert(lenient.model.event_body.expect("a body").pattern());
    }
    let expected = [
        None,
        Some("channel.metadata"),
        Some("v2.system.socket_closing"),
        Some("v2.users.{id}.conversations.callbacks"),
        Some("v2.users.{id}.presence"),
    ];
    assert_eq!(kinds, BTreeSet::from(expected));
    assert_eq!(set_aside.len(), 1);
}
