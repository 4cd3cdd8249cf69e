//! What a notification topic is called when nothing else has a claim to the name.

use std::collections::BTreeSet;

use super::ident::{field_ident, variant_ident};
use crate::lower::is_placeholder;

/// Variants of the bodies' enum that every document has.
const OWN_EVENTS: &[&str] = &["ChannelMetadata", "Unknown"];

/// The function that builds a topic's name: the literals in the pattern, and `by_id` where it ends in a placeholder.
/// The version at the start is left out where it is the usual one.
pub(super) fn builder_ident(pattern: &str) -> String {
    let parts: Vec<&str> = parts(pattern);
    let mut words: Vec<&str> = parts
        .iter()
        .copied()
        .filter(|part| !is_placeholder(part))
        .collect();
    if let Some(last) = parts.last().filter(|part| is_placeholder(part)) {
        words.extend(["by", stem(last)]);
    }
    field_ident(&words.join("."))
}

/// The variant of a topic's events, from what builds its name.
pub(super) fn event_ident(builder: &str) -> String {
    let ident = variant_ident(builder.trim_start_matches("r#").trim_end_matches('_'));
    if OWN_EVENTS.contains(&ident.as_str()) {
        format!("{ident}Event")
    } else {
        ident
    }
}

/// The parameters for a topic's placeholders: `{id}` is called by the literal before it, and any other by itself.
pub(super) fn parameter_idents(pattern: &str) -> Vec<String> {
    let parts = parts(pattern);
    let mut taken = BTreeSet::new();
    let mut idents = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        if !is_placeholder(part) {
            continue;
        }
        let before = index
            .checked_sub(1)
            .map(|before| parts[before])
            .filter(|before| !is_placeholder(before));
        let wanted = match (stem(part), before) {
            ("id", Some(before)) => format!("{before}.id"),
            (stem, _) => stem.to_owned(),
        };
        let mut ident = field_ident(&wanted);
        // the names are texts as well, where a raw identifier would be out of place
        if let Some(keyword) = ident.strip_prefix("r#") {
            ident = format!("{keyword}_");
        }
        let alone = ident.clone();
        let mut count = 1;
        while !taken.insert(ident.clone()) {
            count += 1;
            ident = format!("{}_{count}", alone.trim_end_matches('_'));
        }
        idents.push(ident);
    }
    idents
}

/// The parts of a pattern between full stops, without the usual version at the start.
fn parts(pattern: &str) -> Vec<&str> {
    let rest = pattern.strip_prefix("v2.").unwrap_or(pattern);
    rest.split('.').collect()
}

/// What stands between the braces of a placeholder.
fn stem(placeholder: &str) -> &str {
    placeholder.trim_matches(['{', '}'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics_are_called_by_their_literals() {
        let cases: &[(&str, &str, &str, &[&str])] = &[
            (
                "v2.users.{id}.presence",
                "users_presence",
                "UsersPresence",
                &["users_id"],
            ),
            ("v2.flows.{id}", "flows_by_id", "FlowsById", &["flows_id"]),
            (
                "v2.system.{id}.{id}",
                "system_by_id",
                "SystemById",
                &["system_id", "id"],
            ),
            (
                "v2.system.no_longer_subscribed.{id}",
                "system_no_longer_subscribed_by_id",
                "SystemNoLongerSubscribedById",
                &["no_longer_subscribed_id"],
            ),
            (
                "v2.a.{id}.routingStatus",
                "a_routing_status",
                "ARoutingStatus",
                &["a_id"],
            ),
            (
                "v2.a.{id}.a.{id}",
                "a_a_by_id",
                "AAById",
                &["a_id", "a_id_2"],
            ),
            (
                "v2.orders.{orderId}",
                "orders_by_order_id",
                "OrdersByOrderId",
                &["order_id"],
            ),
            (
                "v2.things.{type}",
                "things_by_type",
                "ThingsByType",
                &["type_"],
            ),
            ("{id}", "by_id", "ById", &["id"]),
            ("{}", "by", "By", &["empty"]),
            ("type", "r#type", "Type", &[]),
            ("self", "self_", "Self_", &[]),
            ("unknown", "unknown", "UnknownEvent", &[]),
            (
                "channel.metadata",
                "channel_metadata",
                "ChannelMetadataEvent",
                &[],
            ),
            ("v2.3d", "_3d", "V3d", &[]),
            ("v2", "v2", "V2", &[]),
        ];
        for (pattern, builder, event, parameters) in cases {
            assert_eq!(builder_ident(pattern), *builder, "{pattern}");
            assert_eq!(event_ident(builder), *event, "{pattern}");
            assert_eq!(parameter_idents(pattern), *parameters, "{pattern}");
        }
    }
}
