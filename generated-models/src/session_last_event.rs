// @generated from the schema "SessionLastEvent"; changes made here are lost at the next generation

/// The schema `SessionLastEvent`.
pub struct SessionLastEvent {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SessionLastEvent {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        event_name: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SessionLastEvent = &<SessionLastEvent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SessionLastEvent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("eventName", "event_name", 1),
            ("createdDate", "created_date", 1),
        ],
        fields: &[&E.id, &E.event_name, &E.created_date],
    }
};

crate::runtime::model!(SessionLastEvent);

crate::runtime::setters!(SessionLastEvent {
    with_id: id: ::std::string::String,
    with_event_name: event_name: ::std::string::String,
    with_created_date: created_date: crate::runtime::DateTime,
});
