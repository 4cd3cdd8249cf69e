// @generated from the schema "BatchUserPresenceEventRequest"; changes made here are lost at the next generation

use crate::UserPresenceEvent;
use crate::runtime::Extra;

/// The schema `BatchUserPresenceEventRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BatchUserPresenceEventRequest {
    /// `userPresenceEvents`: `array of UserPresenceEvent`.
    #[doc(alias = "userPresenceEvents")]
    pub user_presence_events: Option<Vec<UserPresenceEvent>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BatchUserPresenceEventRequest "BatchUserPresenceEventRequest" 1 {
    (
        user_presence_events: Vec<UserPresenceEvent> = "userPresenceEvents" with_user_presence_events,
    )
});
