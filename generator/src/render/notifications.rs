//! What the template of the notification topics prints.

use serde::Serialize;

use super::code::Code;
use super::scope::Names;
use crate::ir::Model;

/// The module of the notification topics.
#[derive(Serialize)]
pub(super) struct NotificationsView {
    topics: Vec<TopicView>,
}

#[derive(Serialize)]
struct TopicView {
    /// A literal.
    pattern: Code,
    event: String,
    /// The type of the body at the root of the crate.
    body: Code,
    builder: String,
    parameters: Vec<String>,
}

impl NotificationsView {
    pub(super) fn new(model: &Model, names: &Names<'_>) -> Self {
        let topics = model.topics.iter().map(|topic| TopicView {
            pattern: Code::literal(&topic.pattern),
            event: topic.event.clone(),
            body: Code::from(names.below_crate(&topic.schema)),
            builder: topic.builder.clone(),
            parameters: topic.parameters.clone(),
        });
        Self {
            topics: topics.collect(),
        }
    }
}
