use super::samples::*;
use crate::runtime::Model;

#[test]
fn a_document_round_trips() {
    let text = r#"{"id":"c","participants":[{"id":"p","startTime":"2026-01-31T12:00:00.120Z","state":"alerting","held":true,"timeoutSeconds":5,"attributes":{"a":"b"},"self":{"id":"q"}}]}"#;
    let conversation = Conversation::from_json(text).unwrap();
    assert_eq!(conversation.to_json().unwrap(), text);
    assert_eq!(conversation.clone(), conversation);
}
