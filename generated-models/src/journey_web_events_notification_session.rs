// @generated from the schema "JourneyWebEventsNotificationSession"; changes made here are lost at the next generation

/// The schema `JourneyWebEventsNotificationSession`.
pub struct JourneyWebEventsNotificationSession {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyWebEventsNotificationSession {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyWebEventsNotificationSession = &<JourneyWebEventsNotificationSession as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyWebEventsNotificationSession",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("selfUri", "self_uri", 0), ("type", "type", 0)],
        fields: &[&E.id, &E.self_uri, &E.r#type],
    }
};

crate::runtime::model!(JourneyWebEventsNotificationSession);

crate::runtime::setters!(JourneyWebEventsNotificationSession {
    with_id: id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_type: r#type: ::std::string::String,
});
