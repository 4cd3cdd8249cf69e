// @generated from the schema "BatchUserRoutingStatusEventRequest"; changes made here are lost at the next generation

/// The schema `BatchUserRoutingStatusEventRequest`.
#[repr(C)]
pub struct BatchUserRoutingStatusEventRequest {
    /// `userRoutingStatusEvents`: `array of UserRoutingStatusEvent`.
    #[doc(alias = "userRoutingStatusEvents")]
    pub user_routing_status_events: ::std::option::Option<
        ::std::vec::Vec<crate::UserRoutingStatusEvent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BatchUserRoutingStatusEventRequest "BatchUserRoutingStatusEventRequest" 1 {
    (
        user_routing_status_events: ::std::vec::Vec<crate::UserRoutingStatusEvent> = "userRoutingStatusEvents" 0 with_user_routing_status_events,
    )
});
