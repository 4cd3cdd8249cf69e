// @generated from the schema "JourneyAppEventsNotificationActionMap"; changes made here are lost at the next generation

/// The schema `JourneyAppEventsNotificationActionMap`.
pub struct JourneyAppEventsNotificationActionMap {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyAppEventsNotificationActionMap {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        display_name: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyAppEventsNotificationActionMap = &<JourneyAppEventsNotificationActionMap as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyAppEventsNotificationActionMap",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("selfUri", "self_uri", 0),
            ("displayName", "display_name", 0),
            ("version", "version", 0),
        ],
        fields: &[&E.id, &E.self_uri, &E.display_name, &E.version],
    }
};

crate::runtime::model!(JourneyAppEventsNotificationActionMap);

crate::runtime::setters!(JourneyAppEventsNotificationActionMap {
    with_id: id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_display_name: display_name: ::std::string::String,
    with_version: version: i64,
});
