// @generated from the schema "BatchUserRoutingStatusEventRequest"; changes made here are lost at the next generation

use crate::UserRoutingStatusEvent;
use crate::runtime::Extra;

/// The schema `BatchUserRoutingStatusEventRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BatchUserRoutingStatusEventRequest {
    /// `userRoutingStatusEvents`: `array of UserRoutingStatusEvent`.
    #[doc(alias = "userRoutingStatusEvents")]
    pub user_routing_status_events: Option<Vec<UserRoutingStatusEvent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BatchUserRoutingStatusEventRequest "BatchUserRoutingStatusEventRequest" 1 {
    (
        user_routing_status_events: Vec<UserRoutingStatusEvent> = "userRoutingStatusEvents" with_user_routing_status_events,
    )
});
