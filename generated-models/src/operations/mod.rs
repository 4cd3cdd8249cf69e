// @generated from the whole document; changes made here are lost at the next generation

//! The operations of the API as data: a type for each, which makes a [`Request`](crate::runtime::Request) for any HTTP client.
//!
//! `new` takes what an operation cannot do without: what is in the path, in its order, then required parameters by name, then
//! the body. Everything else has a setter. [`Operation::request`](crate::runtime::Operation::request) gives method, target,
//! headers and body, [`Request::read`](crate::runtime::Request::read) reads the answer.

/// The addresses of the document's servers; `{region}` and the like stand for a part that is to be chosen.
pub const SERVERS: &[&str] = &["https://api.mypurecloud.com"];

pub(crate) static CONVENTIONS: crate::runtime::request::Conventions = crate::runtime::request::Conventions {
    next_uri: Some("nextUri"),
    cursor: Some(("cursor", "cursor")),
    after: Some(("cursors", "after", "after")),
    pages: Some(("pageCount", "pageNumber")),
    retry_after: Some("retry-after"),
    rate_limit_count: Some("inin-ratelimit-count"),
    rate_limit_allowed: Some("inin-ratelimit-allowed"),
    rate_limit_reset: Some("inin-ratelimit-reset"),
    correlation_id: Some("inin-correlation-id"),
};

macro_rules! files {
    ($($features:meta => $module:ident;)*) => {
        $(
            #[cfg($features)]
            mod $module;
            #[cfg($features)]
            pub use $module::*;
        )*
    };
}

files! {
    feature = "agent-assistants" => agent_assistants;
    feature = "agent-copilot" => agent_copilot;
    any(feature = "agent-ui", feature = "settings") => agent_ui_and_settings;
    feature = "alerting" => alerting;
    feature = "analytics" => analytics;
    any(feature = "analytics", feature = "conversations") => analytics_and_conversations;
    any(feature = "analytics", feature = "flows") => analytics_and_flows;
    any(feature = "analytics", feature = "journey") => analytics_and_journey;
    any(feature = "analytics", feature = "quality") => analytics_and_quality;
    any(feature = "analytics", feature = "routing") => analytics_and_routing;
    any(feature = "analytics", feature = "search") => analytics_and_search;
    any(feature = "analytics", feature = "teams") => analytics_and_teams;
    any(feature = "analytics", feature = "users") => analytics_and_users;
    feature = "architect" => architect;
    feature = "audit" => audit;
    feature = "authorization" => authorization;
    any(feature = "authorization", feature = "objects") => authorization_and_objects;
    any(feature = "authorization", feature = "users") => authorization_and_users;
    feature = "billing" => billing;
    feature = "carrier-services" => carrier_services;
    feature = "chat" => chat;
    feature = "coaching" => coaching;
    feature = "content-management" => content_management;
    feature = "conversations" => conversations;
    any(feature = "conversations", feature = "search") => conversations_and_search;
    feature = "data-extensions" => data_extensions;
    feature = "data-privacy" => data_privacy;
    feature = "downloads" => downloads;
    any(feature = "emails", feature = "settings") => emails_and_settings;
    feature = "employee-engagement" => employee_engagement;
    feature = "events" => events;
    feature = "external-contacts" => external_contacts;
    any(feature = "external-contacts", feature = "journey") => external_contacts_and_journey;
    feature = "fax" => fax;
    feature = "gamification" => gamification;
    feature = "general-data-protection-regulation" => general_data_protection_regulation;
    feature = "geolocation" => geolocation;
    any(feature = "geolocation", feature = "users") => geolocation_and_users;
    feature = "greetings" => greetings;
    feature = "groups" => groups;
    any(feature = "groups", feature = "organization", feature = "users") => groups_and_organization_and_users;
    any(feature = "groups", feature = "search") => groups_and_search;
    feature = "identity-provider" => identity_provider;
    feature = "infrastructure-as-code" => infrastructure_as_code;
    feature = "integrations" => integrations;
    any(feature = "integrations", feature = "uploads") => integrations_and_uploads;
    feature = "journey" => journey;
    feature = "knowledge" => knowledge;
    any(feature = "knowledge", feature = "search") => knowledge_and_search;
    any(feature = "knowledge", feature = "uploads") => knowledge_and_uploads;
    feature = "language-understanding" => language_understanding;
    feature = "languages" => languages;
    feature = "learning" => learning;
    feature = "license" => license;
    feature = "locations" => locations;
    any(feature = "locations", feature = "search") => locations_and_search;
    feature = "log-capture" => log_capture;
    feature = "messaging" => messaging;
    feature = "mobile-devices" => mobile_devices;
    feature = "notifications" => notifications_;
    feature = "oauth" => oauth;
    any(feature = "oauth", feature = "usage") => oauth_and_usage;
    feature = "operational-events" => operational_events;
    feature = "organization" => organization;
    feature = "organization-authorization" => organization_authorization;
    feature = "outbound" => outbound;
    feature = "presence" => presence;
    feature = "process-automation" => process_automation;
    feature = "quality" => quality;
    feature = "recording" => recording;
    feature = "response-management" => response_management;
    feature = "routing" => routing;
    any(feature = "routing", feature = "users") => routing_and_users;
    feature = "scim" => scim;
    feature = "screen-recording" => screen_recording;
    feature = "scripts" => scripts;
    feature = "search" => search;
    any(feature = "search", feature = "speech-text-analytics") => search_and_speech_text_analytics;
    any(feature = "search", feature = "suggest") => search_and_suggest;
    any(feature = "search", feature = "teams") => search_and_teams;
    any(feature = "search", feature = "telephony-providers-edge") => search_and_telephony_providers_edge;
    any(feature = "search", feature = "users") => search_and_users;
    any(feature = "search", feature = "voicemail") => search_and_voicemail;
    feature = "settings" => settings;
    feature = "social-media" => social_media;
    feature = "speech-text-analytics" => speech_text_analytics;
    feature = "stations" => stations;
    feature = "task-management" => task_management;
    feature = "teams" => teams;
    feature = "telephony" => telephony;
    feature = "telephony-providers-edge" => telephony_providers_edge;
    feature = "textbots" => textbots;
    feature = "tokens" => tokens;
    feature = "uploads" => uploads;
    feature = "usage" => usage;
    feature = "user-recordings" => user_recordings;
    feature = "users" => users;
    feature = "utilities" => utilities;
    feature = "voicemail" => voicemail;
    feature = "web-chat" => web_chat;
    feature = "web-deployments" => web_deployments;
    feature = "web-messaging" => web_messaging;
    feature = "widgets" => widgets;
    feature = "workforce-management" => workforce_management;
}
