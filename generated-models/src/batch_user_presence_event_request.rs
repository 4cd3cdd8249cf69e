// @generated from the schema "BatchUserPresenceEventRequest"; changes made here are lost at the next generation

/// The schema `BatchUserPresenceEventRequest`.
#[repr(C)]
pub struct BatchUserPresenceEventRequest {
    /// `userPresenceEvents`: `array of UserPresenceEvent`.
    #[doc(alias = "userPresenceEvents")]
    pub user_presence_events: ::std::option::Option<
        ::std::vec::Vec<crate::UserPresenceEvent>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BatchUserPresenceEventRequest "BatchUserPresenceEventRequest" 1 {
    (
        user_presence_events: ::std::vec::Vec<crate::UserPresenceEvent> = "userPresenceEvents" 0 with_user_presence_events,
    )
});
