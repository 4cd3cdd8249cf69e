// @generated from the schema "BatchUserRoutingStatusEventRequest"; changes made here are lost at the next generation

/// The schema `BatchUserRoutingStatusEventRequest`.
pub struct BatchUserRoutingStatusEventRequest {
    /// `userRoutingStatusEvents`: `array of UserRoutingStatusEvent`.
    #[doc(alias = "userRoutingStatusEvents")]
    pub user_routing_status_events: ::std::option::Option<
        ::std::vec::Vec<crate::UserRoutingStatusEvent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BatchUserRoutingStatusEventRequest {
    const EMPTY: Self = Self {
        user_routing_status_events: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BatchUserRoutingStatusEventRequest = &<BatchUserRoutingStatusEventRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BatchUserRoutingStatusEventRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("userRoutingStatusEvents", "user_routing_status_events", 0)],
        fields: &[&E.user_routing_status_events],
    }
};

crate::runtime::model!(BatchUserRoutingStatusEventRequest);

crate::runtime::setters!(BatchUserRoutingStatusEventRequest {
    with_user_routing_status_events: user_routing_status_events: ::std::vec::Vec<crate::UserRoutingStatusEvent>,
});
