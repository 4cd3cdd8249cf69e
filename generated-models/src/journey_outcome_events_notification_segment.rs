// @generated from the schema "JourneyOutcomeEventsNotificationSegment"; changes made here are lost at the next generation

/// The schema `JourneyOutcomeEventsNotificationSegment`.
pub struct JourneyOutcomeEventsNotificationSegment {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `assignedDate`: `string (date-time)`.
    #[doc(alias = "assignedDate")]
    pub assigned_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyOutcomeEventsNotificationSegment {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        assigned_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyOutcomeEventsNotificationSegment = &<JourneyOutcomeEventsNotificationSegment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyOutcomeEventsNotificationSegment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("selfUri", "self_uri", 0),
            ("assignedDate", "assigned_date", 0),
        ],
        fields: &[&E.id, &E.self_uri, &E.assigned_date],
    }
};

crate::runtime::model!(JourneyOutcomeEventsNotificationSegment);

crate::runtime::setters!(JourneyOutcomeEventsNotificationSegment {
    with_id: id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_assigned_date: assigned_date: crate::runtime::DateTime,
});
