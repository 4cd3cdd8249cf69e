//! Notification events: names of topics, and reading and writing what they are about.

use fuzz_models::notifications::{
    ChannelMetadata, Envelope, EventBody, Notification, PING, find, from_json_as, peek_topic_name,
    topics,
};
use fuzz_models::runtime::DateTime;
use fuzz_models::runtime::serde_json::{self, Value, json};
use fuzz_models::{Lists, Scalars};

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

/// An event of which everything but what is called undocumented is known.
const CALLBACK: &str = r#"{
  "topicName": "v2.users.1dbd2a3c-4b4a-45e1-a06f-6c5d4f5e9b10.conversations.callbacks",
  "version": "2",
  "eventBody": {
    "texts": ["+15555550100", "+15555550101"],
    "times": ["2026-03-01T09:30:00.125Z"],
    "scalars": [
      {
        "text": "Ada", "at": "9999-12-31T23:59:59Z", "day": "2026-03-01",
        "wallClock": "2026-03-01T09:30:00", "small": 120, "large": 9007199254740993,
        "unsigned": 18446744073709551615, "ratio": 0.25, "yes": false, "anything": [null],
        "object": {"customer": "42"}, "state": "a state of next year", "level": 2.5, "size": 1000000,
        "undocumented": {"kept": [true]}
      }
    ],
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
    let Some(EventBody::UsersConversationsCallbacks(lists)) = &notification.event_body else {
        panic!("another event: {notification:?}");
    };
    let lists: &Lists = lists;
    let [scalars] = lists.scalars.as_deref().expect("a list") else {
        panic!("one element was expected")
    };
    assert_eq!(
        scalars.extra.get("undocumented"),
        Some(&json!({"kept": [true]}))
    );
    assert_eq!(scalars.large, Some(9_007_199_254_740_993));
    assert_eq!(
        scalars.state.as_ref().map(|state| state.as_str()),
        Some("a state of next year")
    );
    assert_eq!(scalars.at, "9999-12-31T23:59:59Z".parse::<DateTime>().ok());
    let id = notification
        .topic()
        .and_then(|topic| topic.parameter("users_id"));
    assert_eq!(id, Some("1dbd2a3c-4b4a-45e1-a06f-6c5d4f5e9b10"));
}

#[test]
fn events_can_be_made_and_compared() {
    let presence = |message: &str| {
        EventBody::UsersPresence(Box::new(Scalars {
            text: Some(message.to_owned()),
            ..Scalars::default()
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
        r#"{"topicName":"v2.users.7.presence","eventBody":{"text":"away"}}"#
    );
    assert_eq!(read(&json), notification);
    assert_ne!(presence("away"), presence("here"));
    assert_eq!(
        format!("{:?}", presence("away")),
        r#"UsersPresence(Scalars { text: "away" })"#
    );
    assert_eq!(
        serde_json::to_string(&presence("away")).expect("writable"),
        r#"{"text":"away"}"#
    );
    // two topics with one type of body
    let body = || Box::new(Scalars::default());
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

    let closing =
        round_trip(r#"{"topicName": "v2.system.socket_closing", "eventBody": {"text": "soon"}}"#);
    let Some(EventBody::SystemSocketClosing(body)) = closing.event_body else {
        panic!("another event")
    };
    assert_eq!(body.text.as_deref(), Some("soon"));
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
    let late = r#"{"eventBody": {"text": "away", "x": 1}, "topicName": "v2.users.7.presence"}"#;
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

    let wrong = r#"{"eventBody": {"text": "away", "yes": 1}, "topicName": "v2.users.7.presence"}"#;
    assert_eq!(
        error(wrong),
        "eventBody.yes: expected a boolean, found number 1 at line 1 column 39"
    );
    let error = serde_json::from_value::<Notification>(value(wrong)).expect_err("a wrong type");
    assert_eq!(
        error.to_string(),
        "eventBody.yes: expected a boolean, found number 1"
    );
}

#[test]
fn of_repeated_entries_the_last_one_wins() {
    let unknown = read(
        r#"{"topicName": "v2.users.7.presence", "eventBody": {"yes": true}, "topicName": "v9"}"#,
    );
    assert_eq!(
        unknown.event_body,
        Some(EventBody::Unknown(json!({"yes": true})))
    );
    let known = read(
        r#"{"topicName": "v9", "eventBody": {"yes": true}, "topicName": "v2.users.7.presence"}"#,
    );
    assert!(
        matches!(known.event_body, Some(EventBody::UsersPresence(body)) if body.yes == Some(true))
    );
    let twice = read(
        r#"{"topicName": "v2.users.7.presence", "eventBody": {"yes": true}, "eventBody": {}}"#,
    );
    assert!(matches!(twice.event_body, Some(EventBody::UsersPresence(body)) if body.yes.is_none()));
    let cleared = read(
        r#"{"eventBody": {"yes": true}, "topicName": "v2.users.7.presence", "eventBody": null}"#,
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
            r#"{"topicName": "v2.users.7.conversations.callbacks", "eventBody": {"scalars": [{}, {"small": "120"}]}}"#,
            r#"eventBody.scalars[1].small: expected an integer, found string "120" at line 1 column 97"#,
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
    let json = r#"{"version": 2, "eventBody": {"scalars": [{"large": "120", "state": "parked"}], "texts": 1},
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
                "eventBody.scalars[0].large",
                "expected an integer, found string \"120\""
            ),
            ("eventBody.texts", "expected a list, found number 1"),
        ]
    );
    assert_eq!(value(&read.model.to_json().expect("writable")), value(json));
    let Some(EventBody::UsersConversationsCallbacks(lists)) = &read.model.event_body else {
        panic!("another event")
    };
    let state = lists.scalars.as_ref().and_then(|all| all[0].state.as_ref());
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
    let presence = r#"{"topicName": "v2.users.7.presence", "eventBody": {"text": "away", "x": 1}}"#;
    let read = from_json_as::<Scalars>(presence).expect("readable");
    let notification: Envelope<Scalars> = read.expect("an event of this type");
    let body = notification.event_body.as_ref().expect("a body");
    assert_eq!(body.text.as_deref(), Some("away"));
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
            from_json_as::<Scalars>(other).expect("JSON"),
            None,
            "{other}"
        );
    }
    let wrong = r#"{"topicName": "v2.users.7.presence", "eventBody": {"yes": 1}}"#;
    let error = from_json_as::<Scalars>(wrong).expect_err("a wrong type");
    assert_eq!(
        error.to_string(),
        "eventBody.yes: expected a boolean, found number 1 at line 1 column 59"
    );
    assert!(from_json_as::<Scalars>(r#"{"topicName": 1}"#).is_err());

    // without regard to the topic
    let any = Envelope::<Scalars>::from_json(r#"{"eventBody": {"yes": true}}"#);
    assert_eq!(
        any.expect("readable").event_body.and_then(|body| body.yes),
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
            "eventBody": {"text": "c-1", "large": 1772357400000, "x": 1},
            "metadata": {"CorrelationId": "b6a1"}, "timestamp": "2026-03-01T09:30:00Z"
        }
    }"#;
    let event: EventBridgeEvent = serde_json::from_str(json).expect("readable");
    let Some(EventBody::DetailEventsConversationAcw(body)) = &event.detail.event_body else {
        panic!("another event: {event:?}")
    };
    assert_eq!(body.text.as_deref(), Some("c-1"));
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
            .starts_with("eventBody.large: expected an integer, found boolean true at line"),
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
