// @generated from the schema "BatchUserPresenceEventRequest"; changes made here are lost at the next generation

/// The schema `BatchUserPresenceEventRequest`.
pub struct BatchUserPresenceEventRequest {
    /// `userPresenceEvents`: `array of UserPresenceEvent`.
    #[doc(alias = "userPresenceEvents")]
    pub user_presence_events: ::std::option::Option<
        ::std::vec::Vec<crate::UserPresenceEvent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BatchUserPresenceEventRequest {
    const EMPTY: Self = Self {
        user_presence_events: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BatchUserPresenceEventRequest = &<BatchUserPresenceEventRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BatchUserPresenceEventRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("userPresenceEvents", "user_presence_events", 0)],
        fields: &[&E.user_presence_events],
    }
};

crate::runtime::model!(BatchUserPresenceEventRequest);

crate::runtime::setters!(BatchUserPresenceEventRequest {
    with_user_presence_events: user_presence_events: ::std::vec::Vec<crate::UserPresenceEvent>,
});
